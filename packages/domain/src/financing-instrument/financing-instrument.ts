import {
  type Currency,
  type Destination,
  type EventBase,
  newRecord,
  type ProviderCode,
  type RecordBase,
  type Source,
  type Span,
  type Visibility,
  withContent,
} from "../shared/index.ts";

export type FinancingInstrumentId = `fi_${string}`;

/** How money is raised or pooled beside conventional grants (Actions 40 and 44). */
export const instrumentKinds = [
  "front-loading",
  "impact-bond",
  "debt-swap",
  "public-private",
  "trust-fund",
  "other-innovative",
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

export const instrumentStatuses = [
  "under-consideration",
  "in-preparation",
  "operating",
  "closed",
  "not-pursued",
] as const;
export type InstrumentStatus = (typeof instrumentStatuses)[number];

/** What an instrument's status can become. Its content can be corrected in each. */
export const followingStatuses: Readonly<Record<InstrumentStatus, readonly InstrumentStatus[]>> = {
  "under-consideration": ["in-preparation", "operating", "not-pursued"],
  "in-preparation": ["operating", "not-pursued"],
  operating: ["closed"],
  closed: [],
  "not-pursued": [],
};

export const partnerRoles = [
  "outcome-payer",
  "investor",
  "donor",
  "guarantor",
  "issuer",
  "trustee",
  "service-provider",
  "verifier",
  "other",
] as const;
export type PartnerRole = (typeof partnerRoles)[number];

export interface InstrumentPartner {
  readonly name: string;
  /** Where it is a State, or an organisation of the reference list. */
  readonly code?: ProviderCode;
  readonly roles: readonly PartnerRole[];
}

export const instrumentMeasures = ["planned", "raised", "disbursed"] as const;
export type InstrumentMeasure = (typeof instrumentMeasures)[number];

/** A figure of the instrument's own, in minor units: no total ever holds it, since commitments tell the same money. */
export interface InstrumentAmount {
  readonly measure: InstrumentMeasure;
  readonly span: Span;
  readonly minor: bigint;
}

export interface FinancingInstrumentContent {
  /** Who answers for the record. */
  readonly owner: ProviderCode;
  readonly kind: InstrumentKind;
  readonly status: InstrumentStatus;
  readonly title: string;
  readonly description?: string;
  /** Whom and what it serves; an empty list means any. */
  readonly serves: Destination;
  readonly partners: readonly InstrumentPartner[];
  readonly currency: Currency;
  readonly amounts: readonly InstrumentAmount[];
  /** `YYYY-MM-DD`: its first day, of an instrument that operates or did. */
  readonly operatesFrom?: string;
  /** `YYYY-MM-DD`: its last day; absent while none is set. */
  readonly operatesTo?: string;
  readonly visibility: Visibility;
  readonly source?: Source;
}

/** A financing instrument as it stands. Every earlier state is in its events. */
export interface FinancingInstrument extends RecordBase {
  readonly id: FinancingInstrumentId;
  readonly content: FinancingInstrumentContent;
}

export type FinancingInstrumentEvent =
  | (EventBase & {
      readonly type: "financing-instrument-recorded";
      readonly id: FinancingInstrumentId;
      readonly content: FinancingInstrumentContent;
      readonly enteredBy?: "isu";
    })
  | (EventBase & {
      readonly type: "financing-instrument-revised";
      readonly content: FinancingInstrumentContent;
    })
  | (EventBase & { readonly type: "financing-instrument-confirmed" });

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveFinancingInstrument = (
  instrument: FinancingInstrument | undefined,
  event: FinancingInstrumentEvent,
): FinancingInstrument => {
  if (event.type === "financing-instrument-recorded") {
    return newRecord(event);
  }
  if (instrument === undefined) throw new Error(`${event.type} before financing-instrument-recorded`);
  const touched = { ...instrument, updatedAt: event.at };
  switch (event.type) {
    case "financing-instrument-revised":
      return withContent(touched, event.content);
    case "financing-instrument-confirmed":
      return { ...touched, confirmedAt: event.at };
  }
};

/** Whether it is a pooled fund that takes contributions and allocates them. What it holds is public. */
export const canReceive = ({ content }: FinancingInstrument): boolean =>
  content.kind === "trust-fund" && content.status === "operating" && content.visibility === "public";

/** Whether it operated on some day between two, both included (`YYYY-MM-DD`). */
export const operatedBetween = (
  { content }: FinancingInstrument,
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
): boolean =>
  content.operatesFrom !== undefined &&
  content.operatesFrom <= lastDay &&
  (content.operatesTo === undefined || content.operatesTo >= firstDay);
