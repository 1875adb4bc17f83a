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
import { type LinkBasis, type LinkFilters, lineLink, recordsLink } from "./records-link.ts";

export type GapReportDto = z.input<typeof GapReportSchema>;

/** Figures as decimal strings, with the ratios that are made of them. */
export const figuresDto = (
  figures: Figures,
  currency: Currency,
): GapReportDto["statesNotParty"]["totals"] => {
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

const cellDto = (line: GapLine, basis: LinkBasis): GapReportDto["cells"] => {
  const [state] = line.states;
  const [pillar] = line.pillars;
  const { span } = line;
  if (state === undefined || pillar === undefined || span === undefined) return [];
  const records = lineLink(basis, line, "cell");
  return [{ state, pillar, year: span.from, ...figuresDto(line, basis.currency), records }];
};

const unallocatedDto = (line: GapLine, basis: LinkBasis): GapReportDto["unallocated"][number] => ({
  ...(line.states[0] && { state: line.states[0] }),
  ...(line.pillars[0] && { pillar: line.pillars[0] }),
  ...(line.span && spanDto(line.span)),
  ...figuresDto(line, basis.currency),
  records: lineLink(basis, line, "unallocated"),
});

const sharedDto = (line: GapLine, basis: LinkBasis): GapReportDto["shared"][number] => ({
  states: [...line.states],
  pillars: [...line.pillars],
  ...(line.span && spanDto(line.span)),
  ...figuresDto(line, basis.currency),
  records: lineLink(basis, line, "shared"),
});

/** What the report was asked for, as links repeat it; and who is a State Party, so that others are shown apart. */
export interface GapAsked {
  readonly basis: LinkBasis;
  readonly filters: LinkFilters;
  readonly isParty: (state: string) => boolean;
}

/** The lines and totals of a report, with links to the records behind them. */
export const gapLinesDto = (report: GapReport, asked: GapAsked) => {
  const { totals, ...besideCells } = besideCellsDto(report, asked);
  return { totals, cells: report.cells.flatMap((cell) => cellDto(cell, asked.basis)), ...besideCells };
};

/** The totals of a report, and everything but its cells. */
export const besideCellsDto = (report: GapReport, { basis, filters, isParty }: GapAsked) => {
  const { currency } = basis;
  const others = report.cells.filter((cell) => cell.states.some((state) => !isParty(state)));
  const states = [...new Set(others.flatMap((cell) => cell.states))];
  return {
    totals: {
      ...figuresDto(report.totals, currency),
      records: recordsLink(basis, { ...filters, standing: "cell" }),
    },
    unallocated: report.unallocated.map((line) => unallocatedDto(line, basis)),
    shared: report.shared.map((line) => sharedDto(line, basis)),
    statesNotParty: {
      states,
      totals: figuresDto(total(others), currency),
      ...(states.length > 0 && { records: recordsLink(basis, { ...filters, states, standing: "cell" }) }),
    },
  };
};
