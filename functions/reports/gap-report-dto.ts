import type { GapReportSchema } from "@angkor/contract/schemas/report";
import {
  type Currency,
  coverage,
  coverageWithoutSurplus,
  coverageWithPledges,
  externalCoverage,
  type Figures,
  formatAmount,
  type GapLine,
  type GapReport,
  total,
} from "@angkor/domain";
import type * as z from "zod";
import { spanDto } from "../wire.ts";

export type GapReportDto = z.input<typeof GapReportSchema>;

/** Figures as decimal strings, with the ratios that are made of them. */
export const figuresDto = (figures: Figures, currency: Currency): GapReportDto["totals"] => {
  const amount = (minor: bigint) => formatAmount(minor, currency);
  return {
    requirement: amount(figures.requirement),
    requirementOriginal: amount(figures.requirementOriginal),
    nationalContribution: amount(figures.nationalContribution),
    nationalContributionPlanned: amount(figures.nationalContributionPlanned),
    assistanceRequired: amount(figures.assistanceRequired),
    pledged: amount(figures.pledged),
    committed: amount(figures.committed),
    disbursed: amount(figures.disbursed),
    funding: amount(figures.funding),
    gap: amount(figures.gap),
    surplus: amount(figures.surplus),
    netBalance: amount(figures.netBalance),
    coverage: coverage(figures),
    coverageWithoutSurplus: coverageWithoutSurplus(figures),
    externalCoverage: externalCoverage(figures),
    coverageWithPledges: coverageWithPledges(figures),
  };
};

const cellDto = (line: GapLine, currency: Currency): GapReportDto["cells"] => {
  const [state] = line.states;
  const [pillar] = line.pillars;
  return state === undefined || pillar === undefined || line.span === undefined
    ? []
    : [{ state, pillar, year: line.span.from, ...figuresDto(line, currency) }];
};

const unallocatedDto = (line: GapLine, currency: Currency): GapReportDto["unallocated"][number] => ({
  ...(line.states[0] && { state: line.states[0] }),
  ...(line.pillars[0] && { pillar: line.pillars[0] }),
  ...(line.span && spanDto(line.span)),
  ...figuresDto(line, currency),
});

const sharedDto = (line: GapLine, currency: Currency): GapReportDto["shared"][number] => ({
  states: [...line.states],
  pillars: [...line.pillars],
  ...(line.span && spanDto(line.span)),
  ...figuresDto(line, currency),
});

/** The lines and totals of a report; `isParty` tells States Parties from others, who are shown apart. */
export const gapLinesDto = (report: GapReport, currency: Currency, isParty: (state: string) => boolean) => {
  const others = report.cells.filter((cell) => cell.states.some((state) => !isParty(state)));
  return {
    totals: figuresDto(report.totals, currency),
    cells: report.cells.flatMap((cell) => cellDto(cell, currency)),
    unallocated: report.unallocated.map((line) => unallocatedDto(line, currency)),
    shared: report.shared.map((line) => sharedDto(line, currency)),
    statesNotParty: {
      states: [...new Set(others.flatMap((cell) => cell.states))],
      totals: figuresDto(total(others), currency),
    },
  };
};
