import { type NewsRecord, newsEvents, newsKinds } from "../agenda/index.ts";
import { donorsOf } from "../fund-allocation/fund-allocation.ts";
import type { IndividualisedApproachCase } from "../individualised-approach/index.ts";
import type { Pillar, ProviderCode, StateCode } from "../shared/index.ts";
import { reminderKinds } from "./reminder.ts";
import type { EventFilter, ToldEvent } from "./subscription.ts";

export const toldEvents: readonly ToldEvent[] = [...newsEvents, ...reminderKinds];

/**
 * A record of which a subscriber is told. Cases of the Individualised Approach have reminders and no news: what happens
 * to them is for those who take part.
 */
export type ToldRecord =
  | NewsRecord
  | { readonly kind: "individualised-approach-case"; readonly record: IndividualisedApproachCase };

/** The kinds of records of which a subscriber is told. */
export const toldKinds = [...newsKinds, "individualised-approach-case"] as const;

/** Whom and what a record concerns. No State or pillar: none in particular. */
export interface Concerns {
  readonly states: readonly StateCode[];
  readonly pillars: readonly Pillar[];
  readonly donors: readonly ProviderCode[];
}

export const concernsOf = (news: ToldRecord): Concerns => {
  switch (news.kind) {
    case "work-plan": {
      const { state, activities } = news.record.content;
      return { states: [state], pillars: [...new Set(activities.map(({ pillar }) => pillar))], donors: [] };
    }
    case "progress-record": {
      const { state, lines } = news.record;
      return { states: [state], pillars: [...new Set(lines.map(({ pillar }) => pillar))], donors: [] };
    }
    case "requirement":
      return { states: [news.record.state], pillars: [news.record.pillar], donors: [] };
    case "pledge": {
      const { donor, targets } = news.record.content;
      return { ...targets, donors: [donor] };
    }
    case "commitment": {
      const { donor, destination } = news.record.content;
      return { ...destination, donors: [donor] };
    }
    case "fund-allocation":
      return { ...news.record.content.destination, donors: donorsOf(news.record) };
    case "response":
      return { states: [news.need.state], pillars: [news.need.pillar], donors: [news.record.provider] };
    case "individualised-approach-case":
      return { states: [news.record.state], pillars: [], donors: [] };
  }
};

const fitsList = <Value>(wanted: readonly Value[] | undefined, found: readonly Value[]): boolean =>
  wanted === undefined || wanted.length === 0 || found.some((value) => wanted.includes(value));

/** A pledge that is open to any State or pillar concerns each of them; unallocated money concerns none. */
const fitsOpen = <Value>(wanted: readonly Value[] | undefined, found: readonly Value[], open: boolean) =>
  (open && found.length === 0) || fitsList(wanted, found);

/** Whether an event of a record fits a filter, interests aside: those are for matching to judge. */
export const fitsFilter = (filter: EventFilter, event: ToldEvent, news: ToldRecord): boolean => {
  const { states, pillars, donors } = concernsOf(news);
  const open = news.kind === "pledge";
  return (
    fitsList(filter.events, [event]) &&
    fitsOpen(filter.states, states, open) &&
    fitsOpen(filter.pillars, pillars, open) &&
    fitsList(filter.donors, donors) &&
    (filter.interests === undefined || news.kind === "requirement")
  );
};
