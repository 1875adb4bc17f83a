import { setTimeout as pause } from "node:timers/promises";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { expect } from "vitest";
import { aCommitment } from "../http/records.ts";
import { type Answer, type Caller, once, problemOf } from "../http/service.ts";

/** What a client knows in the end: it got its part, or the pledge had no more. */
export type Outcome =
  | { readonly kind: "committed"; readonly answer: Answer }
  | { readonly kind: "exhausted" };

/** Answers after which a client sends the same request again, as the API tells it to. */
const tryAgain = new Set([503]);
const patienceMs = 60_000;

const sendOnce = async (by: Caller, body: object, key: string): Promise<Answer | undefined> => {
  try {
    return await by.ask(recordCommitment, { body, headers: once(key) });
  } catch {
    return undefined;
  }
};

/** Sends a request until it is answered for good; a broken connection tells nothing, so it asks again. */
export const untilAnswered = async (by: Caller, body: object, key: string): Promise<Answer> => {
  const end = Date.now() + patienceMs;
  for (let attempt = 0; Date.now() < end; attempt += 1) {
    const answer = await sendOnce(by, body, key);
    if (answer !== undefined && !tryAgain.has(answer.status)) return answer;
    await pause(Math.min(500, 20 * 2 ** attempt));
  }
  throw new Error(`${key} was never answered`);
};

const outcomeOf = (answer: Answer): Outcome => {
  if (answer.status === 201) return { kind: "committed", answer };
  expect(problemOf(answer).type, answer.text).toBe("urn:angkor:problem:pledge-exceeded");
  return { kind: "exhausted" };
};

export interface Rush {
  readonly by: Caller;
  readonly pledgeId: string;
  readonly clients: number;
  /** What each client commits of the pledge. */
  readonly amount: string;
  readonly onAnswer?: (outcome: Outcome) => void;
}

/**
 * Clients that commit the same pledge at once, each with a key of its own. Whoever was answered asks a second time, as
 * if the answer had been lost, and must be answered with the same bytes.
 */
export const rush = ({ by, pledgeId, clients, amount, onAnswer }: Rush): Promise<Outcome[]> => {
  const { donor: _, currency: __, ...rest } = aCommitment({ pledgeId, lines: [{ year: 2024, amount }] });
  const client = async (number: number): Promise<Outcome> => {
    const body = { ...rest, reference: `client ${number}` };
    const key = `client-${number}`;
    const outcome = outcomeOf(await untilAnswered(by, body, key));
    onAnswer?.(outcome);
    if (number % 4 === 0 && outcome.kind === "committed") {
      expect((await untilAnswered(by, body, key)).text).toBe(outcome.answer.text);
    }
    return outcome;
  };
  return Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
};
