import { confirmDonorCoordinationGroup } from "@angkor/contract/operations/confirm-donor-coordination-group";
import { confirmNationalMineActionPlatform } from "@angkor/contract/operations/confirm-national-mine-action-platform";
import { getDonorCoordinationGroup } from "@angkor/contract/operations/get-donor-coordination-group";
import { getNationalMineActionPlatform } from "@angkor/contract/operations/get-national-mine-action-platform";
import { listDonorCoordinationGroups } from "@angkor/contract/operations/list-donor-coordination-groups";
import { listNationalMineActionPlatforms } from "@angkor/contract/operations/list-national-mine-action-platforms";
import { recordCoordinationMeeting } from "@angkor/contract/operations/record-coordination-meeting";
import { recordDonorCoordinationGroup } from "@angkor/contract/operations/record-donor-coordination-group";
import { recordNationalMineActionPlatform } from "@angkor/contract/operations/record-national-mine-action-platform";
import { recordPlatformMeeting } from "@angkor/contract/operations/record-platform-meeting";
import { reviseDonorCoordinationGroup } from "@angkor/contract/operations/revise-donor-coordination-group";
import { reviseNationalMineActionPlatform } from "@angkor/contract/operations/revise-national-mine-action-platform";
import { withdrawDonorCoordinationGroup } from "@angkor/contract/operations/withdraw-donor-coordination-group";
import { withdrawNationalMineActionPlatform } from "@angkor/contract/operations/withdraw-national-mine-action-platform";
import {
  aCoordinationMeeting,
  aGroup,
  aPlatform,
  aPlatformMeeting,
  groupRecorded,
  longMeetings,
  platformRecorded,
} from "../coordination.ts";
import type { World } from "../world.ts";
import { anyVersion, at, type CasesOf, cambodia, missing, norway } from "./circumstances.ts";

const noPlatform = { params: { id: `np_${missing}` } };
const noGroup = { params: { id: `dg_${missing}` } };

const platform = (world: World) => platformRecorded(cambodia(world));
const withdrawnPlatform = async (world: World) =>
  cambodia(world).does(withdrawNationalMineActionPlatform, { ...at(await platform(world)), body: {} });
const fullPlatform = (world: World) =>
  platformRecorded(cambodia(world), { meetings: longMeetings(31, aPlatformMeeting) });
const beforeItBegan = { dissolvedOn: "2025-02-28" };
/** Some 60 kB. */
const manyBodies = Array.from({ length: 100 }, (_, index) => ({
  kind: "other",
  name: `${"\u1780".repeat(195)} ${index}`,
}));

const group = (world: World) => groupRecorded(norway(world));
const withdrawnGroup = async (world: World) =>
  norway(world).does(withdrawDonorCoordinationGroup, { ...at(await group(world)), body: {} });
const fullGroup = (world: World) =>
  groupRecorded(norway(world), { meetings: longMeetings(31, aCoordinationMeeting) });
const convenedFromOutside = { convener: "DEU" };
const unknownMember = { members: ["NOR", "org:nobody"] };
/** Some 150 kB. */
const muchWork = Array.from({ length: 100 }, () => ({ donor: "NOR", work: "\u1780".repeat(500) }));

type PlatformOperations =
  | "recordNationalMineActionPlatform"
  | "listNationalMineActionPlatforms"
  | "getNationalMineActionPlatform"
  | "reviseNationalMineActionPlatform"
  | "recordPlatformMeeting"
  | "withdrawNationalMineActionPlatform"
  | "confirmNationalMineActionPlatform";

export const platformCases = (): CasesOf<PlatformOperations> => ({
  recordNationalMineActionPlatform: {
    "not-your-state": (world) => norway(world).ask(recordNationalMineActionPlatform, { body: aPlatform() }),
    "national-mine-action-platform-invalid": (world) =>
      cambodia(world).ask(recordNationalMineActionPlatform, { body: aPlatform(beforeItBegan) }),
    "record-too-large": (world) =>
      cambodia(world).ask(recordNationalMineActionPlatform, {
        body: aPlatform({ meetings: longMeetings(40, aPlatformMeeting) }),
      }),
  },
  listNationalMineActionPlatforms: {
    "cursor-invalid": ({ anyone }) =>
      anyone.ask(listNationalMineActionPlatforms, { query: { cursor: "nonsense" } }),
  },
  getNationalMineActionPlatform: {
    "national-mine-action-platform-not-found": ({ anyone }) =>
      anyone.ask(getNationalMineActionPlatform, noPlatform),
    "version-not-found": async (world) => {
      const { id } = (await platform(world)).body;
      return world.anyone.ask(getNationalMineActionPlatform, { params: { id }, query: { version: 9 } });
    },
  },
  reviseNationalMineActionPlatform: {
    "national-mine-action-platform-not-found": (world) =>
      cambodia(world).ask(reviseNationalMineActionPlatform, {
        ...noPlatform,
        ...anyVersion,
        body: aPlatform(),
      }),
    "not-your-state": async (world) =>
      norway(world).ask(reviseNationalMineActionPlatform, {
        ...at(await platform(world)),
        body: aPlatform(),
      }),
    "national-mine-action-platform-withdrawn": async (world) =>
      cambodia(world).ask(reviseNationalMineActionPlatform, {
        ...at(await withdrawnPlatform(world)),
        body: aPlatform(),
      }),
    "national-mine-action-platform-invalid": async (world) =>
      cambodia(world).ask(reviseNationalMineActionPlatform, {
        ...at(await platform(world)),
        body: aPlatform(beforeItBegan),
      }),
    "record-too-large": async (world) =>
      cambodia(world).ask(reviseNationalMineActionPlatform, {
        ...at(await platform(world)),
        body: aPlatform({ meetings: longMeetings(40, aPlatformMeeting) }),
      }),
  },
  recordPlatformMeeting: {
    "national-mine-action-platform-not-found": (world) =>
      cambodia(world).ask(recordPlatformMeeting, { ...noPlatform, body: aPlatformMeeting() }),
    "not-your-state": async (world) =>
      norway(world).ask(recordPlatformMeeting, { ...at(await platform(world)), body: aPlatformMeeting() }),
    "national-mine-action-platform-withdrawn": async (world) =>
      cambodia(world).ask(recordPlatformMeeting, {
        ...at(await withdrawnPlatform(world)),
        body: aPlatformMeeting(),
      }),
    "national-mine-action-platform-invalid": async (world) =>
      cambodia(world).ask(recordPlatformMeeting, {
        ...at(await platform(world)),
        body: aPlatformMeeting({ date: "2025-02-28" }),
      }),
    "record-too-large": async (world) =>
      cambodia(world).ask(recordPlatformMeeting, {
        ...at(await fullPlatform(world)),
        body: aPlatformMeeting({ participants: manyBodies }),
      }),
  },
  withdrawNationalMineActionPlatform: {
    "national-mine-action-platform-not-found": (world) =>
      cambodia(world).ask(withdrawNationalMineActionPlatform, { ...noPlatform, ...anyVersion, body: {} }),
    "not-your-state": async (world) =>
      norway(world).ask(withdrawNationalMineActionPlatform, { ...at(await platform(world)), body: {} }),
    "national-mine-action-platform-withdrawn": async (world) =>
      cambodia(world).ask(withdrawNationalMineActionPlatform, {
        ...at(await withdrawnPlatform(world)),
        body: {},
      }),
  },
  confirmNationalMineActionPlatform: {
    "national-mine-action-platform-not-found": (world) =>
      cambodia(world).ask(confirmNationalMineActionPlatform, { ...noPlatform, ...anyVersion }),
    "not-your-state": async (world) =>
      norway(world).ask(confirmNationalMineActionPlatform, at(await platform(world))),
    "already-confirmed": async (world) =>
      cambodia(world).ask(confirmNationalMineActionPlatform, at(await platform(world))),
  },
});

type GroupOperations =
  | "recordDonorCoordinationGroup"
  | "listDonorCoordinationGroups"
  | "getDonorCoordinationGroup"
  | "reviseDonorCoordinationGroup"
  | "recordCoordinationMeeting"
  | "withdrawDonorCoordinationGroup"
  | "confirmDonorCoordinationGroup";

export const groupCases = (): CasesOf<GroupOperations> => ({
  recordDonorCoordinationGroup: {
    "not-your-state": (world) => cambodia(world).ask(recordDonorCoordinationGroup, { body: aGroup() }),
    "provider-unknown": (world) =>
      norway(world).ask(recordDonorCoordinationGroup, { body: aGroup(unknownMember) }),
    "donor-coordination-group-invalid": ({ focalPoint }) =>
      focalPoint("DEU").ask(recordDonorCoordinationGroup, { body: aGroup(convenedFromOutside) }),
    "record-too-large": (world) =>
      norway(world).ask(recordDonorCoordinationGroup, {
        body: aGroup({ meetings: longMeetings(40, aCoordinationMeeting) }),
      }),
  },
  listDonorCoordinationGroups: {
    "cursor-invalid": ({ anyone }) =>
      anyone.ask(listDonorCoordinationGroups, { query: { cursor: "nonsense" } }),
  },
  getDonorCoordinationGroup: {
    "donor-coordination-group-not-found": ({ anyone }) => anyone.ask(getDonorCoordinationGroup, noGroup),
    "version-not-found": async (world) => {
      const { id } = (await group(world)).body;
      return norway(world).ask(getDonorCoordinationGroup, { params: { id }, query: { version: 9 } });
    },
  },
  reviseDonorCoordinationGroup: {
    "donor-coordination-group-not-found": (world) =>
      norway(world).ask(reviseDonorCoordinationGroup, { ...noGroup, ...anyVersion, body: aGroup() }),
    "not-your-state": async (world) =>
      cambodia(world).ask(reviseDonorCoordinationGroup, { ...at(await group(world)), body: aGroup() }),
    "provider-unknown": async (world) =>
      norway(world).ask(reviseDonorCoordinationGroup, {
        ...at(await group(world)),
        body: aGroup(unknownMember),
      }),
    "donor-coordination-group-withdrawn": async (world) =>
      norway(world).ask(reviseDonorCoordinationGroup, {
        ...at(await withdrawnGroup(world)),
        body: aGroup(),
      }),
    "donor-coordination-group-invalid": async (world) =>
      norway(world).ask(reviseDonorCoordinationGroup, {
        ...at(await group(world)),
        body: aGroup(convenedFromOutside),
      }),
    "record-too-large": async (world) =>
      norway(world).ask(reviseDonorCoordinationGroup, {
        ...at(await group(world)),
        body: aGroup({ meetings: longMeetings(40, aCoordinationMeeting) }),
      }),
  },
  recordCoordinationMeeting: {
    "donor-coordination-group-not-found": (world) =>
      norway(world).ask(recordCoordinationMeeting, { ...noGroup, body: aCoordinationMeeting() }),
    "not-your-state": async (world) =>
      cambodia(world).ask(recordCoordinationMeeting, {
        ...at(await group(world)),
        body: aCoordinationMeeting(),
      }),
    "provider-unknown": async (world) =>
      norway(world).ask(recordCoordinationMeeting, {
        ...at(await group(world)),
        body: aCoordinationMeeting({ participants: ["NOR", "org:nobody"] }),
      }),
    "donor-coordination-group-withdrawn": async (world) =>
      norway(world).ask(recordCoordinationMeeting, {
        ...at(await withdrawnGroup(world)),
        body: aCoordinationMeeting(),
      }),
    "donor-coordination-group-invalid": async (world) =>
      norway(world).ask(recordCoordinationMeeting, {
        ...at(await group(world)),
        body: aCoordinationMeeting({ date: "2024-12-31" }),
      }),
    "record-too-large": async (world) =>
      norway(world).ask(recordCoordinationMeeting, {
        ...at(await fullGroup(world)),
        body: aCoordinationMeeting({ divisionOfWork: muchWork }),
      }),
  },
  withdrawDonorCoordinationGroup: {
    "donor-coordination-group-not-found": (world) =>
      norway(world).ask(withdrawDonorCoordinationGroup, { ...noGroup, ...anyVersion, body: {} }),
    "not-your-state": async (world) =>
      cambodia(world).ask(withdrawDonorCoordinationGroup, { ...at(await group(world)), body: {} }),
    "donor-coordination-group-withdrawn": async (world) =>
      norway(world).ask(withdrawDonorCoordinationGroup, { ...at(await withdrawnGroup(world)), body: {} }),
  },
  confirmDonorCoordinationGroup: {
    "donor-coordination-group-not-found": (world) =>
      norway(world).ask(confirmDonorCoordinationGroup, { ...noGroup, ...anyVersion }),
    "not-your-state": async (world) =>
      cambodia(world).ask(confirmDonorCoordinationGroup, at(await group(world))),
    "already-confirmed": async (world) =>
      norway(world).ask(confirmDonorCoordinationGroup, at(await group(world))),
  },
});
