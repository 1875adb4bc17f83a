import { CfnOutput, CfnParameter, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Bundles } from "../bundling/bundle-functions.ts";
import { apiFunctions } from "../constructs/api-functions.ts";
import { DocumentBucket } from "../constructs/document-bucket.ts";
import { HouseTable } from "../constructs/house-table.ts";
import { ContractApi } from "../constructs/http-api.ts";
import { Messages } from "../constructs/messages.ts";
import { OperationsAlarms } from "../constructs/operations-alarms.ts";
import type { OptOut } from "../constructs/opt-out.ts";
import { PositionCheck } from "../constructs/position-check.ts";
import { TableBackups } from "../constructs/table-backups.ts";
import { Users } from "../constructs/user-pool.ts";

export interface AngkorStackProps extends StackProps {
  readonly bundles: Bundles;
  /** For a trial: what holds data goes with the stack. */
  readonly disposable?: OptOut;
  readonly withoutThreatProtection?: OptOut;
}

/** The whole service. */
export class AngkorStack extends Stack {
  constructor(scope: Construct, id: string, props: AngkorStackProps) {
    const { bundles, disposable, withoutThreatProtection, ...stackProps } = props;
    super(scope, id, {
      description: "Angkor, a service for the Anti-Personnel Mine Ban Convention",
      ...stackProps,
    });
    const optOuts = {
      ...(disposable && { disposable }),
      ...(withoutThreatProtection && { withoutThreatProtection }),
    };
    const table = this.#makeTable(disposable);
    const backups = new TableBackups(this, "Backups", table);
    const users = new Users(this, "Users", { bundles, table, ...optOuts });
    const documents = new DocumentBucket(this, "Documents");
    const functions = apiFunctions(this, { bundles, table, tokens: users.tokens, documents });
    const http = new ContractApi(this, "Http", functions);
    const alarms = new OperationsAlarms(this, "Alarms");
    for (const [name, watched] of functions) alarms.watchFunction(name, watched);
    alarms.watchFunction("identity", users.identity);
    alarms.watchFunction("verify", new PositionCheck(this, "PositionCheck", bundles, table).verify);
    const messages = new Messages(this, "Messages", {
      bundles,
      table,
      apiUrl: http.stage.url,
      mailSender: new CfnParameter(this, "MailSender", {
        description: "The address that sends e-mail; SES must have verified its domain in this region",
        allowedPattern: "[^@\\s]+@[^@\\s]+",
      }).valueAsString,
    });
    for (const [name, watched] of messages.functions) alarms.watchFunction(name, watched);
    alarms.watchFeed("notify", messages.notify, messages.notifyFeed.givenUp);
    alarms.watchFeed("deliver", messages.deliver, messages.deliverFeed.givenUp);
    alarms.watchApi(http);
    alarms.watchTable(table);
    this.#tell("ApiUrl", http.stage.url, "Where the API answers; the API reference is at docs");
    this.#tell("UserPoolId", users.pool.userPoolId, "Where users are invited");
    this.#tell("UserPoolClientId", users.client.userPoolClientId, "The client that users sign in with");
    this.#tell("TokenIssuer", users.tokens.issuer, "Who signs access tokens");
    this.#tell("TableName", table.tableName, "The table");
    this.#tell("AlarmTopicArn", alarms.topic.topicArn, "Subscribe here to hear of alarms");
    this.#tell("BackupVaultName", backups.vault.backupVaultName, "Where backups are kept");
  }

  #makeTable(disposable: OptOut | undefined): HouseTable {
    return new HouseTable(this, "Table", {
      indexes: {
        "by-kind": "kindKey",
        "by-owner": "ownerKey",
        "by-state": "stateKey",
        "by-parent": "parentKey",
      },
      expiryAttribute: "expiresAtEpochSeconds",
      ...(disposable && { disposable }),
    });
  }

  #tell(id: string, value: string, description: string): void {
    new CfnOutput(this, id, { value, description });
  }
}
