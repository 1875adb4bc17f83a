import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { EventSourceMapping, FilterCriteria, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { HouseFunction } from "./house-function.ts";
import type { HouseTable } from "./house-table.ts";
import { acceptFinding } from "./nag.ts";

export interface StreamFeedProps {
  readonly table: HouseTable;
  readonly target: HouseFunction;
  /** A change is told if it fits one of these patterns of Lambda's event filters. */
  readonly filters: readonly Readonly<Record<string, unknown>>[];
  /** Changes told at once, at most. */
  readonly batchSize: number;
  /** Batches of one shard that are told at once, each of partitions of its own. One, unless said otherwise. */
  readonly lanes?: number;
}

/** Tried again for so long, with growing pauses; in the end a batch is one change, as each failure halves it. */
const retries = 20;
/** An hour less than the stream keeps a change, so that what is given up can still be read. */
const longest = Duration.hours(23);

/**
 * Feeds a function from the table's stream: at least once, and in order for each partition of the table. The function
 * reports the first change that it could not take (`batchItemFailures`); changes before it are not told again. Where a
 * change was given up, a message in `givenUp` says where in the stream it stands.
 */
export class StreamFeed extends Construct {
  readonly givenUp: Queue;

  constructor(
    scope: Construct,
    id: string,
    { table, target, filters, batchSize, lanes = 1 }: StreamFeedProps,
  ) {
    super(scope, id);
    this.givenUp = new Queue(this, "GivenUp", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acceptFinding(this.givenUp, {
      id: "AwsSolutions-SQS3",
      reason: "It is itself where what could not be told ends, and an alarm watches it.",
    });
    const { tableStreamArn: stream } = table;
    if (stream === undefined) throw new Error("The table has no stream");
    target.addToRolePolicy(
      new PolicyStatement({
        actions: [
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams",
        ],
        resources: [stream],
      }),
    );
    new EventSourceMapping(this, "Mapping", {
      target,
      eventSourceArn: stream,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize,
      filters: filters.map((pattern) => FilterCriteria.filter(pattern)),
      parallelizationFactor: lanes,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: retries,
      maxRecordAge: longest,
      onFailure: new SqsDlq(this.givenUp),
    });
  }
}
