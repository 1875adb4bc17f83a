import { recordCoordinationMeeting } from "@angkor/contract/operations/record-coordination-meeting";
import { recordDonorCoordinationGroup } from "@angkor/contract/operations/record-donor-coordination-group";
import { recordNationalMineActionPlatform } from "@angkor/contract/operations/record-national-mine-action-platform";
import { recordPlatformMeeting } from "@angkor/contract/operations/record-platform-meeting";
import {
  aCoordinationMeeting,
  aGroup,
  aPlatform,
  aPlatformMeeting,
  groupRecorded,
  platformRecorded,
} from "./coordination.ts";
import type { Repeatable } from "./repeatable.ts";
import type { World } from "./world.ts";

const cambodia = ({ focalPoint }: World) => focalPoint("KHM");
const norway = ({ focalPoint }: World) => focalPoint("NOR");

/** Creating requests of platforms and groups, each with another that the same key may not come with. */
export const repeatedCoordination: readonly Repeatable[] = [
  {
    operation: recordNationalMineActionPlatform,
    by: cambodia,
    body: aPlatform(),
    other: aPlatform({ name: "Another" }),
  },
  {
    operation: recordPlatformMeeting,
    by: cambodia,
    params: async (world) => ({ id: (await platformRecorded(cambodia(world))).body.id }),
    body: aPlatformMeeting(),
    other: aPlatformMeeting({ ref: "2025-2" }),
  },
  { operation: recordDonorCoordinationGroup, by: norway, body: aGroup(), other: aGroup({ name: "Another" }) },
  {
    operation: recordCoordinationMeeting,
    by: norway,
    params: async (world) => ({ id: (await groupRecorded(norway(world))).body.id }),
    body: aCoordinationMeeting(),
    other: aCoordinationMeeting({ ref: "2025-2" }),
  },
];
