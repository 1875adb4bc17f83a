import type { Currency, Destination, Pillar, Source, Span, StateCode } from "@angkor/domain";
import {
  type ActivityStatus,
  activityStatus,
  dateType,
  mineAction,
  ownVocabulary,
  pillarNames,
  regionUnspecified,
  relation,
} from "./codes.ts";
import type { Names } from "./organisations.ts";
import { type Publisher, reportingOrg } from "./publisher.ts";
import { type Element, several } from "./xml.ts";

/** An activity before it is written: its parts, in no order. */
export interface Activity {
  readonly identifier: string;
  readonly updatedAt: string;
  readonly currency: Currency;
  readonly humanitarian: boolean;
  readonly level: 1 | 2;
  readonly title: string;
  /** The general description. */
  readonly description: string;
  /** What figures alone would not tell. */
  readonly notes: readonly string[];
  readonly participants: readonly Element[];
  readonly otherIdentifiers?: readonly Element[];
  readonly status: ActivityStatus;
  readonly years: Span;
  readonly startedOn?: string | undefined;
  /** Absent where each transaction says where it goes. */
  readonly place?: Element;
  readonly classification: Element;
  readonly terms?: Element;
  readonly budgets?: readonly Element[];
  readonly plannedDisbursements?: readonly Element[];
  readonly transactions?: readonly Element[];
  readonly sources: readonly Source[];
  /** DocumentCategory of its sources. */
  readonly sourceCategory: string;
  readonly related: readonly Element[];
}

export const firstDay = (year: number): string => `${year}-01-01`;
export const lastDay = (year: number): string => `${year}-12-31`;

/** One State is a recipient country; none, or several that share money undivided, are a region that is not specified. */
export const placeOf = (states: readonly StateCode[], { states: known }: Names): Element => {
  const [state, ...others] = states;
  const iso2 = state && others.length === 0 ? known.get(state)?.iso2 : undefined;
  return iso2 === undefined
    ? { "recipient-region": { "@code": regionUnspecified, "@vocabulary": "1" } }
    : { "recipient-country": { "@code": iso2 } };
};

const ownCode = (pillar: Pillar): Element => ({
  "@vocabulary": ownVocabulary,
  "@code": pillar,
  narrative: pillarNames[pillar],
});

/** The pillars that money is for: of all of it, or named for parts of it that nobody has divided. */
export interface Pillars {
  readonly named: readonly Pillar[];
  readonly whole: boolean;
}

export const pillarsOf = (destinations: readonly Destination[]): Pillars => {
  const named = [...new Set(destinations.flatMap(({ pillars }) => pillars))].sort();
  return { named, whole: named.length === 1 && destinations.every(({ pillars }) => pillars.length === 1) };
};

/** A sector of the standard's list, with the pillar as a sector of its own vocabulary, or with tags where parts are undivided. */
export const sectorsOf = ({ named, whole }: Pillars, sector: string = mineAction): Element => {
  const standard: Element = { "@vocabulary": "1", "@code": sector, "@percentage": "100" };
  if (!whole) return { sector: standard, tag: several(named.map(ownCode)) };
  return { sector: [standard, ...named.map((pillar) => ({ ...ownCode(pillar), "@percentage": "100" }))] };
};

/** The same with the share of each pillar: percentages, as decimal strings, that add up to 100. */
export const dividedSectors = (shares: readonly (readonly [Pillar, string])[]): Element => ({
  sector: [
    { "@vocabulary": "1", "@code": mineAction, "@percentage": "100" },
    ...shares.map(([pillar, share]) => ({ ...ownCode(pillar), "@percentage": share })),
  ],
});

/** What a destination leaves undivided, in words; nothing where it is one State. */
export const undivided = ({ states }: Destination, { states: known }: Names): string[] =>
  states.length > 1
    ? [`Undivided among ${states.map((state) => known.get(state)?.name ?? state).join(", ")}.`]
    : [];

export const relatedTo = (ref: string, type: keyof typeof relation): Element => ({
  "@ref": ref,
  "@type": relation[type],
});

const documentLinks = ({ sources, sourceCategory }: Activity): Element[] => {
  const byUrl = new Map(sources.map((source) => [source.url ?? "", source]));
  return [...byUrl]
    .filter(([url]) => url !== "")
    .map(([url, { citation }]) => ({
      "@format": /\.pdf(\?|$)/i.test(url) ? "application/pdf" : "text/html",
      "@url": url,
      title: { narrative: citation },
      category: { "@code": sourceCategory },
    }));
};

/** A figure that was recalled and not read in its source says so. */
const sourceNotes = (sources: readonly Source[]): string[] => [
  ...new Set(
    sources.map(
      ({ citation, verified }) =>
        `Source: ${citation}${verified ? "" : " (recalled, and not read in the source)"}`,
    ),
  ),
];

const descriptions = (activity: Activity): Element[] => {
  const notes = [...activity.notes, ...sourceNotes(activity.sources)];
  return [
    { "@type": "1", narrative: activity.description },
    ...notes.map((note) => ({ "@type": "4", narrative: note })),
  ];
};

const dates = ({ years, startedOn }: Activity): Element[] => [
  { "@type": dateType.plannedStart, "@iso-date": firstDay(years.from) },
  ...(startedOn === undefined ? [] : [{ "@type": dateType.actualStart, "@iso-date": startedOn }]),
  { "@type": dateType.plannedEnd, "@iso-date": lastDay(years.to) },
];

/** The activity as the schema wants it; the order matters. */
export const activityElement = (publisher: Publisher, activity: Activity): Element => ({
  "@xml:lang": "en",
  "@default-currency": activity.currency,
  "@last-updated-datetime": activity.updatedAt,
  "@hierarchy": String(activity.level),
  ...(activity.humanitarian && { "@humanitarian": "1" }),
  "iati-identifier": activity.identifier,
  "reporting-org": reportingOrg(publisher),
  title: { narrative: activity.title },
  description: descriptions(activity),
  "participating-org": activity.participants,
  "other-identifier": several(activity.otherIdentifiers ?? []),
  "activity-status": { "@code": activityStatus[activity.status] },
  "activity-date": dates(activity),
  ...activity.place,
  ...activity.classification,
  ...activity.terms,
  budget: several(activity.budgets ?? []),
  "planned-disbursement": several(activity.plannedDisbursements ?? []),
  transaction: several(activity.transactions ?? []),
  "document-link": several(documentLinks(activity)),
  "related-activity": several(activity.related),
});
