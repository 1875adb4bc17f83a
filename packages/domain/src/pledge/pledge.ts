import type { FinancingInstrumentId } from "../financing-instrument/financing-instrument.ts";
import type { RequirementId } from "../requirement/requirement.ts";
import type {
  AppliedRate,
  Currency,
  Destination,
  EventBase,
  ProviderCode,
  RecordBase,
  Source,
  Span,
  Visibility,
} from "../shared/index.ts";
import { spanKey, spansOverlap, sum } from "../shared/index.ts";

export const assistanceKinds = ["financial", "equipment", "expertise", "training", "information"] as const;
export type AssistanceKind = (typeof assistanceKinds)[number];

/** Grand Bargain levels of earmarking, IATI EarmarkingCategory 1 to 4. */
export const earmarkings = ["unearmarked", "softly", "earmarked", "tightly"] as const;
export type Earmarking = (typeof earmarkings)[number];

export const modalities = [
  "conventional",
  "front-loaded",
  "impact-bond",
  "debt-swap",
  "public-private",
  "trust-fund",
  "other-innovative",
] as const;
export type Modality = (typeof modalities)[number];

/** Whether goods and services must come from some countries alone, IATI TiedStatus 3 to 5. */
export const tiedStatuses = ["untied", "partially-tied", "tied"] as const;
export type TiedStatus = (typeof tiedStatuses)[number];

export type PledgeId = `pl_${string}`;

/** One line of a pledge: an amount with the years in which it is paid and in which it can be used. Minor units. */
export interface ScheduleLine {
  readonly payment: Span;
  readonly availability: Span;
  readonly minor: bigint;
}

/** Who implements or passes the money on. `code` is a CRS channel code. */
export interface Channel {
  readonly code: string;
  readonly name?: string;
}

/** What the provider asks of whoever uses the pledge; what is left out is not asked. */
export interface PledgeConditions {
  /** CRS channel codes, one of which the money must go through. */
  readonly channels?: readonly string[];
  /** Only for what national or local organisations implement (Action 7). */
  readonly localOrganisations?: true;
  /** The last day on which something can be committed of it. */
  readonly validUntil?: string;
}

export interface PledgeContent {
  readonly donor: ProviderCode;
  readonly title: string;
  readonly kind: AssistanceKind;
  readonly currency: Currency;
  readonly earmarking: Earmarking;
  readonly targets: Destination;
  /** The requirements it is for, where it names any: nothing else can be committed of it. */
  readonly requirements?: readonly RequirementId[];
  /** The pooled fund that it is for: everything committed of it is a contribution to that fund. */
  readonly fundId?: FinancingInstrumentId;
  readonly schedule: readonly ScheduleLine[];
  readonly channel?: Channel;
  readonly conditions?: PledgeConditions;
  readonly modality: Modality;
  /** Absent where the provider does not say. */
  readonly tied?: TiedStatus;
  /** Whether a tranche may serve a later year than its availability year. */
  readonly carryOver: boolean;
  /** What front-loading costs the donor on top of the schedule, in minor units; never part of what is available. */
  readonly financingCost?: bigint;
  readonly description?: string;
  readonly announcedOn?: string;
  readonly visibility: Visibility;
  readonly source?: Source;
}

export type PledgeStatus = "announced" | "cancelled";

export interface Pledge extends RecordBase {
  readonly id: PledgeId;
  readonly status: PledgeStatus;
  readonly content: PledgeContent;
  /** Rate of the pledge's currency on the day it was announced. */
  readonly rate: AppliedRate;
  readonly closedReason?: string;
}

/** What is still open of each tranche, by the name of its availability span. Minor units. */
export type Outstanding = Readonly<Record<string, bigint>>;

export type PledgeEvent =
  | (EventBase & {
      readonly type: "pledge-announced";
      readonly id: PledgeId;
      readonly content: PledgeContent;
      readonly rate: AppliedRate;
      readonly enteredBy?: "isu";
    })
  | (EventBase & {
      readonly type: "pledge-revised";
      readonly content: PledgeContent;
      readonly rate: AppliedRate;
      /** What was open before the revision, so that the positions can be moved exactly. */
      readonly outstandingBefore: Outstanding;
    })
  | (EventBase & {
      readonly type: "pledge-cancelled";
      readonly outstandingBefore: Outstanding;
      readonly reason?: string;
    })
  | (EventBase & { readonly type: "pledge-confirmed" });

/** A pledge's tranches: what becomes available in each availability span, by its name. Minor units. */
export const tranches = (content: PledgeContent): Outstanding => {
  const amounts: Record<string, bigint> = {};
  for (const line of content.schedule) {
    const key = spanKey(line.availability);
    amounts[key] = (amounts[key] ?? 0n) + line.minor;
  }
  return amounts;
};

export const pledgedTotal = (content: PledgeContent): bigint =>
  sum(content.schedule.map((line) => line.minor));

/**
 * Whether availability runs over at least 24 months, the OECD and Good Humanitarian Donorship guide for "multi-year".
 * Computed, never asked.
 */
export const isMultiYear = (content: PledgeContent): boolean => {
  const years = content.schedule.flatMap(({ availability }) => [availability.from, availability.to]);
  return years.length > 0 && Math.max(...years) - Math.min(...years) >= 1;
};

/** What has become available by the end of a year. Minor units. */
export const availableBy = ({ schedule }: PledgeContent, year: number): bigint =>
  sum(schedule.filter((line) => line.availability.to <= year).map((line) => line.minor));

/** What is scheduled to be paid by the end of a year; an undivided period counts from its first. Minor units. */
export const payableBy = ({ schedule }: PledgeContent, year: number): bigint =>
  sum(schedule.filter((line) => line.payment.from <= year).map((line) => line.minor));

/** Whether, in some year, more has become available than has been paid: the advance that front-loading gives. */
export const isFrontLoaded = (content: PledgeContent): boolean =>
  content.schedule.some(({ availability: { to } }) => availableBy(content, to) > payableBy(content, to));

/** How money of one span of years stands to the years in which it is wanted. */
export type Timing = "own-years" | "carry-over" | "front-loading" | "not-carried-over" | "not-front-loaded";

/**
 * Money serves its own years; an undivided period (of money or of a need) every year that it holds. A later year needs
 * carry-over, an earlier one front-loading.
 */
export const timingOf = (
  terms: { readonly carryOver: boolean; readonly frontLoaded: boolean },
  availability: Span,
  wanted: Span,
): Timing => {
  if (spansOverlap(wanted, availability)) return "own-years";
  if (wanted.from > availability.to) return terms.carryOver ? "carry-over" : "not-carried-over";
  return terms.frontLoaded ? "front-loading" : "not-front-loaded";
};

/** Whether a pledge's money may be used before the year it is scheduled for. */
export const servesEarlierYears = (content: PledgeContent): boolean =>
  content.modality === "front-loaded" || isFrontLoaded(content);

export const evolvePledge = (pledge: Pledge | undefined, event: PledgeEvent): Pledge => {
  if (event.type === "pledge-announced") {
    return {
      id: event.id,
      status: "announced",
      content: event.content,
      rate: event.rate,
      visibility: event.content.visibility,
      ...(event.enteredBy && { enteredBy: event.enteredBy }),
      ...(event.content.source && { source: event.content.source }),
      createdAt: event.at,
      updatedAt: event.at,
    };
  }
  if (pledge === undefined) throw new Error(`${event.type} before pledge-announced`);
  const { source, ...rest } = { ...pledge, updatedAt: event.at };
  switch (event.type) {
    case "pledge-revised":
      return {
        ...rest,
        content: event.content,
        rate: event.rate,
        visibility: event.content.visibility,
        ...(event.content.source && { source: event.content.source }),
      };
    case "pledge-cancelled":
      return {
        ...rest,
        ...(source && { source }),
        status: "cancelled",
        ...(event.reason !== undefined && { closedReason: event.reason }),
      };
    case "pledge-confirmed":
      return { ...rest, ...(source && { source }), confirmedAt: event.at };
  }
};
