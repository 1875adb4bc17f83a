import {
  type ExchangeEntry,
  type ExchangeEntryContent,
  type ExchangeTopic,
  listed,
  type ProviderCode,
  pillarNames,
} from "@angkor/domain";

/** On which day, and how States and organisations are called. */
export interface ExchangeContext {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly nameOf: (code: ProviderCode) => string;
}

/** An offer of experience or expertise beside a request for it. The caller may see both. */
export interface ExchangePair {
  readonly offer: ExchangeEntry;
  readonly request: ExchangeEntry;
}

type Tell = (pair: ExchangePair, context: ExchangeContext) => string;

/** A named condition that a pair must meet, with a sentence for either outcome. */
interface ExchangeRule<Name extends string> {
  readonly name: Name;
  readonly fits: (pair: ExchangePair, context: ExchangeContext) => boolean;
  readonly why: Tell;
  readonly whyNot: Tell;
}

const rule = <Name extends string>(definition: ExchangeRule<Name>): ExchangeRule<Name> => definition;

/** Changes with any rule or its meaning. */
export const exchangeRulesVersion = "2026-1";

export const topicNames = {
  "national-experience": "national experience",
  "good-practice": "good practice",
  "lessons-learnt": "lessons learnt",
  "border-cooperation": "cooperation in border areas",
  "gender-and-diverse-needs": "gender and diverse needs",
  "climate-and-environment": "climate and the environment",
  "scientific-expertise": "scientific expertise",
  "methodological-expertise": "methodological expertise",
  "technological-expertise": "technological expertise",
} as const satisfies Readonly<Record<ExchangeTopic, string>>;

/** What both lists name, in the order of the second. */
const shared = <T>(one: readonly T[], other: readonly T[]): T[] => other.filter((item) => one.includes(item));

/** What is asked for and offered. */
export const sharedTopics = ({ offer, request }: ExchangePair): ExchangeTopic[] =>
  shared(offer.content.topics, request.content.topics);

/** A list that names none means any. */
const agree = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === 0 || other.length === 0 || shared(one, other).length > 0;

const topicsOf = (topics: readonly ExchangeTopic[]): string =>
  listed(topics.map((topic) => topicNames[topic]));

const otherParty = rule({
  name: "other-party",
  fits: ({ offer, request }) => offer.content.owner !== request.content.owner,
  why: ({ offer, request }, { nameOf }) =>
    `${nameOf(offer.content.owner)} offers what ${nameOf(request.content.owner)} asks for.`,
  whyNot: ({ offer }, { nameOf }) => `Both are ${nameOf(offer.content.owner)}'s own.`,
});

const topic = rule({
  name: "topic",
  fits: (pair) => sharedTopics(pair).length > 0,
  why: (pair) => `Both are about ${topicsOf(sharedTopics(pair))}.`,
  whyNot: ({ offer, request }) =>
    `The offer is about ${topicsOf(offer.content.topics)}; the request is about ${topicsOf(request.content.topics)}.`,
});

const pillar = rule({
  name: "pillar",
  fits: ({ offer, request }) => agree(offer.content.pillars, request.content.pillars),
  why: ({ offer, request }) => {
    const both = shared(offer.content.pillars, request.content.pillars);
    return both.length > 0
      ? `Both are for ${listed(both.map((name) => pillarNames[name]))}.`
      : "One of them is for any pillar.";
  },
  whyNot: ({ offer, request }) =>
    `The offer is for ${listed(offer.content.pillars.map((name) => pillarNames[name]))}; the request is for ${listed(request.content.pillars.map((name) => pillarNames[name]))}.`,
});

const isOpenTo = ({ addressees }: ExchangeEntryContent, owner: ProviderCode): boolean =>
  addressees.length === 0 || addressees.some((state) => state === owner);

const offeredTo = rule({
  name: "offered-to",
  fits: ({ offer, request }) => isOpenTo(offer.content, request.content.owner),
  why: ({ offer, request }, { nameOf }) =>
    offer.content.addressees.length === 0
      ? "The offer is open to any State."
      : `The offer names ${nameOf(request.content.owner)}.`,
  whyNot: ({ offer }, { nameOf }) => `The offer is open to ${listed(offer.content.addressees.map(nameOf))}.`,
});

const askedOf = rule({
  name: "asked-of",
  fits: ({ offer, request }) => isOpenTo(request.content, offer.content.owner),
  why: ({ offer, request }, { nameOf }) =>
    request.content.addressees.length === 0
      ? "The request is put to anyone."
      : `The request is put to ${nameOf(offer.content.owner)}.`,
  whyNot: ({ request }, { nameOf }) =>
    `The request is put to ${listed(request.content.addressees.map(nameOf))}.`,
});

const language = rule({
  name: "language",
  fits: ({ offer, request }) => agree(offer.content.languages, request.content.languages),
  why: ({ offer, request }) => {
    const both = shared(offer.content.languages, request.content.languages);
    return both.length > 0
      ? `Both can be held in ${listed(both)}.`
      : "One of them can be held in any language.";
  },
  whyNot: ({ offer, request }) =>
    `The offer is in ${listed(offer.content.languages)}; the request is in ${listed(request.content.languages)}.`,
});

const level = rule({
  name: "level",
  fits: ({ offer, request }) => agree(offer.content.levels, request.content.levels),
  why: ({ offer, request }) => {
    const both = shared(offer.content.levels, request.content.levels);
    return both.length > 0
      ? `Both are open to ${listed(both)} cooperation.`
      : "One of them is open at any level.";
  },
  whyNot: ({ offer, request }) =>
    `The offer is for ${listed(offer.content.levels)} cooperation; the request is for ${listed(request.content.levels)}.`,
});

/** The days on which both stand. */
const commonDays = ({ offer, request }: ExchangePair): { readonly from: string; readonly to: string } => {
  const [one, other] = [offer.content, request.content];
  const from = [one.from ?? "", other.from ?? ""].sort().at(-1) ?? "";
  const to = [one.to ?? "9999", other.to ?? "9999"].sort()[0] ?? "9999";
  return { from, to };
};

const daysOf = ({ from, to }: ExchangeEntryContent): string => {
  if (from === undefined) return to === undefined ? "at any time" : `until ${to}`;
  return to === undefined ? `from ${from} on` : `from ${from} to ${to}`;
};

const period = rule({
  name: "period",
  fits: (pair) => commonDays(pair).from <= commonDays(pair).to,
  why: ({ offer, request }) =>
    `The offer holds ${daysOf(offer.content)}, the request ${daysOf(request.content)}.`,
  whyNot: ({ offer, request }) =>
    `The offer holds ${daysOf(offer.content)}, the request ${daysOf(request.content)}: never both.`,
});

const isOpen = ({ status, content }: ExchangeEntry, on: string): boolean =>
  status === "open" && (content.to === undefined || content.to >= on);

const stillOpen = rule({
  name: "still-open",
  fits: ({ offer, request }, { on }) => isOpen(offer, on) && isOpen(request, on),
  why: () => "Both are open.",
  whyNot: ({ offer, request }, { on }) => {
    const over = [
      ...(isOpen(offer, on) ? [] : ["the offer"]),
      ...(isOpen(request, on) ? [] : ["the request"]),
    ];
    return `What is over: ${listed(over)}.`;
  },
});

/** Every rule, in the order in which they are told. */
export const exchangeRules = [
  otherParty,
  topic,
  pillar,
  offeredTo,
  askedOf,
  language,
  level,
  period,
  stillOpen,
] as const;

export type ExchangeRuleName = (typeof exchangeRules)[number]["name"];
