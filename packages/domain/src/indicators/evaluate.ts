import { isOrganisationCode, type ProviderCode } from "../shared/index.ts";
import { cooperationIndicators, neighbouringIndicators } from "./catalogue.ts";
import { type Facts, factsOf, type IndicatorQuestion, type IndicatorRecords } from "./facts.ts";
import { type Figure, figureOver, percentage, type ReportedFigure } from "./figures.ts";
import type { Evidence, Indicator, Measure, Reported, Unit, Variant } from "./indicator.ts";
import { populations } from "./populations.ts";

/** Reported and evidenced figures over one population; null where that way of looking does not exist. */
export interface Results {
  readonly reported: ReportedFigure | null;
  readonly evidenced: Figure | null;
}

/** Where attested answer and records differ: to raise with the State, never corrected by the service. */
export interface Difference {
  readonly owner: ProviderCode;
  readonly name: string;
  readonly reported: Reported;
  readonly evidenced: "yes" | "no";
  readonly records: readonly Evidence[];
}

export interface VariantResults extends Results {
  readonly variant: Variant;
}

/** One indicator, evaluated. */
export interface IndicatorResults {
  readonly indicator: Indicator;
  readonly literal: Results;
  readonly adjusted?: Results;
  readonly alternatives: readonly VariantResults[];
  readonly subAnswers: readonly VariantResults[];
  readonly carriedForward: readonly Unit[];
  readonly differences: readonly Difference[];
  /** Providers that are no States Parties, with what they report and what records show. */
  readonly others: readonly Difference[];
}

/** Every indicator over the records: numerators are parts of their denominators by construction. */
export const evaluateIndicators = (records: IndicatorRecords, question: IndicatorQuestion) => {
  const facts = factsOf(records, question);
  const all = (list: readonly Indicator[]): IndicatorResults[] =>
    list.map((indicator) => evaluate(indicator, facts));
  return { indicators: all(cooperationIndicators), neighbours: all(neighbouringIndicators) };
};

const evaluate = (indicator: Indicator, facts: Facts): IndicatorResults => {
  const { kind, literal, adjusted, alternatives = [], subAnswers = [], carriedForward } = indicator;
  const units = populations[literal].units(facts);
  const results = (measure: Measure, over: readonly Unit[]): Results => resultsOf(kind, measure, over, facts);
  const variants = (list: readonly Variant[]): VariantResults[] =>
    list.map((variant) => ({ variant, ...results(variant, units) }));
  return {
    indicator,
    literal: results(indicator, units),
    ...(adjusted && { adjusted: results(indicator, populations[adjusted].units(facts)) }),
    alternatives: variants(alternatives),
    subAnswers: variants(subAnswers),
    carriedForward: carriedForward ? units.filter((unit) => carriedForward(unit, facts)) : [],
    differences: comparisons(indicator, units, facts).filter(differ),
    others: indicator.othersApart ? comparisons(indicator, otherProviders(facts), facts).filter(isShown) : [],
  };
};

const resultsOf = (
  kind: Indicator["kind"],
  { reported, evidenced }: Measure,
  units: readonly Unit[],
  facts: Facts,
): Results => ({
  reported: reported ? reportedFigure(kind, units, (unit) => reported(unit, facts)) : null,
  evidenced: evidenced ? figureOver(kind, units, (unit) => evidenced(unit, facts).length > 0) : null,
});

const reportedFigure = (
  kind: Indicator["kind"],
  units: readonly Unit[],
  answerOf: (unit: Unit) => Reported,
): ReportedFigure => {
  const notReported = units.filter((unit) => answerOf(unit) === "notReported");
  return {
    ...figureOver(kind, units, (unit) => answerOf(unit) === "yes"),
    notReported,
    reportingRate: percentage(units.length - notReported.length, units.length),
  };
};

/** Both ways of looking at each unit, where both exist. */
const comparisons = (
  { reported: answer, compared: reported = answer, evidenced }: Indicator,
  units: readonly Unit[],
  facts: Facts,
): Difference[] =>
  reported === undefined || evidenced === undefined
    ? []
    : units.map((unit) => {
        const records = evidenced(unit, facts);
        return {
          ...unit,
          reported: reported(unit, facts),
          evidenced: records.length > 0 ? ("yes" as const) : ("no" as const),
          records,
        };
      });

const differ = ({ reported, evidenced }: Difference): boolean =>
  (reported === "yes") !== (evidenced === "yes");

const isShown = ({ reported, evidenced }: Difference): boolean => reported === "yes" || evidenced === "yes";

/** Providers with a report or with money on record that are no States Parties on the day. */
const otherProviders = (facts: Facts): Unit[] =>
  [
    ...new Set<ProviderCode>([
      ...facts.records.reports.map(({ content }) => content.state),
      ...facts.records.providers.map(({ provider }) => provider),
    ]),
  ]
    .filter((code) => isOrganisationCode(code) || !facts.isStateParty(code))
    .toSorted()
    .map((code) => ({ name: code, owner: code }));
