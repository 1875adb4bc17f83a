import { currency, isStateCode, type Pillar, type StateCode } from "@angkor/domain";

/** The figures that both sides of the comparison hold: real States, invented money. */
const codes = (text: string): readonly StateCode[] => text.split(" ").filter(isStateCode);

export const affected = codes(
  "AFG AGO ALB ARG BEN BFA BIH BRB BTN CAF CMR COD COL CPV CYP DZA ECU ETH GNB GRC HRV IRQ JOR KEN KHM LBR MLI MOZ MRT NER NGA PER SDN SEN SOM SRB SSD TCD TJK ZWE",
);
export const donors = codes(
  "NOR DEU NLD SWE DNK FRA GBR JPN CAN AUS CHE ITA ESP BEL AUT IRL NZL LUX FIN POL",
);
export const pillars = [
  "survey-clearance",
  "risk-education",
  "victim-assistance",
] as const satisfies Pillar[];
export const years = [2025, 2026, 2027, 2028, 2029] as const;
export const decidedOn = "2026-02-02";

export const cellCount = affected.length * pillars.length * years.length;
export const requirementCount = affected.length * pillars.length;

/** Every second provider pledges in euro, so that conversion takes part. */
export const currencyOf = (donor: number) => currency(donor % 2 === 0 ? "USD" : "EUR");

/** Cost and own contribution of a cell, in cents: between 8 and 47 million dollars. */
export const costOf = (requirement: number): bigint =>
  BigInt(8_000_000 + (requirement % 40) * 1_000_000) * 100n;
export const nationalOf = (requirement: number): bigint => costOf(requirement) / 4n;

/** What each commitment's line is worth: together 30 to 110 % of the cost, in however many commitments it comes. */
export const lineAmount = (requirement: number, index: number, commitments: number): bigint => {
  const linesInCell = BigInt(Math.max(1, Math.round((commitments * 2) / cellCount)));
  const share = BigInt(30 + ((requirement * 7) % 81));
  return (costOf(requirement) * share * BigInt(95 + (index % 11))) / 10_000n / linesInCell;
};

/** The two years of a commitment. */
export const yearsOf = (turn: number): readonly number[] =>
  [0, 2].map((step) => years[(turn + step) % years.length] ?? years[0]);

/** The first of them, which touch every cell, and then every fourth have had a payment: half of their first line. */
export const allPaid = 2000;
export const isPaid = (index: number): boolean => index < allPaid || index % 4 === 0;

export const decimal = (cents: bigint): string =>
  `${cents / 100n}.${(cents % 100n).toString().padStart(2, "0")}`;
