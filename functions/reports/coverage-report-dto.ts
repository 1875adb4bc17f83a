import type { CoverageReportSchema } from "@angkor/contract/schemas/coverage";
import {
  type Beside,
  type Concentration,
  type CoverageLine,
  type CoverageReport,
  type Currency,
  type DonorAt,
  type DonorCoverage,
  formatAmount,
  type Predictability,
  type ProviderMoney,
  ratio,
  type StateCoverage,
} from "@angkor/domain";
import type * as z from "zod";
import { besideCellsDto, figuresDto, type GapAsked } from "./gap-report-dto.ts";
import { type LinkFilters, recordsLink } from "./records-link.ts";

export type CoverageReportDto = z.input<typeof CoverageReportSchema>;

/** The report without its basis, with the tables asked for beside the one by State. */
export const coverageReportDto = (report: CoverageReport, asked: GapAsked, tables: readonly string[]) => {
  const { currency } = asked.basis;
  const { totals, ...ofGapReport } = besideCellsDto(report.gap, asked);
  return {
    totals: { ...totals, ...besideDto(report.beside, report.figures.funding, currency) },
    undivided: {
      funding: formatAmount(report.undivided.funding, currency),
      ...besideDto(report.undivided.beside, report.undivided.funding, currency),
    },
    byState: report.states.map((line) => stateDto(line, asked)),
    ...tablesDto(report, asked, tables),
    ...donorTablesDto(report, asked, tables),
    providers: report.providers.map(({ money, undivided, class: name, providers }) => ({
      class: name ?? null,
      providers,
      ...moneyDto(money, currency),
      undivided: moneyDto(undivided, currency),
    })),
    concentration: concentrationDto(report.concentration, currency),
    predictability: report.predictability.map((line) => ({
      ...predictabilityDto(line, currency),
      records: cellsLink(asked, { years: { from: line.year, to: line.year } }),
    })),
    withoutSupport: withoutSupportDto(report, asked),
    equity: report.equity,
    ...victimAssistanceDto(report, asked),
    ...ofGapReport,
    notReported: [...report.notReported],
  };
};

const cellsLink = ({ basis, filters }: GapAsked, more: LinkFilters): string =>
  recordsLink(basis, { ...filters, ...more, standing: "cell" });

const besideDto = ({ local, frontLoaded, innovative, broader }: Beside, funding: bigint, code: Currency) => ({
  local: formatAmount(local, code),
  localShare: ratio(local, funding),
  frontLoaded: formatAmount(frontLoaded, code),
  innovative: formatAmount(innovative, code),
  broader: formatAmount(broader, code),
});

/** The figures of a set of cells with what stands beside them. */
const lineDto = ({ figures, beside }: CoverageLine, asked: GapAsked, place: LinkFilters) => ({
  ...figuresDto(figures, asked.basis.currency),
  ...besideDto(beside, figures.funding, asked.basis.currency),
  records: cellsLink(asked, place),
});

const stateDto = (line: StateCoverage, asked: GapAsked): CoverageReportDto["byState"][number] => {
  const { currency } = asked.basis;
  const { state, statesParty, requirementStatus } = line;
  const { records, ...figures } = lineDto(line, asked, { states: [state] });
  const reported = requirementStatus !== "not-reported";
  return {
    state,
    statesParty,
    requirementStatus,
    ...figures,
    ...(!reported && notReportedFigures),
    undividedFunding: formatAmount(line.undividedFunding, currency),
    gapIfFullyAllocated: reported ? formatAmount(line.gapIfFullyAllocated, currency) : null,
    predictability: line.predictability.map((year) => predictabilityDto(year, currency)),
    concentration: concentrationDto(line.concentration, currency),
    records,
  };
};

/** What a State that has not reported has not told: nothing of it is zero. */
const notReportedFigures = {
  requirement: null,
  requirementOriginal: null,
  nationalContribution: null,
  nationalContributionPlanned: null,
  assistanceRequired: null,
  gap: null,
  surplus: null,
  netBalance: null,
} as const;

const predictabilityDto = ({ year, requirement, committed, share }: Predictability, code: Currency) => ({
  year,
  requirement: formatAmount(requirement, code),
  committed: formatAmount(committed, code),
  share,
});

const concentrationDto = ({ unspecified, donors, herfindahl, largest }: Concentration, code: Currency) => ({
  unspecified: formatAmount(unspecified, code),
  donors,
  herfindahl,
  largest: largest.map((donor) => ({ ...donor, funding: formatAmount(donor.funding, code) })),
});

const tablesDto = (report: CoverageReport, asked: GapAsked, tables: readonly string[]) => ({
  ...(tables.includes("pillar") && {
    byPillar: report.pillars.map(({ pillar, ...line }) => ({
      pillar,
      ...lineDto(line, asked, { pillars: [pillar] }),
    })),
  }),
  ...(tables.includes("year") && {
    byYear: report.years.map(({ year, ...line }) => ({
      year,
      ...lineDto(line, asked, { years: { from: year, to: year } }),
    })),
  }),
  ...(tables.includes("state-year") && {
    byStateAndYear: report.stateYears.map(({ state, year, ...line }) => ({
      state,
      year,
      ...lineDto(line, asked, { states: [state], years: { from: year, to: year } }),
    })),
  }),
});

const moneyDto = ({ pledged, committed, disbursed, funding }: ProviderMoney, code: Currency) => ({
  pledged: formatAmount(pledged, code),
  committed: formatAmount(committed, code),
  disbursed: formatAmount(disbursed, code),
  funding: formatAmount(funding, code),
});

const donorTablesDto = (report: CoverageReport, asked: GapAsked, tables: readonly string[]) => ({
  ...(tables.includes("donor") && { byDonor: report.donors.map((line) => donorDto(line, asked)) }),
  ...(tables.includes("donor-state") && {
    byDonorAndState: report.donorStates.map((line) => ({
      state: line.at,
      ...donorAtDto(line, asked, { states: [line.at] }),
    })),
  }),
  ...(tables.includes("donor-pillar") && {
    byDonorAndPillar: report.donorPillars.map((line) => ({
      pillar: line.at,
      ...donorAtDto(line, asked, { pillars: [line.at] }),
    })),
  }),
  ...(tables.includes("donor-year") && {
    byDonorAndYear: report.donorYears.map((line) => ({
      year: line.at,
      ...donorAtDto(line, asked, { years: { from: line.at, to: line.at } }),
    })),
  }),
});

/** What rounding adds has no donor, and no records. */
const donorLink = (donor: DonorCoverage["donor"], asked: GapAsked, place: LinkFilters) =>
  donor && { records: cellsLink({ ...asked, basis: { ...asked.basis, donor } }, place) };

const donorDto = ({ donor, class: name, money, undivided, share }: DonorCoverage, asked: GapAsked) => ({
  donor: donor ?? null,
  class: name ?? null,
  ...moneyDto(money, asked.basis.currency),
  share: share,
  undivided: moneyDto(undivided, asked.basis.currency),
  ...donorLink(donor, asked, {}),
});

const donorAtDto = <Place>({ donor, money, share }: DonorAt<Place>, asked: GapAsked, place: LinkFilters) => ({
  donor: donor ?? null,
  ...moneyDto(money, asked.basis.currency),
  share: share,
  ...donorLink(donor, asked, place),
});

const withoutSupportDto = ({ withoutSupport }: CoverageReport, { basis, filters }: GapAsked) =>
  withoutSupport.map(({ state, period, years, assistanceRequired }) => ({
    state,
    period,
    years: { from: years.from, to: years.to },
    assistanceRequired: formatAmount(assistanceRequired, basis.currency),
    records: recordsLink(basis, { ...filters, states: [state], years, measure: "assistanceRequired" }),
  }));

/** Both routes of Action 43; nothing of them where only other pillars were asked for. */
const victimAssistanceDto = ({ gap, victimAssistance }: CoverageReport, asked: GapAsked) => {
  const { currency } = asked.basis;
  const pillar = "victim-assistance";
  if (asked.filters.pillars?.includes(pillar) === false) return { victimAssistanceByState: [] };
  const { figures, beside, broaderUndivided, states } = victimAssistance;
  return {
    victimAssistance: {
      earmarked: { ...figuresDto(figures, currency), records: cellsLink(asked, { pillars: [pillar] }) },
      broader: {
        funding: formatAmount(beside.broader, currency),
        undivided: formatAmount(broaderUndivided, currency),
        records: recordsLink(asked.basis, { ...asked.filters, pillars: [pillar], measure: "broader" }),
      },
    },
    victimAssistanceByState: states.map(({ state, ...line }) => ({
      state,
      requirement: gap.reporting.has(state) ? formatAmount(line.figures.requirement, currency) : null,
      earmarked: formatAmount(line.figures.funding, currency),
      broader: formatAmount(line.beside.broader, currency),
      records: cellsLink(asked, { states: [state], pillars: [pillar] }),
    })),
  };
};
