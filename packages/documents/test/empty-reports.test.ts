/** Reports of which little or nothing is known: they say so once, and show no part that holds nothing. */
import { describe, expect, test } from "vitest";
import { languages, textsIn } from "../src/languages/language.ts";
import { shownSections } from "../src/report/on-pages.ts";
import type { ReportDocument } from "../src/report/report-document.ts";
import type { CoverageContent } from "../src/reports/coverage-content.ts";
import { coverageReportDocument } from "../src/reports/coverage-report.ts";
import type { DonorReportContent } from "../src/reports/donor-content.ts";
import { donorReportDocument } from "../src/reports/donor-report.ts";
import type { LineFigures } from "../src/reports/figure-columns.ts";
import { gapReportDocument } from "../src/reports/gap-report.ts";
import { stateProfileDocument } from "../src/reports/state-profile.ts";
import type { StateProfileContent } from "../src/reports/state-profile-content.ts";

const none: LineFigures = {
  requirement: "0.00",
  nationalContribution: "0.00",
  assistanceRequired: "0.00",
  pledged: "0.00",
  committed: "0.00",
  disbursed: "0.00",
  funding: "0.00",
  gap: "0.00",
  surplus: "0.00",
  coverage: null,
  externalCoverage: null,
};

const asked = {
  currency: "USD",
  computedAt: "2026-11-21T12:00:00.000Z",
  basis: { filters: { from: 2025, to: 2025 } },
};

const coverage: CoverageContent = {
  ...asked,
  totals: none,
  byState: [],
  providers: [],
  victimAssistanceByState: [],
  statesNotParty: { states: [], totals: none },
  predictability: [{ year: 2027, requirement: "0.00", committed: "0.00", share: null }],
  withoutSupport: [],
  equity: { states: 0, coverageGini: null, externalCoverageGini: null },
  concentration: { donors: 0, herfindahl: null },
  notReported: ["KHM"],
};

const line = {
  ...none,
  requirement: "100.00",
  gap: "100.00",
  coverage: "0.0000",
  externalCoverage: "0.0000",
  state: "KHM",
};

const donor: DonorReportContent = {
  ...asked,
  provider: "LIE",
  totals: {
    pledges: 0,
    pledged: "0.00",
    outstanding: "0.00",
    committed: "0.00",
    disbursed: "0.00",
    uncovered: "0.00",
    funding: "0.00",
  },
  recipients: [],
  lines: [],
  earmarkings: [],
  kinds: [],
  modalities: [],
  channels: [],
  overdue: [],
  frontLoading: { financingCost: "0.00", years: [] },
  openMoney: { linked: "0.00", unmatched: "0.00", expired: "0.00" },
  trace: { pledges: [], withoutPledge: [] },
  responses: { counts: [], items: [] },
};

const profile: StateProfileContent = {
  ...asked,
  state: "JPN",
  roster: { statesParty: true, party: { from: "1999-03-01" } },
  obligations: [],
  plans: [],
  progress: [],
  totals: none,
  cells: [],
  byPillar: [],
  byYear: [],
  unallocated: [],
  shared: [],
  needs: [],
  providers: [],
  pledges: [],
  fundAllocations: [],
  cooperation: { year: 2025, reported: false, reports: [] },
  resourceMobilisationPlans: [],
  sources: [],
};

/** Headings of what is shown. */
const headings = (report: ReportDocument): string[] => shownSections(report).map(({ heading }) => heading);

/** Everything that paragraphs say. */
const words = (report: ReportDocument): string[] =>
  shownSections(report).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "text" ? [block.text] : [])),
  );

describe.each(languages)("in %s", (language) => {
  const text = textsIn(language);
  const nameOf = (code: string): string => code;

  test("a period without needs is told with those who have not reported", () => {
    const report = coverageReportDocument(coverage, language, nameOf);
    expect(headings(report)).toEqual([text("summary"), text("notReported")]);
    const gap = gapReportDocument(
      { ...asked, totals: none, cells: [], unallocated: [], shared: [], notReported: [] },
      language,
      nameOf,
    );
    expect(words(gap)).toEqual([text("summaryNone")]);
  });

  test("money of no single State, pillar and year is told where there is nothing else", () => {
    const money = { pledged: "0.00", committed: "0.00", disbursed: "0.00", funding: "0.00" };
    const providers = [
      { ...money, class: "organisations" as const, providers: 1, undivided: { ...money, funding: "5.00" } },
    ];
    const report = coverageReportDocument({ ...coverage, providers }, language, nameOf);
    expect(headings(report)).toContain(text("providerClasses"));
  });

  test("a single year is one year", () => {
    const { subtitle } = coverageReportDocument(coverage, language, nameOf);
    expect(subtitle).toContain(` · ${text("filtersYear", { years: 2025 })}`);
  });

  test("of one State, no unevenness is told, nor that all have reported", () => {
    const report = coverageReportDocument(
      {
        ...coverage,
        basis: { filters: { states: ["KHM"] } },
        totals: line,
        byState: [line],
        equity: { states: 1, coverageGini: null, externalCoverageGini: null },
        notReported: [],
      },
      language,
      nameOf,
    );
    expect(headings(report)).not.toContain(text("notReported"));
    expect(words(report).slice(1)).toEqual([
      text("predictabilityNone"),
      text("withoutSupportNone"),
      text("statesNotPartyNone"),
    ]);
    expect(report.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "chart")).toEqual(
      [],
    );
  });

  test("a donor of whom nothing is recorded has no list of nothing", () => {
    const report = donorReportDocument(donor, language, nameOf);
    expect(words(report)).toEqual([text("donorNone"), text("responsesNone")]);
  });

  test("what is not recorded of a State stands in one part, a line each, and needs no terms", () => {
    const report = stateProfileDocument(profile, language, nameOf);
    expect(headings(report)).toEqual([text("summary"), text("notRecorded")]);
    expect(words(report).at(-1)?.split("\n")).toHaveLength(9);
    expect(report.basis.map(({ term }) => term)).toEqual([text("readInSource")]);
  });
});
