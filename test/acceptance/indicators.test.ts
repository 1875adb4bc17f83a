/** Reports of States come in, by themselves and through the ISU, in time and late; the indicators follow. */
import { confirmCooperationReport } from "@angkor/contract/operations/confirm-cooperation-report";
import { getIndicators } from "@angkor/contract/operations/get-indicators";
import { submitCooperationReport } from "@angkor/contract/operations/submit-cooperation-report";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  answered,
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

const indicatorsOf = async (query: Record<string, string> = {}, caller: Caller = world.anyone) =>
  (await caller.does(getIndicators, { query: { period: "2025", ...query } })).body;

const indicator = async (id: string, query: Record<string, string> = {}, caller?: Caller) => {
  const found = (await indicatorsOf(query, caller)).indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
};

const reportedIn = ({ literal }: Awaited<ReturnType<typeof indicator>>) => literal.reported?.numerator.states;

describe("reports of a year come in", () => {
  test("before anybody reports, all are told as not reported", async () => {
    const { literal, differences } = await indicator("40.1");
    expect(literal.reported).toMatchObject({ value: "0.0", reportingRate: "0.0" });
    expect(literal.reported?.notReported.states).toEqual(["KHM", "TCD", "UKR"]);
    expect(differences).toEqual([]);
  });

  test("nobody submits before the ISU has set the window; a draft is private and counts for nothing", async () => {
    const cambodia = world.focalPoint("KHM");
    const { body, etag } = await reportDrafted(cambodia);
    const submission = { params: { id: body.id }, headers: ifMatch(etag) };
    expectProblem(await cambodia.ask(submitCooperationReport, submission), "reporting-window-closed");
    expect(reportedIn(await indicator("40.1", {}, cambodia))).toEqual([]);

    await windowSet(world.isu, 2025, [day(-30), day(1)]);
    await cambodia.does(submitCooperationReport, submission);
    expect(reportedIn(await indicator("40.1"))).toEqual(["KHM"]);
  });

  test("the ISU enters one, which counts at once and is told as unconfirmed until the State confirms", async () => {
    const answers = { nationalCommitments: { "survey-clearance": nationalMoney("100000.00", "in-kind") } };
    const { body, etag } = await reportSubmitted(world.isu, { state: "UKR", answers });
    expect(body).toMatchObject({ enteredBy: "isu", status: "submitted" });
    expect((await indicatorsOf()).reports).toEqual({
      submitted: ["KHM", "UKR"],
      late: [],
      unconfirmed: ["UKR"],
    });
    await world.focalPoint("UKR").does(confirmCooperationReport, {
      params: { id: body.id },
      headers: ifMatch(etag),
    });
    expect((await indicatorsOf()).reports.unconfirmed).toEqual([]);
    const { literal, differences } = await indicator("40.1");
    expect(literal.reported).toMatchObject({ value: "66.7", reportingRate: "66.7" });
    expect(literal.evidenced).toMatchObject({ value: "33.3", numerator: { states: ["KHM"] } });
    expect(differences).toEqual([{ state: "UKR", reported: "yes", evidenced: "no", records: [] }]);
  });

  test("a late report changes nothing that was known before, and is told as late", async () => {
    await windowSet(world.isu, 2025, [day(-30), day(-1)]);
    const chad = world.focalPoint("TCD");
    const answers = { nationalCommitments: { "survey-clearance": answered("no") } };
    const { body, etag } = await reportDrafted(chad, { state: "TCD", answers });
    const submission = { params: { id: body.id }, headers: ifMatch(etag) };
    const refused = await chad.ask(submitCooperationReport, submission);
    expect(expectProblem(refused, "reporting-window-closed").detail).toContain(day(-1));

    const before = { asOf: await between() };
    await windowSet(world.isu, 2025, [day(-30), day(-1)], ["TCD"]);
    const late = await chad.does(submitCooperationReport, submission);
    expect(late.body).toMatchObject({ late: true, status: "submitted" });

    const now = await indicator("40.1");
    expect(now.literal.reported).toMatchObject({ value: "66.7", reportingRate: "100.0" });
    expect((await indicatorsOf()).reports.late).toEqual(["TCD"]);
    const then = await indicator("40.1", before);
    expect(then.literal.reported).toMatchObject({ value: "66.7", reportingRate: "66.7" });
    expect((await indicatorsOf(before)).reports).toEqual({
      submitted: ["KHM", "UKR"],
      late: [],
      unconfirmed: [],
    });
    const yesterday = await indicator("40.1", { cutoff: day(-1) });
    expect(yesterday.literal.reported).toMatchObject({ value: "0.0", reportingRate: "0.0" });
  });
});
