/** What callers may not see of coordination does not exist for them: in lists, tables, records behind indicators, or counts. */
import { getDonorCoordinationGroup } from "@angkor/contract/operations/get-donor-coordination-group";
import { getNationalMineActionPlatform } from "@angkor/contract/operations/get-national-mine-action-platform";
import { recordPlatformMeeting } from "@angkor/contract/operations/record-platform-meeting";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  aCoordinationMeeting,
  aPlatformMeeting,
  groupRecorded,
  platformRecorded,
} from "../http/coordination.ts";
import { committed } from "../http/records.ts";
import { type Caller, expectProblem } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { evidenced } from "./evidenced.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const donor of ["NOR", "JPN"]) {
    await committed(world.focalPoint(donor), { donor, lines: [{ year: 2025, amount: "100000.00" }] });
  }
});
afterAll(() => world?.stop());

/** Everything that these callers are told of platforms, groups and indicators, as JSON and as tables. */
const toldTo = async (caller: Caller): Promise<string> => {
  const paths = [
    "/national-mine-action-platforms",
    "/national-mine-action-platforms?state=UKR&standingOn=2025-12-31",
    "/donor-coordination-groups",
    "/donor-coordination-groups?member=JPN",
    "/indicators?period=2025",
  ];
  const answers = await Promise.all(
    paths.flatMap((path) =>
      ["application/json", "text/csv"].map(async (accept) => {
        const answer = await caller.send("GET", path, { headers: { accept } });
        expect(answer.status, answer.text).toBe(200);
        return answer.text;
      }),
    ),
  );
  return answers.join("\n");
};

test("a private platform: its own State sees it and counts it; nobody else, however it asks", async () => {
  const ukraine = world.focalPoint("UKR");
  const recorded = await platformRecorded(ukraine, {
    state: "UKR",
    visibility: "private",
    name: "A platform that is kept private",
    meetings: [aPlatformMeeting()],
  });
  const { id } = recorded.body;
  expect(await toldTo(ukraine)).toContain(id);
  expect((await evidenced("42.3", ukraine)).all).toEqual(["UKR"]);
  for (const other of [world.anyone, world.focalPoint("KHM"), world.committee, world.isu]) {
    const told = await toldTo(other);
    expect(told).not.toContain(id);
    expect(told).not.toContain("A platform that is kept private");
    expect((await evidenced("42.3", other)).all).toEqual([]);
    expect(await evidenced("42.2", other)).toMatchObject({ all: [], national: [] });
    const missing = "national-mine-action-platform-not-found";
    expectProblem(await other.ask(getNationalMineActionPlatform, { params: { id } }), missing);
  }
  const meeting = { params: { id }, body: aPlatformMeeting({ ref: "2025-2" }) };
  expectProblem(
    await world.focalPoint("KHM").ask(recordPlatformMeeting, meeting),
    "national-mine-action-platform-not-found",
  );
});

test("a private group: its members see it, and count by it; no one else does", async () => {
  const recorded = await groupRecorded(world.focalPoint("NOR"), {
    visibility: "private",
    name: "A group that is kept private",
    meetings: [aCoordinationMeeting()],
  });
  const { id } = recorded.body;
  for (const member of ["NOR", "JPN"]) {
    expect(await toldTo(world.focalPoint(member))).toContain(id);
    expect((await evidenced("44", world.focalPoint(member))).all).toEqual(["JPN", "NOR"]);
  }
  const others = [world.anyone, world.committee, world.isu, world.focalPoint("DEU"), world.focalPoint("KHM")];
  for (const other of others) {
    const told = await toldTo(other);
    expect(told).not.toContain(id);
    expect(told).not.toContain("A group that is kept private");
    expect((await evidenced("44", other)).all).toEqual([]);
    const missing = "donor-coordination-group-not-found";
    expectProblem(await other.ask(getDonorCoordinationGroup, { params: { id } }), missing);
  }
});
