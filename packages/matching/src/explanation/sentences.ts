import { listed } from "@angkor/domain";

/** The words around a problem's figures: what a person calls its States, donors, earmarks and rules. */
export interface Wording {
  readonly stateName: (state: string) => string;
  readonly donorName: (donor: string) => string;
  /** An amount in words, such as "USD 3.2 million". */
  readonly amount: (minor: bigint) => string;
  /** A share in words, such as "41.5 %". */
  readonly share: (numerator: bigint, denominator: bigint) => string;
}

/** A count with its noun: "1 pledge line", "14 pledge lines". */
const lines = (count: number): string => `${count} open pledge ${count === 1 ? "line" : "lines"}`;
/** The same with an article: "The one open pledge line", "The 14 open pledge lines". */
const theLines = (count: number): string =>
  count === 1 ? "The one open pledge line" : `The ${lines(count)}`;
const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** Every sentence of an explanation, by name. */
export const sentences = {
  noMoney: (state: string) => `No pledge line is open, so nothing reaches ${state}.`,
  noneMayServe: (state: string, count: number, reasons: string) =>
    count === 1
      ? `The only open pledge line may not serve what ${state} still needs: ${reasons}.`
      : `None of the ${lines(count)} may serve what ${state} still needs: ${reasons}.`,
  someExcluded: (state: string, count: number, amount: string, reasons: string) =>
    `${count === 1 ? "One open pledge line" : lines(count)} (${amount}) can't serve what ${state} still needs: ${reasons}.`,
  allElsewhere: (state: string, count: number, words: string, reaching: string) =>
    `The other ${lines(count)} are ${words}; only ${reaching} reaches ${state}.`,
  reasonCount: (count: number, words: string) => `${count} ${verb(count, "is", "are")} ${words}`,
  onlyReason: (count: number, words: string) => `${verb(count, "it is", "all are")} ${words}`,
  exhausted: (state: string, count: number, amount: string) =>
    `${theLines(count)} that may serve ${state} (${amount}) ${verb(count, "is", "are")} used for it in full.`,
  sharedOut: (
    state: string,
    count: number,
    amount: string,
    given: string | undefined,
    others: readonly string[],
  ) =>
    `${theLines(count)} that may serve ${state} (${amount}) ${verb(count, "is", "are")} used in full: ` +
    `${given === undefined ? "all" : `${given} for ${state}, the rest`} for ${listed(others)}, ` +
    `which ${verb(others.length, "is", "are")} covered no better.`,
  unearmarked: (amount: string) => `Of this money, ${amount} is unearmarked.`,
  leftOpen: (state: string, coverage: string, open: string) =>
    `${state} comes to a coverage of ${coverage}; ${open} of its needs stays open.`,
  leftOpenWithoutRequirement: (state: string, open: string) => `${open} of the needs of ${state} stays open.`,
  loosened: (donor: string, earmark: string, worst: string, placed: string, gains: string) =>
    `If ${donor} loosened "${earmark}", ${worst}, and ${placed}. ${gains}`,
  worstRises: (from: string, to: string) => `the lowest coverage would rise from ${from} to ${to}`,
  worstStays: (at: string) => `the lowest coverage would stay at ${at}`,
  nobodyRequires: () => "no coverage would change",
  placedRises: (by: string) => `${by} more would find a need`,
  placedStays: () => "no more money would be placed, but it would be placed more fairly",
  mostFor: (gains: string) => `It would help ${gains}.`,
  oneMore: (amount: string, placed: string, worst: string, gains: string) =>
    `One more ${amount}, unearmarked: ${placed === amount ? "all" : placed} of it would find a need, and ${worst}. ${gains}`,
  goesTo: (state: string, amount: string) => `${state} (${amount})`,
  andOthers: (count: number) => `${count} ${verb(count, "other State", "other States")}`,
} as const;
