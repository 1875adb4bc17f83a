import {
  judge,
  type MatchContext,
  type NeedLine,
  type Offer,
  type RuleName,
} from "../../src/eligibility/index.ts";
import { norwayAsks } from "./builders.ts";

/** What one rule says of a pair, whether the pair is eligible, and every rule that excludes it. */
export const told = (offer: Offer, need: NeedLine, rule: RuleName, context: MatchContext = norwayAsks) => {
  const { eligible, rules } = judge(offer, need, context);
  const verdict = rules.find((entry) => entry.rule === rule);
  return {
    eligible,
    excluding: rules.filter(({ satisfied }) => !satisfied).map((entry) => entry.rule),
    ...verdict,
  };
};

/** The rule is satisfied, and every other. */
export const fits = (rule: RuleName, reason: string) => ({
  eligible: true,
  excluding: [],
  rule,
  satisfied: true,
  reason,
});
/** The rule excludes the pair, and no other does. */
export const excluded = (rule: RuleName, reason: string) => ({
  eligible: false,
  excluding: [rule],
  rule,
  satisfied: false,
  reason,
});
