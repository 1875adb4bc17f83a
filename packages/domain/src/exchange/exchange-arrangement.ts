import type { ExchangeLevel } from "../cooperation-report/index.ts";
import {
  type EventBase,
  newRecord,
  type ProviderCode,
  type RecordBase,
  type Source,
  type Visibility,
  withContent,
} from "../shared/index.ts";
import type { ExchangeEntryId } from "./exchange-entry.ts";
import { type ExchangeMatter, type ExchangeTopic, experienceTopics, expertiseTopics } from "./topics.ts";

export type ExchangeArrangementId = `xa_${string}`;

export const arrangementStatuses = ["planned", "under-way", "completed", "cancelled"] as const;
export type ArrangementStatus = (typeof arrangementStatuses)[number];

/** What an arrangement's status can become. Its content can be corrected in each. */
export const nextArrangementStatuses: Readonly<Record<ArrangementStatus, readonly ArrangementStatus[]>> = {
  planned: ["under-way", "completed", "cancelled"],
  "under-way": ["completed", "cancelled"],
  completed: [],
  cancelled: [],
};

/** Who shares what with whom, and who pays for it (Action 45). */
export interface ExchangeArrangementContent extends ExchangeMatter {
  readonly status: ArrangementStatus;
  readonly level: ExchangeLevel;
  readonly sharers: readonly ProviderCode[];
  readonly recipients: readonly ProviderCode[];
  /** None where it is not told. */
  readonly payers: readonly ProviderCode[];
  /** `YYYY-MM-DD`. */
  readonly startsOn: string;
  /** `YYYY-MM-DD`; absent where no end is set. */
  readonly endsOn?: string;
  /** What came of it. */
  readonly outcome?: string;
  /** The offer and the request that it answers. */
  readonly offerId?: ExchangeEntryId;
  readonly requestId?: ExchangeEntryId;
  readonly visibility: Visibility;
  readonly source?: Source;
}

/** An arrangement as it stands. Every earlier state is in its events. */
export interface ExchangeArrangement extends RecordBase {
  readonly id: ExchangeArrangementId;
  readonly content: ExchangeArrangementContent;
}

export type ExchangeArrangementEvent =
  | (EventBase & {
      readonly type: "exchange-arrangement-recorded";
      readonly id: ExchangeArrangementId;
      readonly content: ExchangeArrangementContent;
      readonly enteredBy?: "isu";
    })
  | (EventBase & {
      readonly type: "exchange-arrangement-revised";
      readonly content: ExchangeArrangementContent;
    })
  | (EventBase & { readonly type: "exchange-arrangement-confirmed" });

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveExchangeArrangement = (
  arrangement: ExchangeArrangement | undefined,
  event: ExchangeArrangementEvent,
): ExchangeArrangement => {
  if (event.type === "exchange-arrangement-recorded") {
    return newRecord(event);
  }
  if (arrangement === undefined) throw new Error(`${event.type} before exchange-arrangement-recorded`);
  const touched = { ...arrangement, updatedAt: event.at };
  switch (event.type) {
    case "exchange-arrangement-revised":
      return withContent(touched, event.content);
    case "exchange-arrangement-confirmed":
      return { ...touched, confirmedAt: event.at };
  }
};

type Parties = Pick<ExchangeArrangementContent, "sharers" | "recipients" | "payers">;

/** Everyone who takes part, once and in order: it is the record of all of them. */
export const exchangeParties = ({ sharers, recipients, payers }: Parties): readonly ProviderCode[] =>
  [...new Set([...sharers, ...recipients, ...payers])].sort();

/** Whether somebody pays who neither shares nor receives. */
export const isTriangular = ({ sharers, recipients, payers }: Parties): boolean =>
  payers.some((payer) => !sharers.includes(payer) && !recipients.includes(payer));

/** Whether affected States share with affected States. */
export const isSouthSouth = (
  { sharers, recipients }: Parties,
  isAffected: (code: ProviderCode) => boolean,
): boolean => sharers.every(isAffected) && recipients.every(isAffected);

/** Whether it took place on some day between two, both included (`YYYY-MM-DD`). */
export const tookPlaceBetween = (
  { content }: ExchangeArrangement,
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
): boolean =>
  (content.status === "under-way" || content.status === "completed") &&
  content.startsOn <= lastDay &&
  (content.endsOn === undefined || content.endsOn >= firstDay);

/** Whether it is about experience (45.1) or about expertise (45.2); it may be about both. */
export const isExchangeAbout = (
  { topics }: Pick<ExchangeMatter, "topics">,
  what: "experience" | "expertise",
): boolean => {
  const about: readonly ExchangeTopic[] = what === "experience" ? experienceTopics : expertiseTopics;
  return topics.some((topic) => about.includes(topic));
};
