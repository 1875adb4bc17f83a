import {
  currency,
  type EvidenceKind,
  type EvidenceRecord,
  type EvidenceSide,
  type EvidenceSystem,
  providerCode,
} from "../../src/index.ts";
import { minor, spanOf, states } from "../builders/index.ts";

/** Norway's own report of a commitment of 1,000 dollars to Ukraine in 2025, as IATI tells it. */
export const anEvidence = () =>
  build({
    key: "e1",
    system: "iati",
    kind: "commitment",
    side: "provider",
    title: "Clearance",
    provider: { name: "Norway", code: providerCode("NOR") },
    receiver: {},
    states: states(["UKR"]),
    amount: { minor: minor("1000.00", "USD"), currency: currency("USD") },
    on: "2025-02-01",
    identifiers: [],
    partOf: [],
    counterparts: [],
    citation: "test",
  });

const build = (record: EvidenceRecord) => {
  const change = (changes: Partial<EvidenceRecord>) => build({ ...record, ...changes });
  return {
    named: (key: string) => change({ key }),
    from: (system: EvidenceSystem) => change({ system }),
    of: (kind: EvidenceKind) => change({ kind }),
    toldBy: (side: EvidenceSide) => change({ side }),
    by: (provider: string) => change({ provider: { code: providerCode(provider) } }),
    byNobodyKnown: () => change({ provider: { name: "Somebody" } }),
    to: (...codes: readonly string[]) => change({ states: states(codes) }),
    worth: (amount: string, code = "USD", usdCents?: bigint) =>
      change({
        amount: { minor: minor(amount, code), currency: currency(code) },
        ...(usdCents !== undefined && { usdCents }),
      }),
    on: (on: string) => change({ on }),
    in: (years: number | string) => change({ years: spanOf(years) }),
    known: (...identifiers: readonly string[]) => change({ identifiers }),
    partOf: (...partOf: readonly string[]) => change({ partOf }),
    beside: (...counterparts: readonly string[]) => change({ counterparts }),
    aside: (aside: NonNullable<EvidenceRecord["aside"]>) => change({ aside }),
    build: () => record,
  };
};
