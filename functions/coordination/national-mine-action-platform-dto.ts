import type {
  NationalMineActionPlatformPageSchema,
  NationalMineActionPlatformSchema,
} from "@angkor/contract/schemas/national-mine-action-platform";
import type {
  NationalMineActionPlatform,
  NationalMineActionPlatformEvent,
  PlatformMeeting,
} from "@angkor/domain";
import { type Loaded, nationalMineActionPlatforms } from "@angkor/store";
import type * as z from "zod";
import type { RecordKind } from "../access.ts";
import { recordDto } from "../records.ts";
import { inOrderOfTime } from "./meetings.ts";

type NationalMineActionPlatformDto = z.input<typeof NationalMineActionPlatformSchema>;
type SummaryDto = z.input<typeof NationalMineActionPlatformPageSchema>["items"][number];

export const nationalMineActionPlatformRecords: RecordKind<
  NationalMineActionPlatform,
  NationalMineActionPlatformEvent
> = {
  aggregate: nationalMineActionPlatforms,
  seen: (platform) => ({ ...platform, owner: platform.content.state }),
  missing: "national-mine-action-platform-not-found",
};

const meetingDto = ({ topics, participants, followUps, ...meeting }: PlatformMeeting) => ({
  ...meeting,
  topics: [...topics],
  participants: [...participants],
  followUps: [...followUps],
});

const headDto = ({ state: platform, version }: Loaded<NationalMineActionPlatform>) => {
  const { content } = platform;
  return {
    id: platform.id,
    status: platform.status,
    ...recordDto(platform, version),
    state: content.state,
    name: content.name,
    establishedOn: content.establishedOn,
    ...(content.dissolvedOn !== undefined && { dissolvedOn: content.dissolvedOn }),
    members: [...content.members],
    ...(content.terms && { terms: content.terms }),
    ...(platform.closedReason !== undefined && { closedReason: platform.closedReason }),
  };
};

export const toNationalMineActionPlatformDto = (
  loaded: Loaded<NationalMineActionPlatform>,
): NationalMineActionPlatformDto => ({
  ...headDto(loaded),
  meetings: inOrderOfTime(loaded.state.content.meetings).map(meetingDto),
});

export const toNationalMineActionPlatformSummaryDto = (
  loaded: Loaded<NationalMineActionPlatform>,
): SummaryDto => {
  const meetings = inOrderOfTime(loaded.state.content.meetings);
  const last = meetings.at(-1);
  return {
    ...headDto(loaded),
    meetingCount: meetings.length,
    ...(last && { lastMeetingOn: last.date }),
    openFollowUps: meetings.flatMap(({ followUps }) => followUps).filter(({ doneOn }) => doneOn === undefined)
      .length,
  };
};
