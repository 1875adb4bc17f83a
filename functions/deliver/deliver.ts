import { dueQueues, subscriptionOf } from "@angkor/store";
import type { DynamoDBStreamEvent, EventBridgeEvent } from "aws-lambda";
import { type Delivering, deliverQueue } from "./deliver-queue.ts";

export interface Surroundings extends Delivering {
  readonly log: (event: object) => void;
}

/** Queues that are worked on at once. */
const atOnce = 50;
/** Milliseconds for one queue: a change in the stream waits for those before it, a schedule for nothing. */
const [budgetOfChange, budgetOfSchedule] = [10_000, 30_000];

type Woken = DynamoDBStreamEvent | EventBridgeEvent<string, unknown>;

const isStream = (event: Woken): event is DynamoDBStreamEvent => "Records" in event;

const wokenQueues = ({ Records }: DynamoDBStreamEvent): string[] => [
  ...new Set(Records.map(({ dynamodb }) => subscriptionOf(dynamodb?.Keys?.["pk"]?.S ?? ""))),
];

/**
 * Sends what is due: of the queues that a change in the stream woke, or of all, each minute. Queues are worked on side
 * by side, each for a limited time, so that a slow or failing subscriber holds up no other. It never fails as a whole:
 * what went wrong with one queue is logged, and tried again by the schedule.
 */
export const deliver =
  ({ log, ...delivering }: Surroundings) =>
  async (event: Woken): Promise<void> => {
    const { table, now } = delivering;
    const stream = isStream(event);
    const queues = stream ? wokenQueues(event) : await dueQueues(table, now());
    const deadline = Date.parse(now()) + (stream ? budgetOfChange : budgetOfSchedule);
    const hasTime = () => Date.parse(now()) < deadline;
    const workers = Array.from({ length: Math.min(atOnce, queues.length) }, async () => {
      for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
        try {
          await deliverQueue(delivering, queue, hasTime);
        } catch (error) {
          log({ event: "queue-failed", subscription: queue, error: String(error) });
        }
      }
    });
    await Promise.all(workers);
  };
