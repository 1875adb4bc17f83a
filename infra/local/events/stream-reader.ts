import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as SdkRecord,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";
import type { Environment } from "../assembly/environment.ts";
import type { JsonRecord } from "../json.ts";

/** A change of the table in the form in which Lambda tells it. */
export interface StreamRecord extends JsonRecord {
  readonly dynamodb: JsonRecord & { readonly SequenceNumber: string };
}

/** The table's stream, which has one shard here. */
export interface TableStream {
  readonly arn: string;
  /** Reads on behind a change, or from the stream's beginning or end. Only one read at a time. */
  from(place: StreamPlace): (limit: number) => Promise<readonly StreamRecord[]>;
  close(): void;
}

export type StreamPlace = { readonly after: string } | "TRIM_HORIZON" | "LATEST";

/** Lambda tells times in seconds, where the SDK makes a Date of them. */
const toLambda = (record: SdkRecord, arn: string): StreamRecord => {
  const { dynamodb: { ApproximateCreationDateTime: at, SequenceNumber: sequence, ...change } = {}, ...rest } =
    record;
  if (sequence === undefined) throw new Error("a stream record without a sequence number");
  return {
    ...rest,
    eventSourceARN: arn,
    dynamodb: {
      ...change,
      SequenceNumber: sequence,
      ...(at !== undefined && { ApproximateCreationDateTime: at.getTime() / 1000 }),
    },
  };
};

const iteratorRequest = (place: StreamPlace) =>
  typeof place === "string"
    ? { ShardIteratorType: place }
    : { ShardIteratorType: "AFTER_SEQUENCE_NUMBER" as const, SequenceNumber: place.after };

/** Iterators expire after 15 minutes, and what is behind them after a day: then it is read on from where one can. */
const readerFrom = (client: DynamoDBStreamsClient, arn: string, shard: string, start: StreamPlace) => {
  let place = start;
  let iterator: string | undefined;
  const begin = async (): Promise<string | undefined> => {
    const request = { StreamArn: arn, ShardId: shard, ...iteratorRequest(place) };
    return (await client.send(new GetShardIteratorCommand(request))).ShardIterator;
  };
  return async (limit: number): Promise<readonly StreamRecord[]> => {
    try {
      iterator ??= await begin();
      const answer = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: limit }));
      iterator = answer.NextShardIterator;
      const records = (answer.Records ?? []).map((record) => toLambda(record, arn));
      const last = records.at(-1);
      if (last !== undefined) place = { after: last.dynamodb.SequenceNumber };
      return records;
    } catch (error) {
      iterator = undefined;
      if (error instanceof TrimmedDataAccessException) place = "TRIM_HORIZON";
      else if (!(error instanceof ExpiredIteratorException)) throw error;
      return [];
    }
  };
};

/** The stream of a table, by the API of DynamoDB Streams. */
export const openStream = async (
  endpoint: string,
  { AWS_REGION = "", AWS_ACCESS_KEY_ID = "", AWS_SECRET_ACCESS_KEY = "" }: Environment,
  tableName: string,
): Promise<TableStream> => {
  const client = new DynamoDBStreamsClient({
    endpoint,
    region: AWS_REGION,
    credentials: { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY },
  });
  const { Streams: [stream] = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
  const arn = stream?.StreamArn;
  const described = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
  const [shard, ...others] = described.StreamDescription?.Shards ?? [];
  if (arn === undefined || shard?.ShardId === undefined || others.length > 0)
    throw new Error(`The stream of ${tableName} should have one shard`);
  const shardId = shard.ShardId;
  return {
    arn,
    from: (place) => readerFrom(client, arn, shardId, place),
    close: () => client.destroy(),
  };
};
