/** A State's report for a year: one of it, private until it is submitted, corrected in the open, and counted for whom sees it. */
import { correctCooperationReport } from "@angkor/contract/operations/correct-cooperation-report";
import { draftCooperationReport } from "@angkor/contract/operations/draft-cooperation-report";
import { getCooperationReport } from "@angkor/contract/operations/get-cooperation-report";
import { getIndicators } from "@angkor/contract/operations/get-indicators";
import { listCooperationReports } from "@angkor/contract/operations/list-cooperation-reports";
import { listReportingWindows } from "@angkor/contract/operations/list-reporting-windows";
import { recordReportingWindow } from "@angkor/contract/operations/record-reporting-window";
import { redraftCooperationReport } from "@angkor/contract/operations/redraft-cooperation-report";
import { submitCooperationReport } from "@angkor/contract/operations/submit-cooperation-report";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  answered,
  aReport,
  day,
  nationalMoney,
  reportDrafted,
  reportSubmitted,
  windowSet,
} from "../http/cooperation-reports.ts";
import { between } from "../http/instants.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
  await world.stop();
});

const opened = (year: number) => windowSet(world.isu, year, [day(-30), day(1)]);
const atVersion = ({ body, etag }: { readonly body: { readonly id: string }; readonly etag: string }) => ({
  params: { id: body.id },
  headers: ifMatch(etag),
});

describe("one report for each State and year", () => {
  test("of twenty drafts at once, one is made", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.focalPoint("KHM").ask(draftCooperationReport, { body: aReport({ year: 2021 }) }),
      ),
    );
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(19);
    for (const answer of refused) expectProblem(answer, "cooperation-report-exists");
  });

  test("every fault is told at once, each with its pointer", async () => {
    const body = aReport({
      year: 2020,
      answers: {
        progress: { answer: "yes", source: { sourceDocument: "B1", page: "1" } },
        resourceMobilisationPlan: answered("yes", { validFrom: "2021-01-01", validTo: "2020-01-01" }),
      },
    });
    expectProblem(
      await world.focalPoint("KHM").ask(draftCooperationReport, { body }),
      "cooperation-report-invalid",
      ["/answers/progress/source/sourceDocument", "/answers/resourceMobilisationPlan/validTo"],
    );
    const shapeless = { ...body, answers: { progress: answered("yes", { source: {} }), colour: "red" } };
    expectProblem(
      await world.focalPoint("KHM").ask(draftCooperationReport, { body: shapeless }),
      "request-invalid",
      ["/answers/progress/source", "/answers/progress/source/sourceDocument", "/answers/colour"],
    );
  });
});

describe("who sees a report", () => {
  const statusesFor = async (caller: Caller, id: string) =>
    (await caller.ask(getCooperationReport, { params: { id } })).status;

  test("a draft is its State's alone; a submitted one has the visibility it was given", async () => {
    await opened(2022);
    const cambodia = world.focalPoint("KHM");
    const draft = await reportDrafted(cambodia, { year: 2022, visibility: "states-parties" });
    const { id } = draft.body;
    const others = [
      world.anyone,
      world.isu,
      world.committee,
      world.focalPoint("NOR"),
      world.focalPoint("LAO"),
    ];
    const seenBy = async () => Promise.all(others.map((caller) => statusesFor(caller, id)));
    expect(await seenBy()).toEqual([404, 404, 404, 404, 404]);
    expect(
      (await world.committee.does(listCooperationReports, { query: { year: 2022 } })).body.items,
    ).toEqual([]);
    await cambodia.does(submitCooperationReport, atVersion(draft));
    expect(await seenBy()).toEqual([404, 200, 200, 200, 404]);
    const listed = (
      await world.committee.does(listCooperationReports, { query: { year: 2022, state: "KHM" } })
    ).body;
    expect(listed.items.map((item) => [item.id, item.status])).toEqual([["cr_KHM.2022", "submitted"]]);
  });

  test("it counts in the indicators for those who see it, and for nobody else", async () => {
    const countedFor = async (caller: Caller) => {
      const { indicators } = (await caller.does(getIndicators, { query: { period: 2022 } })).body;
      return indicators.find(({ id }) => id === "40.1")?.literal.reported?.numerator.states;
    };
    expect(await countedFor(world.committee)).toEqual(["KHM"]);
    expect(await countedFor(world.focalPoint("NOR"))).toEqual(["KHM"]);
    expect(await countedFor(world.focalPoint("LAO"))).toEqual([]);
    expect(await countedFor(world.anyone)).toEqual([]);
  });
});

describe("a submitted report is corrected", () => {
  test("at once, while what it said before stays readable and in figures of before", async () => {
    await opened(2023);
    const cambodia = world.focalPoint("KHM");
    const submitted = await reportSubmitted(cambodia, { year: 2023 });
    const { id } = submitted.body;
    expectProblem(
      await cambodia.ask(redraftCooperationReport, {
        ...atVersion(submitted),
        body: aReport({ year: 2023 }),
      }),
      "not-a-draft",
    );
    const before = await between();
    const answers = { nationalCommitments: { "survey-clearance": answered("no") } };
    const corrected = await cambodia.does(correctCooperationReport, {
      ...atVersion(submitted),
      body: { ...aReport({ year: 2023, answers }), reason: "The wrong year was read" },
    });
    expect(corrected.body).toMatchObject({
      status: "corrected",
      version: 3,
      correctionReason: "The wrong year was read",
      submittedAt: submitted.body.submittedAt,
    });
    for (const query of [{ version: 2 }, { asOf: before }]) {
      const earlier = (await world.anyone.does(getCooperationReport, { params: { id }, query })).body;
      expect(earlier).toMatchObject({ status: "submitted", version: 2 });
      expect(earlier.answers.nationalCommitments).toEqual({
        "survey-clearance": nationalMoney("5000000.00"),
      });
    }
    // The draft that it was stays its State's.
    expect(
      (await world.anyone.ask(getCooperationReport, { params: { id }, query: { version: 1 } })).status,
    ).toBe(404);
    const valueAt = async (query: object) => {
      const report = (await world.anyone.does(getIndicators, { query: { period: 2023, ...query } })).body;
      return report.indicators[0]?.literal.reported?.value;
    };
    expect([await valueAt({ asOf: before }), await valueAt({})]).toEqual(["33.3", "0.0"]);
  });
});

describe("reporting windows", () => {
  test("close on 30 April of the next year unless said otherwise, and are listed with how they stand today", async () => {
    const put = (year: number, body: object, version?: number) =>
      world.isu.does(recordReportingWindow, {
        params: { year: String(year) },
        body,
        ...(version !== undefined && { headers: ifMatch(`"${version}"`) }),
      });
    expect((await put(2030, { opensOn: "2031-01-01" })).body).toMatchObject({
      closesOn: "2031-04-30",
      status: "pending",
      mayReportLate: [],
      version: 1,
    });
    expect((await put(2030, { opensOn: "2031-01-01" })).body.version).toBe(1);
    expect((await put(2030, { opensOn: "2031-02-01" }, 1)).body).toMatchObject({
      version: 2,
      opensOn: "2031-02-01",
    });
    await put(1999, { opensOn: "2000-01-01" });
    const { items } = (await world.anyone.does(listReportingWindows)).body;
    const years = items.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(items.find(({ year }) => year === 1999)?.status).toBe("closed");
    expect(items.find(({ year }) => year === 2023)?.status).toBe("open");
  });

  test("a window that would close before it opens is refused", async () => {
    const ask = (body: object) => world.isu.ask(recordReportingWindow, { params: { year: "2031" }, body });
    expectProblem(await ask({ opensOn: "2032-05-01" }), "request-invalid", ["/opensOn"]);
    expectProblem(await ask({ opensOn: "2032-05-01", closesOn: "2032-04-01" }), "request-invalid", [
      "/closesOn",
    ]);
  });
});

describe("the indicators", () => {
  test("are the same now and as of now", async () => {
    const ask = async (query: object) =>
      (await world.committee.does(getIndicators, { query: { period: 2023, ...query } })).body;
    const live = await ask({});
    const then = await ask({ asOf: live.computedAt });
    const { computedAt: _, asOf: __, ...rest } = then;
    const { computedAt: ___, ...now } = live;
    expect(rest).toEqual(now);
  });

  test("come as rows too, one for each indicator", async () => {
    const { text } = await world.anyone.ask(getIndicators, {
      query: { period: 2023 },
      headers: { accept: "text/csv" },
    });
    const [header, ...rows] = text.trim().split("\r\n");
    expect(header).toBe(
      "id,kind,period,cutoff,reported,numerator,denominator,notReported,reportingRate,evidenced,adjustedReported,adjustedEvidenced,differences",
    );
    expect(rows).toHaveLength(29);
    expect(rows[0]).toBe(`40.1,percentage,2023,${day(0)},0.0,0,3,2,33.3,0.0,0.0,0.0,0`);
  });

  test("are not for a cut-off before the period", async () => {
    const query = { period: 2025, cutoff: "2024-12-31" };
    expectProblem(await world.anyone.ask(getIndicators, { query }), "request-invalid", ["/query/cutoff"]);
    expectProblem(await world.anyone.ask(getIndicators), "request-invalid", ["/query/period"]);
  });
});
