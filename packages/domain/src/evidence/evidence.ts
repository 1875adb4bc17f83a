import type { Money, ProviderCode, Span, StateCode } from "../shared/index.ts";

/** Where evidence comes from: the International Aid Transparency Initiative, or OCHA's Financial Tracking Service. */
export const evidenceSystems = ["iati", "fts"] as const;
export type EvidenceSystem = (typeof evidenceSystems)[number];

export const evidenceKinds = ["pledge", "commitment", "payment"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Whose report it is: of whoever gives, or of whoever gets. */
export const evidenceSides = ["provider", "recipient"] as const;
export type EvidenceSide = (typeof evidenceSides)[number];

/** An organisation as the other system names it; with the code that it has here, where it is known. */
export interface EvidenceParty {
  readonly name?: string;
  readonly ref?: string;
  readonly code?: ProviderCode;
}

/** Why evidence stands aside and asks for no decision. */
export const asideRules = [
  "correction",
  "no-amount",
  "parked",
  "pass-through",
  "carry-over",
  "internal",
  "outgoing",
] as const;
export type AsideRule = (typeof asideRules)[number];

/**
 * One transfer as another system tells it. It never counts by itself: a person links it to a record, rejects it, or records
 * what it tells through the usual operations.
 */
export interface EvidenceRecord {
  /** Unique in its import, and the same when the same file comes again. */
  readonly key: string;
  readonly system: EvidenceSystem;
  readonly kind: EvidenceKind;
  readonly side: EvidenceSide;
  readonly title: string;
  readonly provider: EvidenceParty;
  readonly receiver: EvidenceParty;
  /** Several share it undivided; none, where the source names none or no State. */
  readonly states: readonly StateCode[];
  /** Negative where it takes an earlier report back. */
  readonly amount: Money;
  /** Its value in US cents, as its source says or at the rate of its day. */
  readonly usdCents?: bigint;
  readonly on: string;
  /** The years in which it can be used, where the source says so. */
  readonly years?: Span;
  /** Its names in its own system: `fts-flow:123`, `iati:XX-1`; of records that went out from here, their ids. */
  readonly identifiers: readonly string[];
  /** Identifiers of what it is a part of: a flow's parents, an activity's parent. */
  readonly partOf: readonly string[];
  /** Identifiers of the other side's report of it. */
  readonly counterparts: readonly string[];
  readonly aside?: AsideRule;
  readonly citation: string;
}

/** What a reader made of a file: evidence on mine action, how much else was there, and what could not be read. */
export interface EvidenceReading {
  readonly evidence: readonly EvidenceRecord[];
  /** How many transfers were left out, by reason. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly faults: readonly EvidenceFault[];
}

/** What could not be read: the place is a line of a table, or the identifier of an activity. */
export interface EvidenceFault {
  readonly place: string;
  readonly detail: string;
}
