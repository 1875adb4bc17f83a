import { canSee, spanKey, spokenAmount } from "@angkor/domain";
import type { NeedLine } from "../need-line.ts";
import type { Offer } from "../offer.ts";
import type { Rule } from "./rule.ts";

/** The caller may see both records. A pair that fails this rule is never shown to the caller. */
export const visibility: Rule<"visibility"> = {
  name: "visibility",
  fits: (offer, need, { caller }) => canSee(caller, offer.seen) && canSee(caller, need.seen),
  why: () => "You may see both records.",
  whyNot: () => "You may not see both records.",
};

export const offerIsOpen = (offer: Offer): boolean =>
  !offer.cancelled && (offer.open === undefined || offer.open > 0n);

/** A need in kind stays open until it is withdrawn: what was given of it is not counted in money. */
export const needIsOpen = (need: NeedLine): boolean =>
  need.status === "open" && (need.kind !== "financial" || (need.open ?? 0n) > 0n);

const offerFault = (offer: Offer): string[] => {
  if (offerIsOpen(offer)) return [];
  if (offer.cancelled) return ["The pledge was cancelled."];
  return [
    `All of the pledge for ${offer.availability ? spanKey(offer.availability) : "any year"} is committed.`,
  ];
};

const needFault = (need: NeedLine): string[] => {
  if (needIsOpen(need)) return [];
  if (need.status !== "open") return [`The need is ${need.status}.`];
  return [`Nothing more is asked for in ${spanKey(need.span)}.`];
};

export const stillOpen: Rule<"still-open"> = {
  name: "still-open",
  fits: (offer, need) => offerIsOpen(offer) && needIsOpen(need),
  why: (offer, need, { currency }) => {
    const left =
      offer.open === undefined ? "The offer stands" : `${spokenAmount(offer.open, currency)} is outstanding`;
    return need.open === undefined || need.kind !== "financial"
      ? `${left}, and the need is open.`
      : `${left}, and ${spokenAmount(need.open, currency)} of the need is open.`;
  },
  whyNot: (offer, need) => [...offerFault(offer), ...needFault(need)].join(" "),
};
