import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from "aws-cdk-lib/aws-backup";
import { Schedule } from "aws-cdk-lib/aws-events";
import { Construct } from "constructs";
import type { HouseTable } from "./house-table.ts";
import { acceptFinding } from "./nag.ts";

/** Copies beside point-in-time recovery, in a vault of their own: every day for 35 days, every week for a year. */
export class TableBackups extends Construct {
  readonly vault: BackupVault;

  constructor(scope: Construct, id: string, table: HouseTable) {
    super(scope, id);
    this.vault = new BackupVault(this, "Vault", {
      removalPolicy: RemovalPolicy.RETAIN,
      blockRecoveryPointDeletion: false,
    });
    const plan = new BackupPlan(this, "Plan", { backupVault: this.vault });
    plan.addRule(
      new BackupPlanRule({
        ruleName: "daily",
        scheduleExpression: Schedule.cron({ hour: "2", minute: "0" }),
        deleteAfter: Duration.days(35),
      }),
    );
    plan.addRule(
      new BackupPlanRule({
        ruleName: "weekly",
        scheduleExpression: Schedule.cron({ hour: "3", minute: "0", weekDay: "SUN" }),
        deleteAfter: Duration.days(365),
      }),
    );
    const selection = plan.addSelection("Table", { resources: [BackupResource.fromArn(table.tableArn)] });
    acceptFinding(selection, {
      id: "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]",
      reason: "AWS Backup's own policy for its service role: it changes with what the service needs.",
    });
  }
}
