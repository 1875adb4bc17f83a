import type { ExchangeEntry, ExchangeTopic } from "@angkor/domain";
import {
  type ExchangeContext,
  type ExchangePair,
  type ExchangeRuleName,
  exchangeRules,
  sharedTopics,
} from "./rules.ts";

/** What one rule says of a pair. */
export interface ExchangeVerdict {
  readonly rule: ExchangeRuleName;
  readonly satisfied: boolean;
  /** A sentence: why it fits, or why it does not. */
  readonly reason: string;
}

/** An offer beside a request, with what every rule says of them. */
export interface ExchangeMatch extends ExchangePair {
  readonly fits: boolean;
  readonly rules: readonly ExchangeVerdict[];
  readonly topics: readonly ExchangeTopic[];
  /** Asked for and not offered. */
  readonly missingTopics: readonly ExchangeTopic[];
  /** Whether neither side says that it can pay, so that a third would have to: triangular cooperation. */
  readonly payerWanted: boolean;
}

/** What every rule says of an offer and a request: they fit when all are satisfied. */
export const judgeExchange = (pair: ExchangePair, context: ExchangeContext): ExchangeMatch => {
  const rules = exchangeRules.map((rule): ExchangeVerdict => {
    const satisfied = rule.fits(pair, context);
    return { rule: rule.name, satisfied, reason: (satisfied ? rule.why : rule.whyNot)(pair, context) };
  });
  const { offer, request } = pair;
  const topics = sharedTopics(pair);
  return {
    ...pair,
    fits: rules.every(({ satisfied }) => satisfied),
    rules,
    topics,
    missingTopics: request.content.topics.filter((topic) => !topics.includes(topic)),
    payerWanted: offer.content.bearsCosts !== true && request.content.bearsCosts !== true,
  };
};

/** How many of the two name the other. */
const namings = ({ offer, request }: ExchangePair): number =>
  Number(offer.content.addressees.some((state) => state === request.content.owner)) +
  Number(request.content.addressees.some((state) => state === offer.content.owner));

/** What decides the order, the best first: each in turn, where those before are equal. */
const rank = (match: ExchangeMatch): readonly (number | string)[] => [
  Number(!match.fits),
  match.rules.filter(({ satisfied }) => !satisfied).length,
  match.missingTopics.length,
  -match.topics.length,
  -namings(match),
  Number(match.payerWanted),
  match.request.createdAt,
  match.offer.createdAt,
  match.request.id,
  match.offer.id,
];

const byRank = (one: ExchangeMatch, other: ExchangeMatch): number => {
  const [left, right] = [rank(one), rank(other)];
  for (const [index, value] of left.entries()) {
    const against = right[index];
    if (against === undefined || value === against) continue;
    return value < against ? -1 : 1;
  }
  return 0;
};

/**
 * One entry beside every entry of the other side: what fits first, the fullest answer before the others; then what does
 * not, by how many rules stand against it. The order does not depend on that of `others`.
 */
export const matchExchange = (
  entry: ExchangeEntry,
  others: readonly ExchangeEntry[],
  context: ExchangeContext,
): ExchangeMatch[] =>
  others
    .filter((other) => other.content.side !== entry.content.side)
    .map((other) =>
      judgeExchange(
        entry.content.side === "offer" ? { offer: entry, request: other } : { offer: other, request: entry },
        context,
      ),
    )
    .sort(byRank);
