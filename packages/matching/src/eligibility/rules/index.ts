import { kindOfAssistance, ownState, pillar, pooledFund, specificRequirement, state } from "./destination.ts";
import { stillOpen, visibility } from "./standing.ts";
import { availabilityYears, channel, localOrganisations, validityDates } from "./terms.ts";

/** Changes with any rule or its meaning: what was judged under one version can be told from another. */
export const eligibilityRulesVersion = "2026-3";

/** Rules that depend on how the offer's terms and the need's destination fit together. */
export const pairRules = [
  ownState,
  state,
  pillar,
  specificRequirement,
  pooledFund,
  kindOfAssistance,
  availabilityYears,
  channel,
  localOrganisations,
] as const;

/** Rules that each side meets, or not, on its own. */
export const standingRules = [visibility, validityDates, stillOpen] as const;

/** Every rule, in the order in which they are told. */
export const eligibilityRules = [...pairRules, ...standingRules] as const;

export type RuleName = (typeof eligibilityRules)[number]["name"];
