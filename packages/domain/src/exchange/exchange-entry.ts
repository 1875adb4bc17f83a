import type { ExchangeLevel } from "../cooperation-report/index.ts";
import {
  type EventBase,
  newRecord,
  type RecordBase,
  type Source,
  type Visibility,
  withContent,
} from "../shared/index.ts";
import type { Addressees, ExchangeMatter } from "./topics.ts";

export type ExchangeEntryId = `xe_${string}`;

export const exchangeSides = ["offer", "request"] as const;
export type ExchangeSide = (typeof exchangeSides)[number];

/** Whom to write to. Told to those alone who take part in the Convention's work, and never to the public. */
export interface ExchangeContact {
  readonly name: string;
  readonly organisation?: string;
  readonly email?: string;
}

/** An offer to share experience or expertise, or a request for some. It is no money and in no total. */
export interface ExchangeEntryContent extends ExchangeMatter {
  readonly side: ExchangeSide;
  /** Whom the offer is open to, or whom the request is put to. */
  readonly addressees: Addressees;
  /** ISO 639-1 codes, in which it can be held; none means any. */
  readonly languages: readonly string[];
  /** None means any. */
  readonly levels: readonly ExchangeLevel[];
  /** `YYYY-MM-DD`, both included; open where left out. */
  readonly from?: string;
  readonly to?: string;
  /** Whether its owner can pay for it; left out where it is not said. */
  readonly bearsCosts?: boolean;
  readonly contact?: ExchangeContact;
  readonly visibility: Visibility;
  readonly source?: Source;
}

export type ExchangeEntryStatus = "open" | "closed";

/** An offer or request as it stands. Every earlier state is in its events. */
export interface ExchangeEntry extends RecordBase {
  readonly id: ExchangeEntryId;
  readonly status: ExchangeEntryStatus;
  readonly content: ExchangeEntryContent;
  readonly closedReason?: string;
}

export type ExchangeEntryEvent =
  | (EventBase & {
      readonly type: "exchange-entry-recorded";
      readonly id: ExchangeEntryId;
      readonly content: ExchangeEntryContent;
      readonly enteredBy?: "isu";
    })
  | (EventBase & { readonly type: "exchange-entry-revised"; readonly content: ExchangeEntryContent })
  | (EventBase & { readonly type: "exchange-entry-closed"; readonly reason?: string })
  | (EventBase & { readonly type: "exchange-entry-confirmed" });

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveExchangeEntry = (
  entry: ExchangeEntry | undefined,
  event: ExchangeEntryEvent,
): ExchangeEntry => {
  if (event.type === "exchange-entry-recorded") {
    return { ...newRecord(event), status: "open" };
  }
  if (entry === undefined) throw new Error(`${event.type} before exchange-entry-recorded`);
  const touched = { ...entry, updatedAt: event.at };
  switch (event.type) {
    case "exchange-entry-revised":
      return withContent(touched, event.content);
    case "exchange-entry-closed":
      return {
        ...touched,
        status: "closed",
        ...(event.reason !== undefined && { closedReason: event.reason }),
      };
    case "exchange-entry-confirmed":
      return { ...touched, confirmedAt: event.at };
  }
};
