import { counted, listed, pillarNames } from "@angkor/domain";
import { boundOf, capital, kindNames, namesOf, openTo, subjectOf, substanceOf } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** A State never funds itself: its own money is a national contribution. */
export const ownState: Rule<"own-state"> = {
  name: "own-state",
  fits: (offer, need) => offer.donor !== need.state,
  why: (offer, need, { nameOf }) =>
    `The assistance comes from ${nameOf(offer.donor)}, for ${nameOf(need.state)}.`,
  whyNot: (_, need, { nameOf }) =>
    `${nameOf(need.state)} can't assist itself: its own money is a national contribution of its work plan.`,
};

export const state: Rule<"state"> = {
  name: "state",
  fits: ({ states }, need) => states.length === 0 || states.includes(need.state),
  why: (offer, need, { nameOf }) =>
    offer.states.length === 0
      ? `${openTo(offer)} any State, ${nameOf(need.state)} included.`
      : `${boundOf(offer)} for ${namesOf(offer.states, nameOf)}.`,
  whyNot: (offer, need, { nameOf }) =>
    `${boundOf(offer)} for ${namesOf(offer.states, nameOf)}, not for ${nameOf(need.state)}.`,
};

export const pillar: Rule<"pillar"> = {
  name: "pillar",
  fits: ({ pillars }, need) => pillars.length === 0 || pillars.includes(need.pillar),
  why: (offer, need) =>
    offer.pillars.length === 0
      ? `${openTo(offer)} any pillar, ${pillarNames[need.pillar]} included.`
      : `${boundOf(offer)} for ${listed(offer.pillars.map((name) => pillarNames[name]))}.`,
  whyNot: (offer, need) =>
    `${boundOf(offer)} for ${listed(offer.pillars.map((name) => pillarNames[name]))}, not for ${pillarNames[need.pillar]}.`,
};

/** Which other requirements an offer is for is not told: the reader may not see them. */
export const specificRequirement: Rule<"specific-requirement"> = {
  name: "specific-requirement",
  fits: ({ requirements }, need) => requirements.length === 0 || requirements.includes(need.requirementId),
  why: (offer) =>
    offer.requirements.length === 0
      ? `${subjectOf(offer)} is for no requirement in particular.`
      : `${subjectOf(offer)} names this requirement.`,
  whyNot: (offer) =>
    `${subjectOf(offer)} is only for ${counted(offer.requirements.length, "other requirement", "other requirements")}.`,
};

/** What is pledged to a pooled fund reaches needs by the fund's allocations. */
export const pooledFund: Rule<"pooled-fund"> = {
  name: "pooled-fund",
  fits: ({ pooled }) => !pooled,
  why: (offer) => `${subjectOf(offer)} is for no pooled fund.`,
  whyNot: (offer) => `${subjectOf(offer)} is for a pooled fund, which allocates it itself.`,
};

/** Money meets a need for money; assistance in kind meets a need of the same kind. */
export const kindOfAssistance: Rule<"kind-of-assistance"> = {
  name: "kind-of-assistance",
  fits: ({ kinds }, need) => kinds.length === 0 || kinds.includes(need.kind),
  why: (offer, need) =>
    offer.kinds.length === 0
      ? `Any kind of assistance is offered; ${kindNames[need.kind]} is asked for.`
      : `${substanceOf(offer)} is offered, and ${kindNames[need.kind]} is asked for.`,
  whyNot: (offer, need) =>
    `${capital(listed(offer.kinds.map((kind) => kindNames[kind])))} ${offer.kinds.length > 1 ? "are" : "is"} offered; ${kindNames[need.kind]} is asked for.`,
};
