/** The figures of every report as JSON tells them, table by table, in the order in which documents show them. */
import { getCompletenessReport } from "@angkor/contract/operations/get-completeness-report";
import { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { getDonorReport } from "@angkor/contract/operations/get-donor-report";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getIndicators } from "@angkor/contract/operations/get-indicators";
import { getMatchReport } from "@angkor/contract/operations/get-match-report";
import { getStateProfile } from "@angkor/contract/operations/get-state-profile";
import type { Caller } from "../http/service.ts";

/** A figure of a report as JSON tells it, and whether only workbooks have room for it. */
export interface Figure {
  readonly kind: "money" | "ratio" | "value" | "count";
  readonly value: string | number | null;
  readonly detail?: true;
}
const money = (value: string | null): Figure => ({ kind: "money", value });
const ratio = (value: string | null): Figure => ({ kind: "ratio", value });
const value = (told: string | null): Figure => ({ kind: "value", value: told });
const count = (told: number | null): Figure => ({ kind: "count", value: told });
const detail = (figure: Figure): Figure => ({ ...figure, detail: true });

const line = (
  of: Record<
    "requirement" | "nationalContribution" | "assistanceRequired" | "gap" | "surplus",
    string | null
  > &
    Record<"funding" | "pledged" | "committed" | "disbursed", string> &
    Record<"coverage" | "externalCoverage", string | null>,
): Figure[] => [
  money(of.requirement),
  money(of.nationalContribution),
  detail(money(of.assistanceRequired)),
  money(of.funding),
  money(of.gap),
  detail(money(of.surplus)),
  money(of.pledged),
  detail(money(of.committed)),
  detail(money(of.disbursed)),
  ratio(of.coverage),
  ratio(of.externalCoverage),
];

/** The same of no single cell, of which pages show less. */
const undivided = (of: Parameters<typeof line>[0]): Figure[] => {
  const shown = [0, 3, 6];
  return line(of).map((figure, index) => (shown.includes(index) ? figure : detail(figure)));
};

/** A table of a report: the name of its text, and its figures row by row, which end each row. */
interface Expected {
  readonly path: string;
  readonly tables: () => Promise<Readonly<Record<string, readonly (readonly Figure[])[]>>>;
}

export const query = "from=2024&to=2028";

/** What every document of a report must tell, for whoever asks. */
export const reportsFor = (anyone: () => Caller): Readonly<Record<string, Expected>> => ({
  coverage: {
    path: `/documents/coverage?${query}`,
    tables: async () => {
      const by = "pillar,year,donor";
      const { body } = await anyone().does(getCoverageReport, { query: `${query}&by=${by}` });
      return {
        byState: body.byState.map(line),
        byYear: (body.byYear ?? []).map(line),
        byPillar: (body.byPillar ?? []).map(line),
        byDonor: (body.byDonor ?? []).map((donor) => [
          money(donor.funding),
          money(donor.committed),
          money(donor.disbursed),
          money(donor.pledged),
          ratio(donor.share),
          money(donor.undivided.funding),
        ]),
        providerClasses: body.providers.map((of) => [
          count(of.providers),
          money(of.funding),
          money(of.committed),
          money(of.disbursed),
          money(of.pledged),
          money(of.undivided.funding),
        ]),
        "victim-assistance": body.victimAssistanceByState.map((of) => [
          money(of.requirement),
          money(of.earmarked),
          money(of.broader),
        ]),
        "states-not-party": [line(body.statesNotParty.totals)],
      };
    },
  },
  gap: {
    path: `/documents/gap?${query}`,
    tables: async () => {
      const { body } = await anyone().does(getGapReport, { query });
      return {
        byCell: body.cells.map(line),
        unallocated: body.unallocated.map(undivided),
        shared: body.shared.map(undivided),
      };
    },
  },
  donor: {
    path: "/documents/donors/CHE?currency=CHF",
    tables: async () => {
      const { body } = await anyone().does(getDonorReport, {
        params: { provider: "CHE" },
        query: "currency=CHF",
      });
      const flows = (of: (typeof body.lines)[number] | (typeof body.recipients)[number]): Figure[] => [
        money(of.outstanding),
        money(of.committed),
        money(of.disbursed),
        detail(money(of.uncovered)),
        money(of.funding),
      ];
      return {
        byRecipient: body.recipients.map(flows),
        byLine: body.lines.map(flows),
        byKind: body.kinds.map((of) => [count(of.pledges), money(of.pledged), money(of.outstanding)]),
      };
    },
  },
  "state profile": {
    path: "/documents/states/KHM?currency=EUR",
    tables: async () => {
      const params = { iso3: "KHM" };
      const { body } = await anyone().does(getStateProfile, { params, query: "currency=EUR" });
      return {
        livePlans: body.plans.map((plan) => [
          money(plan.requirement.revised),
          money(plan.nationalContribution),
          money(plan.nationalContributionPlanned),
          money(plan.assistanceRequired),
          ratio(plan.nationalShare),
        ]),
        byYear: body.byYear.map(line),
        byPillar: body.byPillar.map(line),
        byPillarAndYear: body.cells.map(line),
        undividedMoney: [...body.unallocated, ...body.shared].map(undivided),
        supporters: body.providers.map((donor) => [
          money(donor.funding),
          money(donor.committed),
          money(donor.disbursed),
          money(donor.pledged),
          ratio(donor.share),
          money(donor.undivided.funding),
        ]),
      };
    },
  },
  indicators: {
    path: "/documents/indicators?period=2025",
    tables: async () => {
      const { body } = await anyone().does(getIndicators, { query: "period=2025" });
      return {
        allIndicators: body.summary.map((row) => [
          value(row.reported),
          count(row.numerator),
          count(row.denominator),
          count(row.notReported),
          value(row.reportingRate),
          value(row.evidenced),
          value(row.adjustedReported),
          value(row.adjustedEvidenced),
          count(row.differences),
        ]),
      };
    },
  },
  matches: {
    path: "/documents/matches?year=2026",
    tables: async () => {
      const { body } = await anyone().does(getMatchReport, { query: "year=2026" });
      return {
        byState: body.states.map((of) => [
          count(of.stood),
          count(of.published.count),
          count(of.open.count),
          detail(count(of.withdrawn.count)),
          detail(count(of.met.count)),
          count(of.matches.needs),
          count(of.answers.needs),
          count(of.unanswered.count),
          count(of.overdue.count),
          money(of.conversion.asked),
          detail(money(of.conversion.pledged)),
          money(of.conversion.committed),
          detail(money(of.conversion.paid)),
        ]),
      };
    },
  },
  completeness: {
    path: "/documents/completeness?",
    tables: async () => {
      const { body } = await anyone().does(getCompletenessReport, {});
      return {
        plans: body.items.map(({ score, missing }) => [
          count(score.met),
          count(score.applicable),
          ratio(score.share),
          count(missing.essential),
          count(missing.important),
          count(missing.question),
        ]),
      };
    },
  },
});
