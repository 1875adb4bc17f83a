import { describe, expect, it } from "vitest";
import { currency, draftCooperationReport, type ReportAnswers, stateCode } from "../../src/index.ts";
import {
  aCooperationReport,
  answered,
  by,
  financial,
  focalPoint,
  inKind,
  onPage,
} from "../builders/index.ts";

const cambodia = by(focalPoint("KHM"));

/** The faults of a report with these answers, as `pointer detail`. */
const faultsOf = (answers: ReportAnswers, report = aCooperationReport()): string[] => {
  const decision = draftCooperationReport(cambodia, undefined, report.answering(answers).content());
  return decision.ok
    ? []
    : (decision.refusal.errors ?? []).map((fault) => `${fault.pointer} ${fault.detail}`);
};

const document = { kind: "article7-report", title: "Report", reportedAt: "2025-01-31" } as const;
const assistance = { pillar: "risk-education", recipients: [stateCode("UKR")], status: "delivered" } as const;

describe("documents and sources", () => {
  it("an answer names a document of the report", () => {
    const source = { sourceDocument: "B1", page: "3" };
    expect(faultsOf({ conventionalSources: { answer: "yes", source } })).toEqual([
      "/answers/conventionalSources/source/sourceDocument The report names no document B1.",
    ]);
  });

  it("of a kind that the question can be answered from", () => {
    const of = (kind: "updated-work-plan" | "committee-record" | "article5-extension-request") =>
      aCooperationReport().from([{ ...document, ref: "A7", kind }]);
    const progress = { progress: { ...answered("yes"), entries: [] } };
    const meetings = { individualisedApproach: { ...answered("yes"), meetings: [] } };
    const platform = { nationalMineActionPlatform: answered("yes") };
    expect(faultsOf(progress, of("updated-work-plan"))).toEqual([]);
    expect(faultsOf(progress, of("article5-extension-request"))).toEqual([]);
    expect(faultsOf(meetings, of("committee-record"))).toEqual([]);
    expect(faultsOf(progress, of("committee-record"))).toEqual([
      "/answers/progress/source/sourceDocument This question is answered from: article7-report, article5-extension-request, updated-work-plan.",
    ]);
    expect(faultsOf(platform, of("updated-work-plan"))).toEqual([
      "/answers/nationalMineActionPlatform/source/sourceDocument This question is answered from: article7-report.",
    ]);
  });

  it("a reference names one document, which was reported on a day that has come", () => {
    const twice = [document, document].map((one) => ({ ...one, ref: "A7" }));
    expect(faultsOf({}, aCooperationReport().from(twice))).toEqual([
      "/documents/1/ref The reference A7 is used twice.",
    ]);
    const future = [{ ...document, ref: "A7", reportedAt: "2026-01-01" }];
    expect(faultsOf({}, aCooperationReport().from(future))).toEqual([
      "/documents/0/reportedAt That day is not yet.",
    ]);
  });

  it("a year that has not begun is not reported on", () => {
    expect(faultsOf({}, aCooperationReport().for(2026))).toEqual(["/year 2026 has not begun."]);
  });
});

describe("a no that says yes", () => {
  it("in one of its parts", () => {
    const nationalCoordination = {
      ...answered("no"),
      national: "yes",
      international: "no",
      events: [],
    } as const;
    expect(faultsOf({ nationalCoordination })).toEqual([
      "/answers/nationalCoordination/national The answer is no, and this says otherwise.",
    ]);
  });

  it("by a national financial commitment; one in kind, or one that is only planned, goes with a no", () => {
    const lines = [inKind("5.00"), { ...financial("5.00"), status: "planned" as const }, financial("5.00")];
    expect(faultsOf({ nationalCommitments: { "victim-assistance": { ...answered("no"), lines } } })).toEqual([
      "/answers/nationalCommitments/victim-assistance/lines/2 The answer is no, and this is a national financial commitment.",
    ]);
  });

  it("by assistance; a yes names some, and a pledge is none", () => {
    const pointer = "/answers/assistanceProvided/assistance";
    const pledge = { ...assistance, status: "pledge" as const };
    expect(faultsOf({ assistanceProvided: { ...answered("no"), assistance: [assistance] } })).toEqual([
      `${pointer} The answer is no, and assistance is named.`,
    ]);
    expect(faultsOf({ assistanceProvided: { ...answered("no"), assistance: [pledge] } })).toEqual([]);
    expect(faultsOf({ assistanceProvided: { ...answered("yes"), assistance: [pledge] } })).toEqual([
      `${pointer} The answer is yes: name at least one assistance that is more than a pledge.`,
    ]);
  });
});

describe("assistance and coordination", () => {
  it("go to others, by a route for victims only, and broader funding says how it is relevant", () => {
    const value = { minor: 500n, currency: currency("USD") };
    expect(
      faultsOf({
        assistanceProvided: {
          ...answered("yes"),
          assistance: [
            { ...assistance, recipients: [stateCode("UKR"), stateCode("KHM")], value },
            { ...assistance, vaRoute: "earmarked" },
            { ...assistance, pillar: "victim-assistance", vaRoute: "broader" },
          ],
        },
        coordinationAmongProviders: { ...answered("yes"), links: [{ with: [stateCode("KHM")] }] },
      }),
    ).toEqual([
      "/answers/assistanceProvided/assistance/0/recipients/1 A State does not assist itself.",
      "/answers/assistanceProvided/assistance/1/vaRoute Only victim assistance has a route.",
      "/answers/assistanceProvided/assistance/2/relevance Say how the broader funding is relevant to victims (Action 43).",
      "/answers/coordinationAmongProviders/links/0/with/0 A State coordinates with others, not with itself.",
    ]);
  });
});

describe("days", () => {
  it("an end comes after its beginning, and a meeting that was held after it", () => {
    const source = onPage;
    expect(
      faultsOf({
        resourceMobilisationPlan: { answer: "yes", source, validFrom: "2025-01-01", validTo: "2024-12-31" },
        nationalMineActionPlatform: {
          answer: "no",
          source,
          establishedOn: "2020-02-01",
          dissolvedOn: "2020-01-31",
        },
        individualisedApproach: {
          answer: "yes",
          source,
          meetings: [
            { date: "2025-06-01", status: "scheduled" },
            { date: "2025-06-01", status: "held" },
          ],
        },
      }),
    ).toEqual([
      "/answers/resourceMobilisationPlan/validTo It ends before it begins.",
      "/answers/nationalMineActionPlatform/dissolvedOn It ends before it begins.",
      "/answers/individualisedApproach/meetings/1/date A meeting that is held has taken place; that day is not yet.",
    ]);
  });
});
