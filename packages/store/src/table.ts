import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import type { Key } from "./keys.ts";

export type Item = Record<string, AttributeValue>;

/** The one table, reached through a client that the composition makes. */
export interface Table {
  readonly client: DynamoDBClient;
  readonly name: string;
}

/** A stored item that is not what it should be: an incident, named by its key, never a skipped row. */
export class CorruptItemError extends Error {
  constructor(key: string, cause: unknown) {
    super(`Stored item ${key} does not parse`, { cause });
    this.name = "CorruptItemError";
  }
}

export const keyOf = (key: Key): Item => ({ pk: { S: key.pk }, sk: { S: key.sk } });
export const nameOf = (key: Key): string => `${key.pk}/${key.sk}`;

/** The text attribute of an item; a missing one is corruption. */
export const textOf = (item: Item, attribute: string): string => {
  const value = item[attribute]?.S;
  if (value === undefined) {
    throw new CorruptItemError(`${item.pk?.S}/${item.sk?.S}`, new Error(`No text in ${attribute}`));
  }
  return value;
};

/** The whole number of an item; a missing one is corruption. */
export const numberOf = (item: Item, attribute: string): number => {
  const value = item[attribute]?.N;
  if (value === undefined) {
    throw new CorruptItemError(`${item.pk?.S}/${item.sk?.S}`, new Error(`No number in ${attribute}`));
  }
  return Number(value);
};

/** One item, strongly consistent. */
export const getItem = async (table: Table, key: Key): Promise<Item | undefined> => {
  const { Item: item } = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: keyOf(key), ConsistentRead: true }),
  );
  return item;
};

/** Several items in one call, strongly consistent, by `pk/sk`; missing ones are absent. */
export const getItems = async (table: Table, keys: readonly Key[]): Promise<Map<string, Item>> => {
  const found = new Map<string, Item>();
  let pending: Item[] = [...new Map(keys.map((key) => [nameOf(key), keyOf(key)])).values()];
  while (pending.length > 0) {
    const { Responses, UnprocessedKeys } = await table.client.send(
      new BatchGetItemCommand({ RequestItems: { [table.name]: { Keys: pending, ConsistentRead: true } } }),
    );
    for (const item of Responses?.[table.name] ?? []) found.set(`${item.pk?.S}/${item.sk?.S}`, item);
    pending = UnprocessedKeys?.[table.name]?.Keys ?? [];
  }
  return found;
};

/** Every item that a query finds, page by page. */
export async function* queryItems(
  table: Table,
  query: Omit<QueryCommandInput, "TableName" | "ExclusiveStartKey">,
): AsyncGenerator<Item> {
  let start: Item | undefined;
  do {
    const page: { Items?: Item[] | undefined; LastEvaluatedKey?: Item | undefined } = await table.client.send(
      new QueryCommand({ ...query, TableName: table.name, ...(start && { ExclusiveStartKey: start }) }),
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
