import {
  type DonorCoordinationGroup,
  type DonorCoordinationGroupEvent,
  type EventBase,
  evolveDonorCoordinationGroup,
  evolveNationalMineActionPlatform,
  type NationalMineActionPlatform,
  type NationalMineActionPlatformEvent,
  stateCode,
} from "@angkor/domain";
import { expect, test } from "vitest";
import {
  aCoordinationMeeting,
  aDonorCoordinationGroup,
  aNationalMineActionPlatform,
  aPlatformMeeting,
} from "../../domain/test/builders/index.ts";
import {
  type Aggregate,
  donorCoordinationGroups,
  nationalMineActionPlatforms,
  toJson,
} from "../src/index.ts";
import { noon } from "./records.ts";

const stamp = { at: noon, by: "isu", onBehalf: true as const };
const source = { citation: "The minutes", url: "https://example.org/minutes", verified: true };

/** Each event, and the record after all of them, read back as they were written. */
const roundTrip = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  events: readonly Event[],
): State => {
  for (const event of events) expect(aggregate.decodeEvent(JSON.parse(toJson(event)))).toEqual(event);
  const state = events.reduce<State | undefined>(aggregate.evolve, undefined);
  if (state === undefined) throw new Error("No event, no state");
  expect(aggregate.decodeState(JSON.parse(aggregate.encodeState(state)))).toEqual(state);
  return state;
};

test("a National Mine Action Platform and each of its events read back as they were", () => {
  const meeting = {
    ...aPlatformMeeting("2024-1", "2024-06-01", "ministry", "donor-state"),
    conclusions: "Two requirements have no donor.",
    followUps: [
      { action: "Send the plan", responsible: "Authority", dueOn: "2024-06-30", doneOn: "2024-06-20" },
    ],
  };
  const content = {
    ...aNationalMineActionPlatform().standing("2020-01-01", "2024-12-31").meeting(meeting).content(),
    members: meeting.participants,
    terms: { title: "Terms of reference", url: "https://example.org/terms" },
    source,
  };
  const events: NationalMineActionPlatformEvent[] = [
    { type: "national-mine-action-platform-recorded", id: "np_1", content, enteredBy: "isu", ...stamp },
    { type: "national-mine-action-platform-revised", content, ...stamp },
    { type: "national-mine-action-platform-met", meeting: { ...meeting, ref: "2024-2" }, ...stamp },
    { type: "national-mine-action-platform-confirmed", ...stamp },
    { type: "national-mine-action-platform-withdrawn", reason: "Recorded twice", ...stamp },
  ];
  const state: NationalMineActionPlatform = roundTrip(nationalMineActionPlatforms, events);
  expect(state).toEqual(events.reduce<typeof state | undefined>(evolveNationalMineActionPlatform, undefined));
  expect(state).toMatchObject({ status: "withdrawn", closedReason: "Recorded twice", source });
  expect(state.content.meetings.map(({ ref }) => ref)).toEqual(["2024-1", "2024-2"]);
  expect(nationalMineActionPlatforms.indexKeys(state)).toEqual({
    ownerKey: "national-mine-action-platform#KHM",
    stateKey: "national-mine-action-platform#KHM",
  });
});

test("a donor coordination group and each of its events read back as they were", () => {
  const meeting = {
    ...aCoordinationMeeting("2024-1", "2024-06-01", "NOR", "org:eu"),
    conclusions: "Clearance is covered.",
    divisionOfWork: aCoordinationMeeting("", "", "NOR").participants.map((donor) => ({
      donor,
      state: stateCode("KHM"),
      pillar: "risk-education" as const,
      work: "Funds the gap",
    })),
  };
  const content = {
    ...aDonorCoordinationGroup()
      .about("KHM")
      .led("KHM", "NOR", "2024-01-01", "2024-12-31")
      .until("2025-01-01")
      .meeting(meeting)
      .content(),
    pillars: ["risk-education" as const],
    source,
  };
  const events: DonorCoordinationGroupEvent[] = [
    { type: "donor-coordination-group-recorded", id: "dg_1", content, enteredBy: "isu", ...stamp },
    { type: "donor-coordination-group-revised", content, ...stamp },
    { type: "donor-coordination-group-met", meeting: { ...meeting, ref: "2024-2" }, ...stamp },
    { type: "donor-coordination-group-confirmed", ...stamp },
    { type: "donor-coordination-group-withdrawn", reason: "Recorded twice", ...stamp },
  ];
  const state: DonorCoordinationGroup = roundTrip(donorCoordinationGroups, events);
  expect(state).toEqual(events.reduce<typeof state | undefined>(evolveDonorCoordinationGroup, undefined));
  expect(state).toMatchObject({ status: "withdrawn", closedReason: "Recorded twice", source });
  expect(donorCoordinationGroups.indexKeys(state)).toEqual({
    ownerKey: "donor-coordination-group#NOR",
    stateKey: "donor-coordination-group#KHM",
  });
});
