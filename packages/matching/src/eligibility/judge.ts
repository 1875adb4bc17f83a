import type { MatchContext } from "./context.ts";
import type { NeedLine } from "./need-line.ts";
import type { Offer } from "./offer.ts";
import { eligibilityRules, type RuleName } from "./rules/index.ts";
import { visibility } from "./rules/standing.ts";

/** What one rule says of a pair. */
export interface Verdict {
  readonly rule: RuleName;
  readonly satisfied: boolean;
  /** A sentence: why it fits, or why it is excluded. */
  readonly reason: string;
}

export interface Judgement {
  readonly eligible: boolean;
  readonly rules: readonly Verdict[];
}

/**
 * What every rule says of an offer and a need. A pair is eligible when all are satisfied. Of a pair that the caller may
 * not see, nothing else is said.
 */
export const judge = (offer: Offer, need: NeedLine, context: MatchContext): Judgement => {
  const told = visibility.fits(offer, need, context) ? eligibilityRules : [visibility];
  const rules = told.map((rule): Verdict => {
    const satisfied = rule.fits(offer, need, context);
    const tell = satisfied ? rule.why : rule.whyNot;
    return { rule: rule.name, satisfied, reason: tell(offer, need, context) };
  });
  return { eligible: rules.every(({ satisfied }) => satisfied), rules };
};

/** The same answer without the reasons. */
export const isEligible = (offer: Offer, need: NeedLine, context: MatchContext): boolean =>
  eligibilityRules.every((rule) => rule.fits(offer, need, context));

/** The names of the rules that exclude a pair, without the reasons. */
export const excludingRules = (offer: Offer, need: NeedLine, context: MatchContext): RuleName[] =>
  eligibilityRules.filter((rule) => !rule.fits(offer, need, context)).map((rule) => rule.name);
