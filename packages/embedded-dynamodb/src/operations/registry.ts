import { describeStream, getRecords, getShardIterator, listStreams } from "../stream/stream-operations.ts";
import { batchGetItem } from "./batch-get-item.ts";
import { getItem } from "./get-item.ts";
import type { Operation } from "./operation.ts";
import { query } from "./query.ts";
import {
  createTable,
  deleteTable,
  describeTable,
  describeTimeToLive,
  listTables,
  updateTimeToLive,
} from "./tables.ts";
import { transactGetItems } from "./transact-get-items.ts";
import { transactWriteItems } from "./transact-write-items.ts";
import { deleteItem, putItem, updateItem } from "./write-item.ts";

/** What reads or writes items: the operations that faults are injected into. */
export const itemOperationNames = [
  "BatchGetItem",
  "DeleteItem",
  "GetItem",
  "PutItem",
  "Query",
  "TransactGetItems",
  "TransactWriteItems",
  "UpdateItem",
] as const;
export type ItemOperationName = (typeof itemOperationNames)[number];

const itemOperations: Readonly<Record<ItemOperationName, Operation>> = {
  BatchGetItem: batchGetItem,
  DeleteItem: deleteItem,
  GetItem: getItem,
  PutItem: putItem,
  Query: query,
  TransactGetItems: transactGetItems,
  TransactWriteItems: transactWriteItems,
  UpdateItem: updateItem,
};

/** By the name in `X-Amz-Target`, with the version of the API that it belongs to. */
export const operations: ReadonlyMap<string, Operation> = new Map([
  ...Object.entries(itemOperations).map(
    ([name, operation]) => [`DynamoDB_20120810.${name}`, operation] as const,
  ),
  ["DynamoDB_20120810.CreateTable", createTable],
  ["DynamoDB_20120810.DeleteTable", deleteTable],
  ["DynamoDB_20120810.DescribeTable", describeTable],
  ["DynamoDB_20120810.DescribeTimeToLive", describeTimeToLive],
  ["DynamoDB_20120810.ListTables", listTables],
  ["DynamoDB_20120810.UpdateTimeToLive", updateTimeToLive],
  ["DynamoDBStreams_20120810.DescribeStream", describeStream],
  ["DynamoDBStreams_20120810.GetRecords", getRecords],
  ["DynamoDBStreams_20120810.GetShardIterator", getShardIterator],
  ["DynamoDBStreams_20120810.ListStreams", listStreams],
]);
