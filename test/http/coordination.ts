import { recordDonorCoordinationGroup } from "@angkor/contract/operations/record-donor-coordination-group";
import { recordNationalMineActionPlatform } from "@angkor/contract/operations/record-national-mine-action-platform";
import type { Caller } from "./service.ts";

/** A meeting of a platform with a national body alone. */
export const aPlatformMeeting = (changes: object = {}) => ({
  ref: "2025-1",
  date: "2025-05-20",
  topics: ["progress", "challenges", "requirements"],
  participants: [{ kind: "ministry", name: "Ministry of Finance" }],
  ...changes,
});

/** Cambodia's platform since March 2025, public, which has not met yet. */
export const aPlatform = (changes: object = {}) => ({
  state: "KHM",
  name: "National Mine Action Platform",
  establishedOn: "2025-03-01",
  members: [{ kind: "ministry", name: "Ministry of Finance" }],
  ...changes,
});

/** A meeting of Norway and Japan. */
export const aCoordinationMeeting = (changes: object = {}) => ({
  ref: "2025-1",
  date: "2025-06-12",
  participants: ["NOR", "JPN"],
  ...changes,
});

/** Donors to Cambodia, convened by Norway, seen by all States Parties; they have not met yet. */
export const aGroup = (changes: object = {}) => ({
  name: "Donors to mine action in Cambodia",
  convener: "NOR",
  members: ["NOR", "JPN"],
  states: ["KHM"],
  leadDonors: [{ state: "KHM", donor: "NOR", from: "2025-01-01" }],
  establishedOn: "2025-01-01",
  ...changes,
});

export const platformRecorded = (by: Caller, changes?: object) =>
  by.does(recordNationalMineActionPlatform, { body: aPlatform(changes) });

export const groupRecorded = (by: Caller, changes?: object) =>
  by.does(recordDonorCoordinationGroup, { body: aGroup(changes) });

/** Meetings whose conclusions take some 12 kB each. */
export const longMeetings = (count: number, meeting: (changes: object) => object): object[] =>
  Array.from({ length: count }, (_, index) =>
    meeting({ ref: `long-${index}`, conclusions: "\u1780".repeat(4000) }),
  );
