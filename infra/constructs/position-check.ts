import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { Construct } from "constructs";
import type { Bundles } from "../bundling/bundle-functions.ts";
import { HouseFunction } from "./house-function.ts";
import type { HouseTable } from "./house-table.ts";
import { tableGrants } from "./table-grants.ts";

/** Every night: recomputes the positions from the events and ends with an error, so with an alarm, on any drift. */
export class PositionCheck extends Construct {
  readonly verify: HouseFunction;

  constructor(scope: Construct, id: string, bundles: Bundles, table: HouseTable) {
    super(scope, id);
    this.verify = new HouseFunction(this, "verify", {
      name: "verify",
      bundles,
      description: "Recomputes positions from events and reports drift",
      environment: { TABLE_NAME: table.tableName },
      statements: tableGrants(table, ["GetItem", "Query"]),
      timeout: { seconds: 900, reason: "It reads every event there is, once a day, and nobody waits for it" },
    });
    new Rule(this, "EveryNight", {
      description: "Checks the positions against the events",
      schedule: Schedule.cron({ hour: "1", minute: "15" }),
      targets: [new LambdaFunction(this.verify, { retryAttempts: 1, maxEventAge: Duration.hours(1) })],
    });
  }
}
