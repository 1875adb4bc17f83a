import type { Schema } from "@angkor/client";
import type { CitedFlow, FundingKey } from "@angkor/documents/fts";
import { holdingsOf, type Parts } from "./totals.ts";

/** FTS's totals and the flows that are parts of them, kept up while flows are recorded. */
export interface Ledger {
  /** The latest record of the rest of each total. */
  readonly totals: Map<FundingKey, Schema<"Commitment">>;
  partsOf(key: FundingKey): Parts | undefined;
  /** A flow is a part of the total that it names, and of no other. */
  move(flow: CitedFlow): void;
  copy(): Pick<Ledger, "partsOf" | "move">;
}

export const openLedger = (commitments: readonly Schema<"Commitment">[]): Ledger => {
  const { totals, parts } = holdingsOf(commitments);
  return { totals: new Map(totals), ...openParts(parts) };
};

const openParts = (from: ReadonlyMap<FundingKey, Parts>): Omit<Ledger, "totals"> => {
  const parts = new Map([...from].map(([key, of]) => [key, new Map(of)]));
  const homes = new Map([...parts].flatMap(([key, of]) => [...of.keys()].map((id) => [id, key] as const)));
  return {
    partsOf: (key) => parts.get(key),
    move: ({ id, cents, partOf }) => {
      const home = homes.get(id);
      if (home !== undefined) parts.get(home)?.delete(id);
      homes.delete(id);
      if (partOf === undefined) return;
      const of = parts.get(partOf) ?? new Map<string, bigint>();
      parts.set(partOf, of.set(id, cents));
      homes.set(id, partOf);
    },
    copy: () => openParts(parts),
  };
};
