import { DynamoDbError, validationError } from "../dynamodb-error.ts";
import type { Engine } from "../engine.ts";
import type { Answer } from "../operations/operation.ts";
import { describeKey } from "../operations/tables.ts";
import { isJsonObject } from "../request/json.ts";
import type { RequestFields } from "../request/request-fields.ts";
import type { Table } from "../table/table-definition.ts";
import { shardIdOf, streamArnOf, streamLabelOf } from "./stream-identity.ts";

/** AWS: "GetRecords": up to 1000 records and 1 MB; an iterator is valid for 15 minutes. */
const maxRecords = 1000;
const maxAnswerBytes = 1024 * 1024;
const iteratorLifetimeMs = 15 * 60 * 1000;
const iteratorTypes = ["TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER"] as const;

/** Sequence numbers have 21 digits, as the shortest in AWS, so that their text sorts as they do. */
const sequenceBase = 10n ** 20n;
const formatSequence = (sequence: number): string => String(sequenceBase + BigInt(sequence));

function parseSequence(text: string): number {
  if (!/^\d{21}$/.test(text)) throw validationError(`Invalid SequenceNumber: ${text}`);
  return Number(BigInt(text) - sequenceBase);
}

export function listStreams(fields: RequestFields, engine: Engine): Answer {
  const tableName = fields.optionalString("TableName");
  fields.refuseOthers();
  const streams = streamedTables(engine).filter(
    ({ definition }) => tableName === undefined || definition.name === tableName,
  );
  return {
    Streams: streams.map((table) => ({
      StreamArn: streamArnOf(table),
      StreamLabel: streamLabelOf(table),
      TableName: table.definition.name,
    })),
  };
}

export function describeStream(fields: RequestFields, engine: Engine): Answer {
  const table = tableOfStream(fields.string("StreamArn"), engine);
  const startShard = fields.optionalString("ExclusiveStartShardId");
  fields.optionalInteger("Limit", 1, 100);
  fields.refuseOthers();
  const shard = {
    ShardId: shardIdOf(table),
    SequenceNumberRange: { StartingSequenceNumber: formatSequence(0) },
  };
  return {
    StreamDescription: {
      StreamArn: streamArnOf(table),
      StreamLabel: streamLabelOf(table),
      StreamStatus: "ENABLED",
      StreamViewType: table.definition.streamViewType,
      CreationRequestDateTime: table.createdMs / 1000,
      TableName: table.definition.name,
      KeySchema: describeKey(table.definition.key),
      Shards: startShard === undefined ? [shard] : [],
    },
  };
}

export function getShardIterator(fields: RequestFields, engine: Engine): Answer {
  const table = tableOfStream(fields.string("StreamArn"), engine);
  const shardId = fields.string("ShardId");
  const type = fields.choice("ShardIteratorType", iteratorTypes);
  const sequence = fields.optionalString("SequenceNumber");
  fields.refuseOthers();
  if (shardId !== shardIdOf(table)) {
    throw new DynamoDbError("ResourceNotFoundException", `Requested resource not found: Shard: ${shardId}`);
  }
  const after = startOf(type, sequence, table, engine);
  return { ShardIterator: formatIterator({ tableUuid: table.uuid, after, issuedMs: engine.now() }) };
}

function startOf(
  type: (typeof iteratorTypes)[number],
  sequence: string | undefined,
  table: Table,
  engine: Engine,
): number {
  const { latest, oldest } = engine.changes.bounds(table.id, engine.now());
  if (type === "TRIM_HORIZON") return 0;
  if (type === "LATEST") return latest;
  if (sequence === undefined) {
    throw validationError(`ShardIteratorType ${type} needs a SequenceNumber`);
  }
  const number = parseSequence(sequence);
  if (number < oldest - 1) {
    throw new DynamoDbError(
      "TrimmedDataAccessException",
      "The operation attempted to read past the oldest stream record in a shard",
    );
  }
  return type === "AT_SEQUENCE_NUMBER" ? number - 1 : number;
}

export function getRecords(fields: RequestFields, engine: Engine): Answer {
  const iterator = parseIterator(fields.string("ShardIterator"));
  const limit = fields.optionalInteger("Limit", 1, maxRecords) ?? maxRecords;
  fields.refuseOthers();
  const now = engine.now();
  if (now - iterator.issuedMs > iteratorLifetimeMs) {
    throw new DynamoDbError(
      "ExpiredIteratorException",
      "Iterator expired. The iterator was created more than 15 minutes ago.",
    );
  }
  const table = streamedTables(engine).find(({ uuid }) => uuid === iterator.tableUuid);
  if (table === undefined) throw streamNotFound();
  const records: Answer[] = [];
  let bytes = 0;
  let after = iterator.after;
  for (const { sequence, change } of engine.changes.readAfter(table.id, after, now, limit)) {
    bytes += change.length;
    if (bytes > maxAnswerBytes && records.length > 0) break;
    records.push(recordOf(sequence, change));
    after = sequence;
  }
  return {
    Records: records,
    NextShardIterator: formatIterator({ tableUuid: table.uuid, after, issuedMs: now }),
  };
}

function recordOf(sequence: number, change: string): Answer {
  const record: unknown = JSON.parse(change);
  if (!isJsonObject(record) || !isJsonObject(record["dynamodb"])) {
    throw new Error("a stored stream record does not parse");
  }
  return { ...record, dynamodb: { ...record["dynamodb"], SequenceNumber: formatSequence(sequence) } };
}

type ShardIterator = { readonly tableUuid: string; readonly after: number; readonly issuedMs: number };

const formatIterator = ({ tableUuid, after, issuedMs }: ShardIterator): string =>
  Buffer.from(`${tableUuid}|${after}|${issuedMs}`).toString("base64url");

function parseIterator(text: string): ShardIterator {
  const match = /^([0-9a-f-]{36})\|(\d{1,16})\|(\d{1,16})$/.exec(Buffer.from(text, "base64url").toString());
  const [, tableUuid, after, issuedMs] = match ?? [];
  if (tableUuid === undefined) throw validationError("Invalid ShardIterator");
  return { tableUuid, after: Number(after), issuedMs: Number(issuedMs) };
}

const streamedTables = (engine: Engine): readonly Table[] =>
  engine.tables
    .all()
    .map(({ table }) => table)
    .filter(({ definition }) => definition.streamViewType !== undefined);

function tableOfStream(arn: string, engine: Engine): Table {
  const table = streamedTables(engine).find((candidate) => streamArnOf(candidate) === arn);
  if (table === undefined) throw streamNotFound();
  return table;
}

const streamNotFound = (): DynamoDbError =>
  new DynamoDbError("ResourceNotFoundException", "Requested resource not found: Stream");
