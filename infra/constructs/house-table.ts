import { RemovalPolicy } from "aws-cdk-lib";
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { type OptOut, statedReason } from "./opt-out.ts";

export interface HouseTableProps {
  /** By the index's name: the attribute that leads its key; `sortKey` follows in each. */
  readonly indexes: Readonly<Record<string, string>>;
  readonly expiryAttribute: string;
  /** A table that may be deleted with its stack. */
  readonly disposable?: OptOut;
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** A table that is paid by use, can be restored to any second, and outlives the stack that made it. */
export class HouseTable extends TableV2 {
  readonly indexArns: readonly string[];

  constructor(scope: Construct, id: string, props: HouseTableProps) {
    const disposable = props.disposable !== undefined && statedReason(props.disposable) !== "";
    super(scope, id, {
      partitionKey: text("pk"),
      sortKey: text("sk"),
      globalSecondaryIndexes: Object.entries(props.indexes).map(([indexName, partitionKey]) => ({
        indexName,
        partitionKey: text(partitionKey),
        sortKey: text("sortKey"),
        projectionType: ProjectionType.ALL,
      })),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: props.expiryAttribute,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: !disposable,
      removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    this.indexArns = Object.keys(props.indexes).map((name) => `${this.tableArn}/index/${name}`);
  }
}
