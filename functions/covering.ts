import { type AssistanceRequirement, type Outstanding, spanKey } from "@angkor/domain";
import type { Loaded, Transaction } from "@angkor/store";

/** Moves what a requirement still asks for; unless a surplus is accepted, the database refuses what goes beyond it. */
export const coverNeed = (
  transaction: Transaction,
  requirement: Loaded<AssistanceRequirement>,
  draws: Outstanding,
  acceptSurplus: boolean,
): void => {
  const asked = (key: string) =>
    requirement.state.lines.find((line) => spanKey(line.span) === key)?.revised ?? 0n;
  transaction.count("requirement", requirement, {
    add: draws,
    ...(!acceptSurplus && {
      atMost: Object.fromEntries(Object.entries(draws).map(([key, minor]) => [key, asked(key) - minor])),
    }),
  });
};

/** What no longer covers a requirement is asked for again. */
export const uncoverNeed = (
  transaction: Transaction,
  requirement: { readonly id: string; readonly version: number },
  draws: Outstanding,
): void =>
  transaction.count("requirement", requirement, {
    add: Object.fromEntries(Object.entries(draws).map(([key, minor]) => [key, -minor])),
  });
