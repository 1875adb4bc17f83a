import { RemovalPolicy } from "aws-cdk-lib";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";

export interface HouseLogGroupProps {
  readonly retention?: RetentionDays;
}

/** A log group of our own, so that no custom resource sets its retention, and none is kept for ever. */
export class HouseLogGroup extends LogGroup {
  constructor(scope: Construct, id: string, props: HouseLogGroupProps = {}) {
    super(scope, id, {
      retention: props.retention ?? RetentionDays.SIX_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}
