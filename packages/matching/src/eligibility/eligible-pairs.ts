import { canSee, type StateCode, spanKey } from "@angkor/domain";
import type { EligiblePairs } from "../allocation/problem.ts";
import type { MatchContext } from "./context.ts";
import type { NeedLine } from "./need-line.ts";
import type { Offer } from "./offer.ts";
import { pairRules } from "./rules/index.ts";
import { needIsOpen, offerIsOpen } from "./rules/standing.ts";
import { needIsValid, offerIsValid } from "./rules/terms.ts";

/** Needs that no rule can tell apart: one of them stands for all. */
interface NeedClass {
  readonly like: NeedLine;
  readonly members: number[];
}

/** Classes of the needs that stand on their own, by State, and the needs themselves by requirement. */
interface NeedIndex {
  readonly byState: ReadonlyMap<StateCode, readonly NeedClass[]>;
  readonly byRequirement: ReadonlyMap<string, readonly number[]>;
}

/**
 * Which needs every offer may serve, ascending: the same pairs that {@link judge} finds eligible. Each side is tested
 * once for what it meets on its own; then classes of like offers meet classes of like needs, found by State. The work
 * grows with the number of classes and of eligible pairs, not with the number of all pairs.
 */
export const eligiblePairs = (
  offers: readonly Offer[],
  needs: readonly NeedLine[],
  context: MatchContext,
): EligiblePairs => {
  const index = indexNeeds(needs, context);
  const none = new Int32Array(0);
  const known = new Map<string, Int32Array>();
  const rows = offers.map((offer) => {
    if (!offerStands(offer, context)) return none;
    const name = offerClass(offer, index);
    const row = known.get(name) ?? rowOf(offer, needs, index, context);
    known.set(name, row);
    return row;
  });
  const first = new Int32Array(offers.length + 1);
  rows.forEach((row, at) => {
    first[at + 1] = (first[at] ?? 0) + row.length;
  });
  const pairs = new Int32Array(first[offers.length] ?? 0);
  rows.forEach((row, at) => {
    pairs.set(row, first[at]);
  });
  return { first, needs: pairs };
};

const offerStands = (offer: Offer, { caller, on }: MatchContext): boolean =>
  offerIsOpen(offer) && offerIsValid(offer, on) && canSee(caller, offer.seen);

const needStands = (need: NeedLine, { caller, on }: MatchContext): boolean =>
  needIsOpen(need) && needIsValid(need, on) && canSee(caller, need.seen);

const indexNeeds = (needs: readonly NeedLine[], context: MatchContext): NeedIndex => {
  const classes = new Map<string, NeedClass>();
  const byState = new Map<StateCode, NeedClass[]>();
  const byRequirement = new Map<string, number[]>();
  needs.forEach((need, at) => {
    if (!needStands(need, context)) return;
    listAt(byRequirement, need.requirementId).push(at);
    const name = needClass(need);
    const known = classes.get(name);
    if (known !== undefined) {
      known.members.push(at);
      return;
    }
    const opened = { like: need, members: [at] };
    classes.set(name, opened);
    listAt(byState, need.state).push(opened);
  });
  return { byState, byRequirement };
};

const listAt = <Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] => {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const opened: Value[] = [];
  lists.set(key, opened);
  return opened;
};

/** Everything of a need that a rule between offer and need looks at, but for its requirement. */
const needClass = (need: NeedLine): string =>
  JSON.stringify([
    need.state,
    need.pillar,
    need.kind,
    spanKey(need.span),
    need.channels,
    need.localOrganisations,
  ]);

/** Everything of an offer that a rule between offer and need looks at; its donor only where it has needs itself. */
const offerClass = (offer: Offer, { byState }: NeedIndex): string =>
  JSON.stringify([
    [...byState.keys()].find((state) => state === offer.donor),
    offer.states,
    offer.pillars,
    offer.requirements,
    offer.pooled,
    offer.kinds,
    offer.availability,
    offer.carryOver,
    offer.frontLoaded,
    offer.channels,
    offer.localOrganisations,
  ]);

const fits = (offer: Offer, need: NeedLine, context: MatchContext): boolean =>
  pairRules.every((rule) => rule.fits(offer, need, context));

const rowOf = (
  offer: Offer,
  needs: readonly NeedLine[],
  { byState, byRequirement }: NeedIndex,
  context: MatchContext,
): Int32Array => {
  if (offer.requirements.length > 0) {
    const named = [...new Set(offer.requirements)].flatMap((id) => byRequirement.get(id) ?? []);
    return ascending(
      named.filter((at) => {
        const need = needs[at];
        return need !== undefined && fits(offer, need, context);
      }),
    );
  }
  const classes =
    offer.states.length === 0
      ? [...byState.values()].flat()
      : [...new Set(offer.states)].flatMap((state) => byState.get(state) ?? []);
  return ascending(
    classes.filter(({ like }) => fits(offer, like, context)).flatMap(({ members }) => members),
  );
};

const ascending = (indexes: readonly number[]): Int32Array => Int32Array.from(indexes).sort();
