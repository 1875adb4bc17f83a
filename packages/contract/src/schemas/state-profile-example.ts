import { workPlanCompletenessExample } from "./completeness.ts";
import { cooperationReportExample } from "./cooperation-report.ts";
import { coverageReportExample } from "./coverage-example.ts";
import { resourceMobilisationProgressExample } from "./mobilisation-progress.ts";
import { progressAgainstPlanExample } from "./progress.ts";
import { stateExample } from "./reference.ts";
import { gapReportExample } from "./report.ts";
import { requirementExample } from "./requirement.ts";
import { resourceMobilisationPlanExample } from "./resource-mobilisation-plan.ts";
import { responseExample } from "./response.ts";
import { workPlanExample, workPlanSummaryExample } from "./work-plan.ts";

const { computedAt: _progressAt, ...progress } = resourceMobilisationProgressExample;
const { computedAt: _completenessAt, ...completeness } = workPlanCompletenessExample;
const [activity] = workPlanExample.activities;

export const stateProfileExample = {
  state: "KHM",
  name: "Cambodia",
  currency: "USD",
  computedAt: "2025-02-20T12:10:00.000Z",
  basis: {
    ...gapReportExample.basis,
    reportYear: 2025,
    definitions: { needs: "Open needs in the State's own order, then the oldest first." },
  },
  roster: { ...stateExample, on: "2025-02-20" },
  obligations: stateExample.flags.map((entry) => ({ ...entry, daysToDeadline: 314 })),
  plans: [
    {
      ...workPlanSummaryExample,
      remainingChallenge: workPlanExample.remainingChallenge,
      nationalContribution: "30000000.00",
      nationalContributionPlanned: "0.00",
      assistanceRequired: "16000000.00",
      nationalShare: "0.6522",
    },
  ],
  milestones: [
    {
      planId: workPlanExample.id,
      ref: activity?.ref,
      title: activity?.title,
      pillar: activity?.pillar,
      year: 2024,
      areaM2: 179000000,
      areas: 800,
    },
  ],
  progress: [progressAgainstPlanExample],
  position: coverageReportExample.byState[0],
  totals: gapReportExample.totals,
  cells: gapReportExample.cells,
  byPillar: [{ pillar: "survey-clearance", ...coverageReportExample.totals }],
  byYear: [{ year: 2024, ...coverageReportExample.totals }],
  victimAssistance: coverageReportExample.victimAssistance,
  unallocated: [],
  shared: [],
  needs: [
    {
      requirement: requirementExample,
      asked: "16000000.00",
      committed: "5000000.00",
      open: "11000000.00",
      publishedAt: "2025-02-01T12:05:00.000Z",
      answerBy: "2025-04-02",
      overdue: false,
      responses: [responseExample],
    },
  ],
  providers: coverageReportExample.byDonor.map((donor) => ({
    ...donor,
    channels: [{ code: "23000", name: "National mine action authority" }],
    localOrganisations: true,
  })),
  pledges: [],
  fundAllocations: [],
  cooperation: {
    year: 2024,
    reported: false,
    reports: [{ ...cooperationReportExample, year: 2023, id: "cr_KHM.2023" }],
  },
  resourceMobilisationPlans: [{ ...resourceMobilisationPlanExample, progress }],
  completeness,
  sources: [
    { citation: "Mine Action Review 2020", verified: true, of: ["state"] },
    { citation: "UN Treaty Collection XXVI-5", verified: true, of: ["state"] },
  ],
};
