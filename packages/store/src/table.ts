import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import { answered, BusyError, pause } from "./busy.ts";
import type { Key } from "./keys.ts";

export type Item = Record<string, AttributeValue>;

/** The one table, reached through a client that the composition makes. */
export interface Table {
  readonly client: DynamoDBClient;
  readonly name: string;
}

/** A stored item that is not what it should be: an incident, named by its key, never a skipped row. */
export class CorruptItemError extends Error {
  override readonly name = "CorruptItemError";
  constructor(key: string, cause: unknown) {
    super(`Stored item ${key} does not parse`, { cause });
  }
}

export const keyOf = (key: Key): Item => ({ pk: { S: key.pk }, sk: { S: key.sk } });
export const nameOf = (key: Key): string => `${key.pk}/${key.sk}`;

/** `pk/sk` of an item as it was read, whatever else is wrong with it. */
export const nameOfItem = (item: Item): string => `${item.pk?.S}/${item.sk?.S}`;

/** The text attribute of an item; a missing one is corruption. */
export const textOf = (item: Item, attribute: string): string => {
  const value = item[attribute]?.S;
  if (value === undefined) throw new CorruptItemError(nameOfItem(item), new Error(`No text in ${attribute}`));
  return value;
};

/** The exact integer of an item; a missing or broken one is corruption. */
export const integerOf = (item: Item, attribute: string): bigint => {
  const value = item[attribute]?.N;
  if (value === undefined || !/^-?\d+$/.test(value)) {
    throw new CorruptItemError(nameOfItem(item), new Error(`No whole number in ${attribute}`));
  }
  return BigInt(value);
};

/** A small whole number of an item, such as a version. */
export const numberOf = (item: Item, attribute: string): number => Number(integerOf(item, attribute));

/** One item, strongly consistent. */
export const getItem = async (table: Table, key: Key): Promise<Item | undefined> => {
  const { Item: item } = await answered(
    table.client.send(new GetItemCommand({ TableName: table.name, Key: keyOf(key), ConsistentRead: true })),
  );
  return item;
};

/** DynamoDB's own limit of one BatchGetItem. */
const maximumBatch = 100;
const maximumBatchAttempts = 8;

/** Several items in as few calls as can be, strongly consistent, by `pk/sk`; missing ones are absent. */
export const getItems = async (table: Table, keys: readonly Key[]): Promise<Map<string, Item>> => {
  const found = new Map<string, Item>();
  const wanted = [...new Map(keys.map((key) => [nameOf(key), keyOf(key)])).values()];
  for (let start = 0; start < wanted.length; start += maximumBatch) {
    await getBatch(table, wanted.slice(start, start + maximumBatch), found);
  }
  return found;
};

/** DynamoDB may leave keys of a batch for another call: they are asked for again, with growing pauses. */
const getBatch = async (table: Table, keys: Item[], found: Map<string, Item>): Promise<void> => {
  let pending = keys;
  for (let attempt = 0; pending.length > 0; attempt += 1) {
    if (attempt === maximumBatchAttempts) throw new BusyError("The table left items unread");
    if (attempt > 0) await pause(attempt);
    const { Responses, UnprocessedKeys } = await answered(
      table.client.send(
        new BatchGetItemCommand({ RequestItems: { [table.name]: { Keys: pending, ConsistentRead: true } } }),
      ),
    );
    for (const item of Responses?.[table.name] ?? []) found.set(nameOfItem(item), item);
    pending = UnprocessedKeys?.[table.name]?.Keys ?? [];
  }
};

/** Every item that a query finds, page by page: never more than one page in memory. */
export async function* queryItems(
  table: Table,
  query: Omit<QueryCommandInput, "TableName" | "ExclusiveStartKey">,
): AsyncGenerator<Item> {
  let start: Item | undefined;
  do {
    const page: { Items?: Item[] | undefined; LastEvaluatedKey?: Item | undefined } = await answered(
      table.client.send(
        new QueryCommand({ ...query, TableName: table.name, ...(start && { ExclusiveStartKey: start }) }),
      ),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

/** Every item of a partition whose sort key begins with a prefix, strongly consistent, in order. */
export const queryPartition = (table: Table, pk: string, prefix = ""): AsyncGenerator<Item> =>
  queryItems(table, {
    ConsistentRead: true,
    KeyConditionExpression: prefix === "" ? "pk = :pk" : "pk = :pk AND begins_with(sk, :prefix)",
    ExpressionAttributeValues: { ":pk": { S: pk }, ...(prefix !== "" && { ":prefix": { S: prefix } }) },
  });
