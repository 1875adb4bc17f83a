import {
  type Amount,
  type AmountKey,
  holderKey,
  type Measure,
  type ProviderPosition,
} from "../position/index.ts";
import { type Pillar, type ProviderCode, type StateCode, spanKey } from "../shared/index.ts";
import type { Facts } from "./facts.ts";
import type { Evidence } from "./indicator.ts";

type Figure = AmountKey & Amount;

/** What counts as assistance that was given: committed, paid, or paid beyond what was committed. A pledge does not. */
export const given: readonly Measure[] = ["committed", "disbursed", "uncovered"];

/** Which money shows something. */
export interface MoneyQuery {
  readonly measures: readonly Measure[];
  /** Any pillar when left out. */
  readonly pillar?: Pillar;
  readonly isRecipient: (code: StateCode) => boolean;
  /** Money whose recipients or pillar are not stated counts too. */
  readonly unearmarked?: true;
}

/** The money of a provider (nobody commits to itself), available in the period, that shows something; each figure once. */
export const moneyFrom = (provider: ProviderCode, facts: Facts, query: MoneyQuery): Evidence[] =>
  evidenceOf(facts.positionsOf(provider), facts, (figure) => isWanted(figure, query));

/** The money that a State gets, whoever gives it. */
export const moneyTo = (state: StateCode, facts: Facts, measures: readonly Measure[]): Evidence[] =>
  evidenceOf(
    facts.records.providers,
    facts,
    ({ measure, destination }) => measures.includes(measure) && destination.states.includes(state),
  );

const isWanted = (
  { measure, destination }: Figure,
  { measures, pillar, isRecipient, unearmarked }: MoneyQuery,
): boolean =>
  measures.includes(measure) &&
  (pillar === undefined ||
    destination.pillars.includes(pillar) ||
    (unearmarked === true && isUnstated(destination.pillars))) &&
  (destination.states.some(isRecipient) || (unearmarked === true && destination.states.length === 0));

const isUnstated = (pillars: readonly Pillar[]): boolean =>
  pillars.length === 0 || pillars.includes("unspecified");

const evidenceOf = (
  positions: readonly ProviderPosition[],
  facts: Facts,
  isShown: (figure: Figure) => boolean,
): Evidence[] => {
  const ids = new Set<string>();
  for (const { provider, states, amounts } of positions) {
    for (const figure of amounts) {
      if (figure.minor <= 0n || !facts.inPeriod(figure.span) || !isShown(figure)) continue;
      const pillars = figure.destination.pillars.join("+") || "-";
      ids.add(`${provider}>${holderKey(states)}/${pillars}/${spanKey(figure.span)}`);
    }
  }
  return [...ids].sort().map((id) => ({ kind: "position", id }));
};
