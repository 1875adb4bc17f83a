import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import { type AggregateKind, contentKey, contentsOf } from "./keys.ts";
import { keyOf, queryPartition, type Table, textOf } from "./table.ts";
import { putNew } from "./transaction/actions.ts";

/** Characters of one item, in ASCII: below DynamoDB's limit of 400 KB an item. */
const partSize = 350_000;

/**
 * The writes that keep a text of ASCII beside a record, for good: what a snapshot froze. Its items stand in no index,
 * so that neither lists nor replays read them.
 */
export const contentActions = (
  TableName: string,
  kind: AggregateKind,
  id: string,
  text: string,
): TransactWriteItem[] =>
  Array.from({ length: Math.ceil(text.length / partSize) }, (_, part) =>
    putNew(TableName, {
      ...keyOf(contentKey(kind, id, part)),
      body: { S: text.slice(part * partSize, (part + 1) * partSize) },
    }),
  );

/** The text that is kept beside a record; empty where there is none. */
export const readContent = async (table: Table, kind: AggregateKind, id: string): Promise<string> => {
  const { pk, prefix } = contentsOf(kind, id);
  let text = "";
  for await (const item of queryPartition(table, pk, prefix)) text += textOf(item, "body");
  return text;
};
