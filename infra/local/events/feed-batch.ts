import type { SynthesisedFeed } from "../assembly/synthesised-events.ts";
import { isRecord } from "../json.ts";
import type { StreamRecord } from "./stream-reader.ts";

/** What a feed needs to hand over changes. */
export interface Recipient {
  /** Calls the function with changes, as Lambda would. */
  readonly call: (records: readonly StreamRecord[]) => Promise<unknown>;
  /** Takes changes that were given up. */
  readonly giveUp: (records: readonly StreamRecord[], error: unknown) => void;
  /** Waits before the next attempt; false when the service stops. */
  readonly pause: (attempt: number) => Promise<boolean>;
  readonly now: () => number;
}

/** The service stopped before a batch was taken: it is told again at the next start. */
export class Stopped extends Error {}

interface Failure {
  /** The first change that is to be told again. */
  readonly from: number;
  readonly error: unknown;
}

/**
 * The first change that the function reports as failed. Nothing is one of no failure; what names no change of the batch
 * fails all of it: https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html
 */
const reportedFailure = (result: unknown, records: readonly StreamRecord[]): Failure | undefined => {
  const reported: unknown = isRecord(result) ? result["batchItemFailures"] : undefined;
  if (!Array.isArray(reported) || reported.length === 0) return undefined;
  const places = reported.map((failure: unknown) =>
    records.findIndex(
      ({ dynamodb }) => isRecord(failure) && dynamodb.SequenceNumber === failure["itemIdentifier"],
    ),
  );
  return { from: Math.max(0, Math.min(...places)), error: "the function reported it" };
};

const attempt = async (
  records: readonly StreamRecord[],
  { reportsFailures }: SynthesisedFeed,
  { call }: Recipient,
): Promise<Failure | undefined> => {
  try {
    const result = await call(records);
    return reportsFailures ? reportedFailure(result, records) : undefined;
  } catch (error) {
    return { from: 0, error };
  }
};

const isTooOld = ({ dynamodb }: StreamRecord, { maximumAgeSeconds }: SynthesisedFeed, now: number): boolean =>
  maximumAgeSeconds >= 0 && now / 1000 - Number(dynamodb["ApproximateCreationDateTime"]) > maximumAgeSeconds;

/**
 * Hands over a batch until it is taken or given up, with Lambda's rules: what was taken before the first failure is not
 * told again; a batch that fails is halved where the mapping says so; what fails too often or is too old is given up.
 * @throws Stopped when the service stops first.
 */
export const handOver = async (
  records: readonly StreamRecord[],
  feed: SynthesisedFeed,
  recipient: Recipient,
  attempts = 0,
): Promise<void> => {
  if (records.length === 0) return;
  const failure = await attempt(records, feed, recipient);
  if (failure === undefined) return;
  const { from, error } = failure;
  const rest = records.slice(from);
  if (from > 0) return handOver(rest, feed, recipient);
  if (!(await recipient.pause(attempts))) throw new Stopped();
  if (feed.bisects && rest.length > 1) {
    const middle = Math.ceil(rest.length / 2);
    await handOver(rest.slice(0, middle), feed, recipient, attempts);
    return handOver(rest.slice(middle), feed, recipient, attempts);
  }
  const old = rest.every((record) => isTooOld(record, feed, recipient.now()));
  if (old || (feed.retries >= 0 && attempts >= feed.retries)) return recipient.giveUp(rest, error);
  return handOver(rest, feed, recipient, attempts + 1);
};
