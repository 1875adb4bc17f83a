import type { IndicatorReportSchema, IndicatorSchema } from "@angkor/contract/schemas/indicators";
import {
  type CooperationReport,
  type Difference,
  type Figure,
  type IndicatorResults,
  isStateCode,
  type ReportedFigure,
  type Results,
  type StateCode,
  type Unit,
  type VariantResults,
} from "@angkor/domain";
import type * as z from "zod";

export type IndicatorReportDto = z.input<typeof IndicatorReportSchema>;
type IndicatorDto = z.input<typeof IndicatorSchema>;
type ResultsDto = IndicatorDto["literal"];

const countedDto = (units: readonly Unit[]) => ({
  count: units.length,
  states: [...new Set(units.map(({ owner }) => owner))].sort(),
  ...(units.some(({ name, owner }) => name !== owner) && { records: units.map(({ name }) => name) }),
});

const figureDto = ({ value, numerator, denominator }: Figure) => ({
  value,
  numerator: countedDto(numerator),
  denominator: countedDto(denominator),
});

const reportedDto = (figure: ReportedFigure) => ({
  ...figureDto(figure),
  notReported: countedDto(figure.notReported),
  reportingRate: figure.reportingRate,
});

const resultsDto = ({ reported, evidenced }: Results): ResultsDto => ({
  reported: reported && reportedDto(reported),
  evidenced: evidenced && figureDto(evidenced),
});

const variantDto = ({ variant, ...results }: VariantResults) => ({
  name: variant.name,
  rule: variant.rule,
  ...resultsDto(results),
});

const differenceDto = ({ owner, reported, evidenced, records }: Difference) => ({
  state: owner,
  reported,
  evidenced,
  records: records.map((record) => ({ ...record })),
});

const stateCodesOf = (units: readonly Unit[]): StateCode[] =>
  units.flatMap(({ owner }) => (isStateCode(owner) ? [owner] : []));

/** An indicator as the wire tells it. */
export const indicatorDto = (result: IndicatorResults): IndicatorDto => {
  const { indicator, literal, adjusted } = result;
  return {
    id: indicator.id,
    aliases: [...(indicator.aliases ?? [])],
    text: indicator.text,
    kind: indicator.kind,
    rules: { ...indicator.rules },
    denominator: {
      literal: indicator.literal,
      ...(indicator.adjusted && { adjusted: indicator.adjusted }),
    },
    literal: resultsDto(literal),
    ...(adjusted && { adjusted: resultsDto(adjusted) }),
    alternatives: result.alternatives.map(variantDto),
    subAnswers: result.subAnswers.map(variantDto),
    carriedForward: stateCodesOf(result.carriedForward),
    differences: result.differences.map(differenceDto),
    others: result.others.map(differenceDto),
  };
};

/** An indicator in one row. */
export const summaryDto = (
  { indicator, literal: { reported, evidenced }, adjusted, differences }: IndicatorResults,
  { period, cutoff }: { readonly period: number; readonly cutoff: string },
): IndicatorReportDto["summary"][number] => ({
  id: indicator.id,
  kind: indicator.kind,
  period,
  cutoff,
  reported: reported?.value ?? null,
  numerator: reported?.numerator.length ?? null,
  denominator: (reported ?? evidenced)?.denominator.length ?? 0,
  notReported: reported?.notReported.length ?? null,
  reportingRate: reported?.reportingRate ?? null,
  evidenced: evidenced?.value ?? null,
  adjustedReported: adjusted?.reported?.value ?? null,
  adjustedEvidenced: adjusted?.evidenced?.value ?? null,
  differences: differences.length,
});

/** Which reports of a period the figures rest on. */
export const reportsDto = (
  reports: readonly CooperationReport[],
  period: number,
): IndicatorReportDto["reports"] => {
  const own = reports.filter(({ content }) => content.year === period);
  const statesOf = (some: readonly CooperationReport[]) => some.map(({ content }) => content.state).sort();
  return {
    submitted: statesOf(own),
    late: statesOf(own.filter(({ late }) => late)),
    unconfirmed: statesOf(
      own.filter(({ enteredBy, confirmedAt }) => enteredBy !== undefined && confirmedAt === undefined),
    ),
  };
};
