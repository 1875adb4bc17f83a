import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getPledge } from "@angkor/contract/operations/get-pledge";
import { listCommitments } from "@angkor/contract/operations/list-commitments";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { expect } from "vitest";
import type { Caller } from "../http/service.ts";
import type { Outcome } from "./rush.ts";

/** Clients of a run, and what the pledge that they commit holds: half of them get their part. */
export const clients = 200;
export const amount = "10.00";
export const held = "1000.00";
export const parts = 100;

export const schedule = [{ paymentYear: 2024, availabilityYear: 2024, amount: held }];

/**
 * Holds the accounts against what the clients were told: exactly what the pledge holds is committed, every acknowledged
 * commitment is there, nothing else is, and nothing stored differs from the events.
 */
export const expectExact = async (
  { anyone, isu }: { readonly anyone: Caller; readonly isu: Caller },
  pledgeId: string,
  outcomes: readonly Outcome[],
): Promise<void> => {
  const answers = outcomes.flatMap((outcome) => (outcome.kind === "committed" ? [outcome.answer] : []));
  expect(answers).toHaveLength(parts);

  const { body: pledge } = await anyone.does(getPledge, { params: { id: pledgeId } });
  expect(pledge).toMatchObject({ pledged: held, committed: held, outstanding: "0.00" });
  const { body: page } = await anyone.does(listCommitments, { query: { pledgeId, limit: 500 } });
  const stored = page.items.map((commitment) => JSON.stringify(commitment)).sort();
  expect(stored).toEqual(answers.map(({ text }) => JSON.stringify(JSON.parse(text))).sort());
  const { body: gap } = await anyone.does(getGapReport, { query: { state: "KHM" } });
  expect(gap.totals).toMatchObject({ committed: held, funding: held });
  expect(gap.unallocated).toEqual([]);

  const { body: verification } = await isu.does(verifyPositions);
  expect(verification.drift).toEqual([]);
};
