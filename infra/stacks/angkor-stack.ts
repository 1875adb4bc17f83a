import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { apiFunctions } from "../constructs/api-functions.ts";
import { ContractApi } from "../constructs/http-api.ts";
import { HouseTable } from "../constructs/house-table.ts";
import { OperationsAlarms } from "../constructs/operations-alarms.ts";
import type { OptOut } from "../constructs/opt-out.ts";
import { TableBackups } from "../constructs/table-backups.ts";

export interface AngkorStackProps extends StackProps {
  /** For a trial: what holds data goes with the stack. */
  readonly disposable?: OptOut;
}

/** The whole service. */
export class AngkorStack extends Stack {
  constructor(scope: Construct, id: string, props: AngkorStackProps = {}) {
    super(scope, id, { description: "Angkor, a service for the Anti-Personnel Mine Ban Convention", ...props });
    const table = new HouseTable(this, "Table", {
      indexes: {
        "by-kind": "kindKey",
        "by-owner": "ownerKey",
        "by-state": "stateKey",
        "by-parent": "parentKey",
      },
      expiryAttribute: "expiresAtEpochSeconds",
      ...(props.disposable && { disposable: props.disposable }),
    });
    new TableBackups(this, "Backups", table);
    const alarms = new OperationsAlarms(this, "Alarms");
    const functions = apiFunctions(this, table, {
      issuer: "x",
      clientId: "y",
      jwksUri: "z",
    });
    const api = new ContractApi(this, "Http", functions);
    for (const [name, watched] of functions) alarms.watchFunction(name, watched);
    alarms.watchApi(api);
    alarms.watchTable(table);
  }
}
