import * as z from "zod";
import { type LatestBetween, latestEventItems } from "./event-log.ts";
import { type AggregateKind, parseAggregatePartition } from "./keys.ts";
import { CorruptItemError, nameOfItem, numberOf, type Table, textOf } from "./table.ts";

/** What happened to a record, and when. */
export interface LatestEvent {
  readonly kind: AggregateKind;
  readonly id: string;
  readonly version: number;
  readonly type: string;
  readonly at: string;
}

const eventBody = z.object({ type: z.string(), at: z.string() });

/** The events of all records from an instant until another, the latest first. Reads no further than it is asked to. */
export async function* readLatestEvents(table: Table, between: LatestBetween): AsyncGenerator<LatestEvent> {
  for await (const item of latestEventItems(table, between)) {
    const identity = parseAggregatePartition(textOf(item, "pk"));
    try {
      if (identity === undefined) throw new Error("An event of no known kind of record");
      const { type, at } = eventBody.parse(JSON.parse(textOf(item, "body")));
      yield { ...identity, version: numberOf(item, "version"), type, at };
    } catch (cause) {
      throw new CorruptItemError(nameOfItem(item), cause);
    }
  }
}
