import {
  type AssistanceKind,
  type Earmarking,
  lastYear,
  listed,
  type ProviderCode,
  type Span,
  spanKey,
} from "@angkor/domain";
import type { Offer } from "./offer.ts";

export const kindNames = {
  financial: "money",
  equipment: "equipment",
  expertise: "expertise",
  training: "training",
  information: "information",
} as const satisfies Readonly<Record<AssistanceKind, string>>;

export const earmarkingNames = {
  unearmarked: "unearmarked",
  softly: "softly earmarked",
  earmarked: "earmarked",
  tightly: "tightly earmarked",
} as const satisfies Readonly<Record<Earmarking, string>>;

export const namesOf = (codes: readonly ProviderCode[], nameOf: (code: ProviderCode) => string): string =>
  listed(codes.map(nameOf));

/** Years as a person says them: `2025`, `2025-2027`, `2026 and later` where no end is in sight. */
export const yearsOf = (span: Span): string =>
  span.to >= lastYear ? `${span.from} and later` : spanKey(span);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How an offer is called at the beginning of a sentence. */
export const subjectOf = (offer: Offer): string =>
  offer.pledgeId === undefined ? "The interest" : "The pledge";

/** What an offer consists of, at the beginning of a sentence. */
export const substanceOf = (offer: Offer): string =>
  offer.kinds.length === 1 && offer.kinds[0] !== undefined
    ? capital(kindNames[offer.kinds[0]])
    : "Assistance";

/** How closely an offer is bound: `The pledge is softly earmarked`, `The interest is stated`. */
export const boundOf = (offer: Offer): string =>
  offer.earmarking === undefined ? "The interest is" : `The pledge is ${earmarkingNames[offer.earmarking]}`;

/** The same of an offer that leaves something open: `The pledge is softly earmarked and open to`. */
export const openTo = (offer: Offer): string =>
  offer.earmarking === undefined ? "The interest is open to" : `${boundOf(offer)} and open to`;
