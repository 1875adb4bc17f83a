import { contextOf } from "../assembly/call-context.ts";
import type { Handler, LogSink } from "../assembly/load-handler.ts";
import type { SynthesisedApp } from "../assembly/synthesised-app.ts";
import type { Database } from "../database.ts";
import { openCheckpoints } from "./checkpoints.ts";
import type { Call, Running } from "./running.ts";
import { eventOf, startSchedule } from "./schedule.ts";
import { scheduleTimes } from "./schedule-times.ts";
import { startFeed } from "./stream-feed.ts";
import { openStream } from "./stream-reader.ts";

export interface EventOptions {
  readonly log: LogSink;
  /** Where it is kept how far changes were told; in memory when left out. */
  readonly checkpointFile?: string | undefined;
  /** How often each batch of changes is told. */
  readonly repeats?: number | undefined;
}

/** What goes on by itself, and can be made to go on sooner. */
export interface Events extends Running {
  /** Calls every function that a rate calls, now and to its end. */
  tick(): Promise<void>;
}

/** Calls functions as the stack's event source mappings and rules would, until it is stopped. */
export const startEvents = async (
  app: SynthesisedApp,
  handlers: ReadonlyMap<string, Handler>,
  database: Database,
  { log, checkpointFile, repeats = 1 }: EventOptions,
): Promise<Events> => {
  const callOf = (name: string): Call => {
    const [handler, target] = [handlers.get(name), app.functions.get(name)];
    if (handler === undefined || target === undefined) throw new Error(`There is no function ${name}`);
    return (event) => handler(event, contextOf(target));
  };
  const stream = await openStream(database.endpoint, database.environment, database.tableName);
  const checkpoints = openCheckpoints(checkpointFile);
  const running = [
    ...app.feeds.map((feed) => startFeed(feed, callOf(feed.function), { stream, checkpoints, log, repeats })),
    ...app.schedules.map((schedule) => startSchedule(schedule, callOf(schedule.function), log)),
  ];
  return {
    tick: async () => {
      const rates = app.schedules.filter(({ expression }) => scheduleTimes(expression).atOnce);
      for (const schedule of rates) await callOf(schedule.function)(eventOf(schedule));
    },
    stop: async () => {
      await Promise.all(running.map((one) => one.stop()));
      stream.close();
    },
  };
};
