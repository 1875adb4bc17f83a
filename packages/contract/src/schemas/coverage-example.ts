import { exampleFigures, exampleLink, gapReportExample, zeroFigures } from "./report.ts";

const exampleBeside = {
  local: "1000000.00",
  localShare: "0.2000",
  frontLoaded: "0.00",
  innovative: "0.00",
  broader: "0.00",
};
const exampleConcentration = {
  unspecified: "0.00",
  donors: 1,
  herfindahl: "1.0000",
  largest: [{ donor: "NOR", funding: "5000000.00", share: "1.0000" }],
};
const noMoney = { pledged: "0.00", committed: "0.00", disbursed: "0.00", funding: "0.00" };
const norway = { ...noMoney, committed: "5000000.00", funding: "5000000.00" };

export const coverageReportExample = {
  currency: "USD",
  computedAt: "2025-02-01T12:10:00.000Z",
  basis: { ...gapReportExample.basis, reportYear: 2025 },
  totals: { ...exampleFigures, ...exampleBeside, records: exampleLink },
  undivided: { funding: "0.00", ...exampleBeside, local: "0.00", localShare: null },
  byState: [
    {
      state: "KHM",
      statesParty: true,
      requirementStatus: "reported",
      ...exampleFigures,
      ...exampleBeside,
      undividedFunding: "0.00",
      gapIfFullyAllocated: "11000000.00",
      predictability: [
        { year: 2026, requirement: "0.00", committed: "0.00", share: null },
        { year: 2027, requirement: "0.00", committed: "0.00", share: null },
      ],
      concentration: exampleConcentration,
      records: exampleLink,
    },
  ],
  byDonor: [
    {
      donor: "NOR",
      class: "states-parties",
      ...norway,
      share: "1.0000",
      undivided: noMoney,
      records: exampleLink.replace("?", "?donor=NOR&"),
    },
  ],
  providers: [
    { class: "states-parties", providers: 1, ...norway, undivided: noMoney },
    { class: "states-not-party", providers: 0, ...noMoney, undivided: noMoney },
    { class: "organisations", providers: 0, ...noMoney, undivided: noMoney },
  ],
  concentration: exampleConcentration,
  predictability: [2026, 2027].map((year) => ({
    year,
    requirement: "0.00",
    committed: "0.00",
    share: null,
    records: `/reports/records?state=KHM&from=${year}&to=${year}&standing=cell&currency=USD`,
  })),
  withoutSupport: [],
  equity: { states: 1, coverageGini: null, externalCoverageGini: null },
  victimAssistance: {
    earmarked: {
      ...zeroFigures,
      records: "/reports/records?state=KHM&pillar=victim-assistance&standing=cell&currency=USD",
    },
    broader: {
      funding: "0.00",
      undivided: "0.00",
      records: "/reports/records?state=KHM&pillar=victim-assistance&measure=broader&currency=USD",
    },
  },
  victimAssistanceByState: [],
  unallocated: [],
  shared: [],
  notReported: [],
  statesNotParty: { states: [], totals: zeroFigures },
};
