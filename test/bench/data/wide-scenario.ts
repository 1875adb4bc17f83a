import { pillars as allPillars, currency, type Pillar, type StateCode, stateCodes } from "@angkor/domain";

/** As many States as the Convention had parties in 2024, each with a plan for five pillars and ten years. */
export const recipients: readonly StateCode[] = stateCodes.slice(0, 164);
export const providers: readonly StateCode[] = stateCodes.slice(164, 204);
export const pillars: readonly Pillar[] = allPillars.slice(0, 5);
export const years: readonly number[] = Array.from({ length: 10 }, (_, index) => 2021 + index);

export const placeCount = recipients.length * pillars.length;
export const cellCount = placeCount * years.length;

/** Cost of a cell, in cents. */
export const costOf = (place: number): bigint => BigInt(5_000_000 + (place % 37) * 1_000_000) * 100n;

/** Every place has a provider of its own, so that the first thousand commitments touch every figure that there is. */
export const providerOf = (place: number): StateCode => {
  const provider = providers[(place * 7) % providers.length];
  if (provider === undefined) throw new Error("there are no providers");
  return provider;
};
export const currencyOf = (place: number) => currency(place % 2 === 0 ? "USD" : "EUR");

/** Every third goes through local organisations, every fifth is front-loaded. */
export const termsOf = (place: number) => ({
  ...(place % 3 === 0 && { localOrganisations: true as const }),
  ...(place % 5 === 0 && { modality: "front-loaded" as const }),
});

/** What one of so many commitments gives in a year: together half of the cost, however many there are. */
export const lineAmount = (place: number, commitments: number): bigint =>
  (costOf(place) * BigInt(placeCount)) / BigInt(2 * commitments) + 1n;

export const decidedOn = "2026-02-02";
