import type { LogSink } from "../assembly/load-handler.ts";
import type { SynthesisedSchedule } from "../assembly/synthesised-events.ts";
import { type Call, describe, pausing, type Running } from "./running.ts";
import { scheduleTimes } from "./schedule-times.ts";

/** Timers hold no more than 24 days. */
const longestWaitMs = 3_600_000;

/** What a function is told that a rule calls. */
export const eventOf = ({ logicalId, input }: SynthesisedSchedule): unknown =>
  input ?? {
    version: "0",
    source: "aws.events",
    "detail-type": "Scheduled Event",
    time: new Date().toISOString(),
    region: "local",
    resources: [`arn:aws:events:local:000000000000:rule/${logicalId}`],
    detail: {},
  };

/** Calls a function at the times of a rule, never twice at once, until it is stopped. A call that fails is told in the log. */
export const startSchedule = (schedule: SynthesisedSchedule, call: Call, log: LogSink): Running => {
  const times = scheduleTimes(schedule.expression);
  const ending = new AbortController();
  const pause = pausing(ending.signal);
  const until = async (time: number): Promise<void> => {
    while (!ending.signal.aborted && Date.now() < time)
      await pause(Math.min(time - Date.now(), longestWaitMs));
  };
  const run = async (): Promise<void> => {
    if (!times.atOnce) await until(times.next(Date.now()));
    while (!ending.signal.aborted) {
      const begun = Date.now();
      try {
        await call(eventOf(schedule));
      } catch (error) {
        log(`${schedule.logicalId}: ${describe(error)}`, "error");
      }
      await until(times.next(begun));
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
