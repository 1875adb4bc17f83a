/** The largest report that is well formed can be saved, corrected and confirmed: an item of the table holds it. */
import { confirmCooperationReport } from "@angkor/contract/operations/confirm-cooperation-report";
import { correctCooperationReport } from "@angkor/contract/operations/correct-cooperation-report";
import { draftCooperationReport } from "@angkor/contract/operations/draft-cooperation-report";
import { submitCooperationReport } from "@angkor/contract/operations/submit-cooperation-report";
import { stateCodes } from "@angkor/domain/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { day, windowSet } from "./cooperation-reports.ts";
import { ifMatch } from "./service.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

/** Text that takes as many bytes as text of a length can: three for each unit. */
const long = (length: number): string => "\u0e01".repeat(length);
const many = <Entry>(count: number, make: (index: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => make(index));
const some = (count: number) => stateCodes.filter((code) => code !== "KHM").slice(0, count);

const source = {
  sourceDocument: `${"A".repeat(29)}0`,
  page: long(30),
  section: long(100),
};
const yes = (more: object = {}) => ({ answer: "yes", source, ...more });
const money = { amount: `${"9".repeat(15)}.99`, currency: "USD" };

const commitments = yes({
  lines: many(20, () => ({
    kind: "financial",
    status: "disbursed",
    budgetFrame: "mine-action",
    ...money,
    description: long(200),
  })),
});
const narrative = yes({ entries: many(20, () => long(500)) });
const sharing = yes({
  international: "yes",
  regional: "yes",
  bilateral: "yes",
  exchanges: many(30, () => ({
    topic: long(200),
    level: "international",
    date: "2025-06-01",
    partners: some(20),
    triangular: true,
  })),
});

const largest = {
  state: "KHM",
  year: 2025,
  documents: many(10, (index) => ({
    ref: "A".repeat(29) + index,
    kind: "article7-report",
    title: long(300),
    reportedAt: "2026-04-01",
    url: `https://example.org/${"x".repeat(480)}`,
  })),
  answers: {
    nationalCommitments: {
      "survey-clearance": commitments,
      "victim-assistance": commitments,
      "stockpile-destruction": commitments,
    },
    conventionalSources: yes(),
    innovativeSources: yes(),
    innovativeProjects: yes({
      projects: many(20, () => ({ instrument: "front-loading", partner: long(200), status: "exploring" })),
    }),
    progress: narrative,
    challenges: narrative,
    requirements: yes(),
    resourceMobilisationPlan: yes({
      adoptedOn: "2025-01-01",
      validFrom: "2025-01-01",
      validTo: "2025-12-31",
    }),
    individualisedApproach: yes({ meetings: many(30, () => ({ date: "2025-06-01", status: "follow-up" })) }),
    nationalCoordination: yes({
      national: "yes",
      international: "yes",
      statesParties: "yes",
      events: many(30, () => ({ date: "2025-06-01", forum: long(100) })),
    }),
    nationalMineActionPlatform: yes({ establishedOn: "2025-06-01", lastMeetingOn: "2025-07-01" }),
    positionToAssist: yes(),
    assistanceProvided: yes({
      assistance: many(60, () => ({
        pillar: "victim-assistance",
        recipients: some(60),
        status: "disbursement",
        ...money,
        description: long(200),
        channel: "23000",
        multiYear: true,
        vaRoute: "broader",
        relevance: long(300),
      })),
    }),
    diverseNeedsConsidered: yes({ gender: "yes", age: "yes", disability: "yes", diverseNeeds: "yes" }),
    climateEnvironmentConsidered: yes({ climate: "yes", environment: "yes" }),
    coordinationAmongProviders: yes({
      links: many(20, () => ({ with: some(60), forum: long(100), date: "2025-06-01" })),
    }),
    experienceShared: sharing,
    expertiseShared: sharing,
  },
  visibility: "states-parties",
  source: { citation: long(1000), url: `https://example.org/${"x".repeat(980)}`, verified: true },
};

test("the ISU enters and corrects it, and the State confirms it", async () => {
  const { isu } = world;
  await windowSet(isu, 2025, [day(-1), day(1)]);
  const drafted = await isu.does(draftCooperationReport, { body: largest });
  const params = { id: drafted.body.id };
  const submitted = await isu.does(submitCooperationReport, { params, headers: ifMatch(drafted.etag) });
  const corrected = await isu.does(correctCooperationReport, {
    params,
    headers: ifMatch(submitted.etag),
    body: { ...largest, reason: long(1000) },
  });
  const confirmed = await world
    .focalPoint("KHM")
    .does(confirmCooperationReport, { params, headers: ifMatch(corrected.etag) });
  expect(confirmed.body.answers).toEqual(largest.answers);
});
