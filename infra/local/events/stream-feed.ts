import type { LogSink } from "../assembly/load-handler.ts";
import type { SynthesisedFeed } from "../assembly/synthesised-events.ts";
import type { Checkpoints } from "./checkpoints.ts";
import { matchesPattern } from "./event-filter.ts";
import { handOver, type Recipient, Stopped } from "./feed-batch.ts";
import { type Call, describe, pausing, type Running } from "./running.ts";
import type { StreamRecord, TableStream } from "./stream-reader.ts";

export interface FeedOptions {
  readonly stream: TableStream;
  readonly checkpoints: Checkpoints;
  readonly log: LogSink;
  /** How often each batch is told: as Lambda may, more than once. */
  readonly repeats?: number;
}

/** Lambda reads a stream four times a second. */
const pollMs = 250;
const [firstPauseMs, longestPauseMs] = [100, 10_000];
/** The most that one GetRecords gives. */
const readAtOnce = 1000;

/** Runs of at most `size` in order. */
const inBatches = <Entry>(entries: readonly Entry[], size: number): readonly (readonly Entry[])[] =>
  Array.from({ length: Math.ceil(entries.length / size) }, (_, index) =>
    entries.slice(index * size, (index + 1) * size),
  );

/** Feeds a function from the table's stream, in order and at least once, until it is stopped. */
export const startFeed = (feed: SynthesisedFeed, call: Call, options: FeedOptions): Running => {
  const { stream, checkpoints, log, repeats = 1 } = options;
  const ending = new AbortController();
  const pause = pausing(ending.signal);
  const name = `${feed.logicalId} ${stream.arn}`;
  const recipient: Recipient = {
    call: async (Records) => {
      for (let time = 1; time < repeats; time += 1) await call({ Records });
      return call({ Records });
    },
    giveUp: (records, error) =>
      log(`${feed.logicalId} gave up ${records.length} changes: ${describe(error)}`, "error"),
    pause: (attempt) => pause(Math.min(firstPauseMs * 2 ** attempt, longestPauseMs)),
    now: Date.now,
  };
  const wanted = (record: StreamRecord): boolean =>
    feed.filters.length === 0 || feed.filters.some((pattern) => matchesPattern(record, pattern));
  const begin = () => {
    const after = checkpoints.of(name);
    return stream.from(after === undefined ? feed.startsAt : { after });
  };
  let read = begin();
  const tell = async (): Promise<void> => {
    const records = await read(readAtOnce);
    for (const batch of inBatches(records.filter(wanted), feed.batchSize)) {
      if (ending.signal.aborted) throw new Stopped();
      await handOver(batch, feed, recipient);
      checkpoints.set(name, batch.at(-1)?.dynamodb.SequenceNumber ?? "");
    }
    const last = records.at(-1);
    if (last === undefined) await pause(pollMs);
    else checkpoints.set(name, last.dynamodb.SequenceNumber);
  };
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        await tell();
      } catch (error) {
        if (error instanceof Stopped) return;
        log(`${feed.logicalId} begins again where it was: ${describe(error)}`, "error");
        await pause(longestPauseMs);
        read = begin();
      }
    }
  };
  const running = run();
  return {
    stop: async () => {
      ending.abort();
      await running;
    },
  };
};
