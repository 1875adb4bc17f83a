import { isNews, newsKinds, type Subscription } from "@angkor/domain";
import { parseAggregatePartition, type Table } from "@angkor/store";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import * as z from "zod";
import { loadNewsAt } from "../news-records.ts";
import { tell, tellingSubscriptions } from "../telling.ts";

export interface Surroundings {
  readonly table: Table;
  readonly now: () => string;
  readonly log: (event: object) => void;
}

const eventItem = z.object({
  pk: z.object({ S: z.string() }),
  version: z.object({ N: z.string() }),
  body: z.object({ S: z.string() }),
});
const eventBody = z.object({ type: z.string(), at: z.string() });

/** What a change of the table tells; undefined where it is no news. */
const toldBy = ({ dynamodb }: DynamoDBRecord) => {
  const item = eventItem.parse(dynamodb?.NewImage);
  const record = parseAggregatePartition(item.pk.S);
  const kind = newsKinds.find((known) => known === record?.kind);
  const { type, at } = eventBody.parse(JSON.parse(item.body.S));
  if (record === undefined || kind === undefined || !isNews(type)) return undefined;
  return { event: type, at, kind, recordId: record.id, version: Number(item.version.N) };
};

/**
 * For each new event in the stream, a message to each subscription that it fits. It stops at the first change that it
 * can't take and reports it, so that no later one overtakes it.
 */
export const notify =
  ({ table, now, log }: Surroundings) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const at = now();
    let subscribers: readonly Subscription[] | undefined;
    for (const record of Records) {
      try {
        const told = toldBy(record);
        if (told === undefined) continue;
        subscribers ??= await tellingSubscriptions(table, at);
        if (subscribers.length === 0) break;
        const news = await loadNewsAt(table, told);
        if (news === undefined) throw new Error(`There is no ${told.recordId}`);
        await tell(table, subscribers, { told, ...news }, at);
      } catch (error) {
        log({ event: "notify-failed", eventId: record.eventID, error: String(error) });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? "" }] };
      }
    }
    return { batchItemFailures: [] };
  };
