import type { getIndicators } from "@angkor/contract/operations/get-indicators";
import { baselinePeriod, type Caller, evaluateIndicators, indicatorRules, populations } from "@angkor/domain";
import type { OperationRequest } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { rostersAt, versionOf } from "../roster-version.ts";
import { viewOf } from "./asked.ts";
import { indicatorRecords } from "./indicator-records.ts";
import { type IndicatorReportDto, indicatorDto, reportsDto, summaryDto } from "./indicators-dto.ts";

export type IndicatorsQuery = OperationRequest<typeof getIndicators>["query"];

interface Asked {
  readonly query: IndicatorsQuery;
  readonly caller: Caller;
  readonly at: string;
}

/** The indicators of a period for one caller: over the rosters of the cut-off day, by what was known at its end. */
export const buildIndicators = async (
  { table }: Dependencies,
  { query, caller, at }: Asked,
): Promise<IndicatorReportDto> => {
  const { asOf, on } = viewOf(query, at);
  const question = { period: Number(query.period), cutoff: query.cutoff ?? on };
  const instant = asOf ?? at;
  const end = `${question.cutoff}T23:59:59.999Z`;
  const knownUntil = end < instant ? end : instant;
  const isNow = asOf === undefined && knownUntil === at;
  const [records, rosters] = await Promise.all([
    indicatorRecords(table, { caller, asOf: isNow ? undefined : knownUntil }),
    rostersAt(table, instant),
  ]);
  const known = { ...records, states: rosters.map(({ state }) => state) };
  const { indicators, neighbours } = evaluateIndicators(known, question);
  return {
    period: question.period,
    baselinePeriod,
    cutoff: question.cutoff,
    computedAt: at,
    ...(asOf !== undefined && { asOf }),
    basis: {
      ...basis,
      rules: indicatorRules,
      knownUntil,
      roster: versionOf(rosters, question.cutoff),
    },
    reports: reportsDto(records.reports, question.period),
    indicators: indicators.map(indicatorDto),
    neighbours: neighbours.map(indicatorDto),
    summary: [...indicators, ...neighbours].map((result) => summaryDto(result, question)),
  };
};

const basis = {
  populations: Object.fromEntries(
    Object.entries(populations).map(([name, { description }]) => [name, description]),
  ),
  values:
    "A percentage is 100 x numerator / denominator with one decimal, rounded half up, and null when the denominator is empty; a count is the numerator. Reported is what States attest in submitted cooperation reports; evidenced is what records of the service show. Neither corrects the other.",
  sight:
    "Reports and records that this caller may see. A cut-off before the service held records finds none, which is no statement about the States.",
};
