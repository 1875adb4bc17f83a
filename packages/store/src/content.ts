import { gunzipSync, gzipSync } from "node:zlib";
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import { type AggregateKind, contentKey, contentsOf } from "./keys.ts";
import { CorruptItemError, keyOf, nameOf, queryPartition, type Table, textOf } from "./table.ts";
import { putNew } from "./transaction/actions.ts";

/** Characters of one item: compressed text in base64, below DynamoDB's limit of 400 KB an item. */
const partSize = 350_000;

/**
 * The writes that keep a text beside a record, for good: what a snapshot froze. Its items stand in no index, so that
 * neither lists nor replays read them.
 */
export const contentActions = (
  TableName: string,
  kind: AggregateKind,
  id: string,
  text: string,
): TransactWriteItem[] => {
  const packed = gzipSync(text).toString("base64");
  return Array.from({ length: Math.ceil(packed.length / partSize) }, (_, part) =>
    putNew(TableName, {
      ...keyOf(contentKey(kind, id, part)),
      body: { S: packed.slice(part * partSize, (part + 1) * partSize) },
    }),
  );
};

/** The text that is kept beside a record. Throws when it is not there whole. */
export const readContent = async (table: Table, kind: AggregateKind, id: string): Promise<string> => {
  const { pk, prefix } = contentsOf(kind, id);
  const parts: string[] = [];
  for await (const item of queryPartition(table, pk, prefix)) parts.push(textOf(item, "body"));
  try {
    return gunzipSync(Buffer.from(parts.join(""), "base64")).toString("utf8");
  } catch (cause) {
    throw new CorruptItemError(nameOf(contentKey(kind, id, 0)), cause);
  }
};
