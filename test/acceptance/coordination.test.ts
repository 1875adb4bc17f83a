/** National coordination and coordination among donors, as they are recorded, as the indicators count them, and to whom. */
import { confirmNationalMineActionPlatform } from "@angkor/contract/operations/confirm-national-mine-action-platform";
import { getDonorCoordinationGroup } from "@angkor/contract/operations/get-donor-coordination-group";
import { getMeetingAgenda } from "@angkor/contract/operations/get-meeting-agenda";
import { getNationalMineActionPlatform } from "@angkor/contract/operations/get-national-mine-action-platform";
import { listDonorCoordinationGroups } from "@angkor/contract/operations/list-donor-coordination-groups";
import { listNationalMineActionPlatforms } from "@angkor/contract/operations/list-national-mine-action-platforms";
import { listUnansweredRequirements } from "@angkor/contract/operations/list-unanswered-requirements";
import { recordCoordinationMeeting } from "@angkor/contract/operations/record-coordination-meeting";
import { recordDonorCoordinationGroup } from "@angkor/contract/operations/record-donor-coordination-group";
import { recordPlatformMeeting } from "@angkor/contract/operations/record-platform-meeting";
import { reviseDonorCoordinationGroup } from "@angkor/contract/operations/revise-donor-coordination-group";
import { reviseNationalMineActionPlatform } from "@angkor/contract/operations/revise-national-mine-action-platform";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { withdrawDonorCoordinationGroup } from "@angkor/contract/operations/withdraw-donor-coordination-group";
import { withdrawNationalMineActionPlatform } from "@angkor/contract/operations/withdraw-national-mine-action-platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day } from "../http/cooperation-reports.ts";
import {
  aCoordinationMeeting,
  aGroup,
  aPlatform,
  aPlatformMeeting,
  groupRecorded,
  platformRecorded,
} from "../http/coordination.ts";
import { between } from "../http/instants.ts";
import { committed, needed } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { evidenced, indicator } from "./evidenced.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const donor of ["NOR", "JPN"]) {
    await committed(world.focalPoint(donor), { donor, lines: [{ year: 2025, amount: "100000.00" }] });
  }
});
afterAll(async () => {
  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
  await world.stop();
});

const foreign = [
  { kind: "united-nations", name: "United Nations Development Programme" },
  { kind: "donor-state", name: "Embassy of Norway" },
];
const followUp = {
  action: "Send the costed plan to the embassies",
  responsible: "National mine action authority",
};

describe("Cambodia's National Mine Action Platform", () => {
  let params: { readonly id: string };
  const meetings = [
    aPlatformMeeting(),
    aPlatformMeeting({
      ref: "2025-2",
      date: "2025-11-11",
      participants: foreign,
      followUps: [{ ...followUp, dueOn: "2025-12-31" }],
    }),
  ];

  test("counts for 42.3 as soon as the ISU enters it, and Cambodia confirms it", async () => {
    expect(await evidenced("42.3", world.anyone)).toEqual({ all: [], annual: undefined });
    const entered = await platformRecorded(world.isu);
    expect(entered.body).toMatchObject({ enteredBy: "isu", status: "recorded", meetings: [] });
    params = { id: entered.body.id };
    const { literal, differences } = await indicator("42.3", world.anyone);
    expect(literal.evidenced).toMatchObject({ value: "33.3", numerator: { states: ["KHM"] } });
    expect(differences).toEqual([
      {
        state: "KHM",
        reported: "notReported",
        evidenced: "yes",
        records: [{ kind: "national-mine-action-platform", id: params.id }],
      },
    ]);
    const confirmed = await world.focalPoint("KHM").does(confirmNationalMineActionPlatform, {
      params,
      headers: ifMatch(entered.etag),
    });
    expect(confirmed.body.enteredBy).toBeUndefined();
    expect(confirmed.body.confirmedAt).toMatch(/^20/);
  });

  test("counts for 42.2 by whom it met: some at first, and strictly once all three took part", async () => {
    const none = { all: [], strict: [], national: [], international: [], statesParties: [] };
    expect(await evidenced("42.2", world.anyone)).toEqual(none);
    await world.focalPoint("KHM").does(recordPlatformMeeting, { params, body: meetings[0] });
    expect(await evidenced("42.2", world.anyone)).toEqual({ ...none, all: ["KHM"], national: ["KHM"] });
    const { body } = await world.focalPoint("KHM").does(recordPlatformMeeting, { params, body: meetings[1] });
    expect(body.meetings.map(({ ref }) => ref)).toEqual(["2025-1", "2025-2"]);
    expect(await evidenced("42.2", world.anyone)).toEqual({
      all: ["KHM"],
      strict: ["KHM"],
      national: ["KHM"],
      international: ["KHM"],
      statesParties: ["KHM"],
    });
    expect(await evidenced("42.2", world.anyone, { period: "2024" })).toEqual(none);
  });

  test("refuses a meeting that it had already, that lies ahead, or before it was established", async () => {
    const ask = (changes: object) =>
      world.focalPoint("KHM").ask(recordPlatformMeeting, { params, body: aPlatformMeeting(changes) });
    const invalid = "national-mine-action-platform-invalid";
    expectProblem(await ask({ date: day(3) }), invalid, ["/date", "/ref"]);
    expectProblem(await ask({ ref: "other", date: "2025-02-28" }), invalid, ["/date"]);
    const doneBefore = { followUps: [{ ...followUp, doneOn: "2025-05-19" }] };
    expectProblem(await ask({ ref: "other", ...doneBefore }), invalid, ["/followUps/0/doneOn"]);
  });

  test("is listed with what is still to be done, until a revision says that it was", async () => {
    const listed = async (query: Record<string, string>) =>
      (await world.anyone.does(listNationalMineActionPlatforms, { query })).body.items;
    expect(await listed({ state: "KHM" })).toMatchObject([
      { id: params.id, meetingCount: 2, lastMeetingOn: "2025-11-11", openFollowUps: 1 },
    ]);
    expect((await listed({ state: "KHM" }))[0]).not.toHaveProperty("meetings");
    const { etag } = await world.anyone.does(getNationalMineActionPlatform, { params });
    const done = [
      meetings[0],
      { ...meetings[1], followUps: [{ ...followUp, dueOn: "2025-12-31", doneOn: "2025-12-01" }] },
    ];
    const revised = await world.focalPoint("KHM").does(reviseNationalMineActionPlatform, {
      params,
      headers: ifMatch(etag),
      body: aPlatform({ meetings: done }),
    });
    expect(await listed({ standingOn: "2025-03-01" })).toMatchObject([{ openFollowUps: 0 }]);
    expect(await listed({ standingOn: "2025-02-28" })).toEqual([]);
    const stale = { params, headers: ifMatch(etag), body: aPlatform() };
    expectProblem(
      await world.focalPoint("KHM").ask(reviseNationalMineActionPlatform, stale),
      "version-stale",
    );
    const moved = { params, headers: ifMatch(revised.etag), body: aPlatform({ state: "UKR" }) };
    expectProblem(
      await world.isu.ask(reviseNationalMineActionPlatform, moved),
      "national-mine-action-platform-invalid",
      ["/state"],
    );
  });

  test("dissolved within the year, it is no platform on 31 December; what was known before stays so", async () => {
    const before = await between();
    const { etag } = await world.anyone.does(getNationalMineActionPlatform, { params });
    await world.focalPoint("KHM").does(reviseNationalMineActionPlatform, {
      params,
      headers: ifMatch(etag),
      body: aPlatform({ meetings, dissolvedOn: "2025-12-01" }),
    });
    expect((await evidenced("42.3", world.anyone)).all).toEqual([]);
    expect((await evidenced("42.2", world.anyone)).all).toEqual(["KHM"]);
    expect((await evidenced("42.3", world.anyone, { asOf: before })).all).toEqual(["KHM"]);
    expect((await evidenced("42.3", world.anyone, { cutoff: day(-1) })).all).toEqual([]);
    const first = await world.anyone.does(getNationalMineActionPlatform, { params, query: { version: 1 } });
    expect(first.body).toMatchObject({ version: 1, meetings: [], enteredBy: "isu" });
  });

  test("withdrawn, it never counted", async () => {
    const { etag } = await world.anyone.does(getNationalMineActionPlatform, { params });
    await world.focalPoint("KHM").does(withdrawNationalMineActionPlatform, {
      params,
      headers: ifMatch(etag),
      body: { reason: "Recorded twice" },
    });
    expect((await evidenced("42.2", world.anyone)).all).toEqual([]);
    const { items } = (
      await world.anyone.does(listNationalMineActionPlatforms, { query: { status: "withdrawn" } })
    ).body;
    expect(items).toMatchObject([{ id: params.id, closedReason: "Recorded twice" }]);
  });
});

describe("a donor coordination group", () => {
  const [norway, japan, germany] = ["NOR", "JPN", "DEU"];
  const by = (state: string | undefined) => world.focalPoint(state ?? "");
  let params: { readonly id: string };

  test("raises 44 by its meetings, for those that are in a position to provide assistance", async () => {
    params = { id: (await groupRecorded(by(norway))).body.id };
    expect((await evidenced("44", by(norway))).all).toEqual([]);
    const meeting = aCoordinationMeeting({
      participants: ["NOR", "JPN", "DEU", "org:eu"],
      divisionOfWork: [{ donor: "JPN", state: "KHM", pillar: "risk-education", work: "Funds the gap" }],
    });
    await by(norway).does(recordCoordinationMeeting, { params, body: meeting });
    const { literal, differences } = await indicator("44", by(norway));
    expect(literal.evidenced).toMatchObject({ value: "2", numerator: { states: ["JPN", "NOR"] } });
    expect(differences.map(({ records }) => records)).toEqual(
      ["JPN", "NOR"].map(() => [{ kind: "donor-coordination-group", id: params.id }]),
    );
  });

  test("that met nobody else in such a position is no evidence", async () => {
    const alone = await groupRecorded(by(norway), {
      meetings: [aCoordinationMeeting({ participants: ["NOR", "DEU"] })],
    });
    const { differences } = await indicator("44", by(norway));
    expect(differences.flatMap(({ records }) => records).map(({ id }) => id)).not.toContain(alone.body.id);
  });

  test("is changed by its convener, who hands it over; a member that convenes no more only reads", async () => {
    const { etag } = await by(norway).does(getDonorCoordinationGroup, { params });
    const meetings = [aCoordinationMeeting()];
    const handedOver = { params, headers: ifMatch(etag), body: aGroup({ convener: "JPN", meetings }) };
    expectProblem(await by(japan).ask(reviseDonorCoordinationGroup, handedOver), "not-your-state");
    await by(norway).does(reviseDonorCoordinationGroup, handedOver);
    const next = { params, body: aCoordinationMeeting({ ref: "2025-2", date: "2025-10-01" }) };
    expectProblem(await by(norway).ask(recordCoordinationMeeting, next), "not-your-state");
    await by(japan).does(recordCoordinationMeeting, next);
    const listed = async (query: Record<string, string>) =>
      (await by(norway).does(listDonorCoordinationGroups, { query })).body.items.map(({ id }) => id);
    expect(await listed({ convener: "JPN" })).toEqual([params.id]);
    expect(await listed({ member: "NOR", state: "KHM", pillar: "risk-education" })).toContain(params.id);
    expect(await listed({ state: "UKR" })).toEqual([]);
    expect(await listed({ member: "DEU" })).toEqual([]);
  });

  test("has one lead donor for a State at a time, of its members, and tells every fault at once", async () => {
    const body = aGroup({
      members: ["NOR", "JPN", "JPN"],
      leadDonors: [
        { state: "KHM", donor: "NOR", from: "2024-01-01", to: "2024-12-31" },
        { state: "KHM", donor: "JPN", from: "2024-12-31" },
        { state: "UKR", donor: "DEU", from: "2025-01-01" },
      ],
      dissolvedOn: "2024-12-31",
    });
    const refused = await by(norway).ask(recordDonorCoordinationGroup, { body });
    expectProblem(refused, "donor-coordination-group-invalid", [
      "/dissolvedOn",
      "/leadDonors/1/from",
      "/leadDonors/2/donor",
      "/leadDonors/2/state",
      "/members/2",
    ]);
    const unknown = aGroup({
      members: ["NOR", "org:nobody"],
      meetings: [aCoordinationMeeting({ participants: ["NOR", "org:nobody"] })],
    });
    expectProblem(await by(norway).ask(recordDonorCoordinationGroup, { body: unknown }), "provider-unknown", [
      "/meetings/0/participants/1",
      "/members/1",
    ]);
  });

  test("tells those who see it whom to ask first about the State's needs that nobody has answered", async () => {
    await needed(by("KHM"));
    const leadsTold = async (caller: Caller) => {
      const { items } = (await caller.does(listUnansweredRequirements, { query: { state: "KHM" } })).body;
      const { unanswered } = (await caller.does(getMeetingAgenda)).body;
      expect(unanswered.items).toEqual(items);
      return items.map(({ leadDonors }) => leadDonors);
    };
    expect(await leadsTold(by(germany))).toEqual([["NOR"]]);
    expect(await leadsTold(world.anyone)).toEqual([[]]);
  });

  test("for States Parties does not exist for the public, nor does what it shows", async () => {
    expectProblem(
      await world.anyone.ask(getDonorCoordinationGroup, { params }),
      "donor-coordination-group-not-found",
    );
    expect((await world.anyone.does(listDonorCoordinationGroups)).body.items).toEqual([]);
    expect((await evidenced("44", world.anyone)).all).toEqual([]);
    expect((await evidenced("44", by(germany))).all).toEqual(["JPN", "NOR"]);
  });

  test("withdrawn, it shows nothing any more", async () => {
    const { etag } = await by(japan).does(getDonorCoordinationGroup, { params });
    await by(japan).does(withdrawDonorCoordinationGroup, { params, headers: ifMatch(etag), body: {} });
    expect((await evidenced("44", by(germany))).all).toEqual([]);
  });
});
