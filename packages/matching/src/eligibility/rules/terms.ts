import { listed, spanKey, type Timing, timingOf } from "@angkor/domain";
import { channelsAgree, commonChannel } from "../channels.ts";
import type { NeedLine } from "../need-line.ts";
import type { Offer } from "../offer.ts";
import { subjectOf, substanceOf, yearsOf } from "../wording.ts";
import type { Rule } from "./rule.ts";

const timing = (offer: Offer, need: NeedLine): Timing =>
  offer.availability === undefined ? "own-years" : timingOf(offer, offer.availability, need.span);

const told = (offer: Offer, need: NeedLine): string => {
  if (offer.availability === undefined) {
    return `${subjectOf(offer)} is bound to no year; the need is for ${spanKey(need.span)}.`;
  }
  const available = yearsOf(offer.availability);
  const wanted = spanKey(need.span);
  const substance = substanceOf(offer);
  switch (timing(offer, need)) {
    case "own-years":
      return available === wanted
        ? `${substance} is available in ${wanted}, when it is needed.`
        : `${substance} of ${available} serves ${wanted}: they share a year.`;
    case "carry-over":
      return `${substance} of ${available} may be carried over to ${wanted}.`;
    case "front-loading":
      return `${substance} of ${available} may be used in ${wanted} already: the pledge is front-loaded.`;
    case "not-carried-over":
      return offer.pledgeId === undefined
        ? `The interest is in ${available}; the need is for ${wanted}.`
        : `${substance} of ${available} can't be used in ${wanted}: the pledge does not allow carry-over.`;
    case "not-front-loaded":
      return offer.pledgeId === undefined
        ? `The interest is in ${available}; the need is for ${wanted}.`
        : `${substance} of ${available} can't be used in ${wanted} yet: the pledge is not front-loaded.`;
  }
};

/** An undivided period, of money or of a need, fits when it shares a year with the other. */
export const availabilityYears: Rule<"availability-years"> = {
  name: "availability-years",
  fits: (offer, need) => !timing(offer, need).startsWith("not-"),
  why: told,
  whyNot: told,
};

/** CRS channel codes: a group such as 41000 (United Nations) agrees with each of its members. */
export const channel: Rule<"channel"> = {
  name: "channel",
  fits: (offer, need) => channelsAgree(offer.channels, need.channels),
  why: (offer, need) => {
    if (offer.channels.length === 0)
      return `${subjectOf(offer)} asks for no channel of delivery in particular.`;
    if (need.channels.length === 0) {
      return `${subjectOf(offer)} goes through channel ${listed(offer.channels, "or")}; the need is open to any.`;
    }
    return `Both can go through channel ${commonChannel(offer.channels, need.channels) ?? ""}.`;
  },
  whyNot: (offer, need) =>
    `${subjectOf(offer)} must go through channel ${listed(offer.channels, "or")}; the need can be met through ${listed(need.channels, "or")}.`,
};

export const localOrganisations: Rule<"local-organisations"> = {
  name: "local-organisations",
  fits: (offer, need) => !offer.localOrganisations || need.localOrganisations,
  why: (offer) =>
    offer.localOrganisations
      ? "National or local organisations implement it, as the provider asks."
      : `${subjectOf(offer)} is not only for national or local organisations.`,
  whyNot: (offer) =>
    `${subjectOf(offer)} is only for national or local organisations; the need does not say that such implement it.`,
};

const isPast = (until: string | undefined, on: string): boolean => until !== undefined && until < on;

/** The last day counts as valid. */
export const offerIsValid = (offer: Offer, on: string): boolean => !isPast(offer.validUntil, on);
export const needIsValid = (need: NeedLine, on: string): boolean => !isPast(need.validUntil, on);

export const validityDates: Rule<"validity-dates"> = {
  name: "validity-dates",
  fits: (offer, need, { on }) => offerIsValid(offer, on) && needIsValid(need, on),
  why: (_offer, _need, { on }) => `Both stand on ${on}.`,
  whyNot: (offer, need, { on }) =>
    [
      ...(offerIsValid(offer, on) ? [] : [`${subjectOf(offer)} was valid until ${offer.validUntil ?? ""}.`]),
      ...(needIsValid(need, on) ? [] : [`The need stood until ${need.validUntil ?? ""}.`]),
    ].join(" "),
};
