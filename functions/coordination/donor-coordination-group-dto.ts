import type {
  DonorCoordinationGroupPageSchema,
  DonorCoordinationGroupSchema,
} from "@angkor/contract/schemas/donor-coordination-group";
import type {
  CoordinationMeeting,
  DonorCoordinationGroup,
  DonorCoordinationGroupContent,
  DonorCoordinationGroupEvent,
  ProviderCode,
} from "@angkor/domain";
import { donorCoordinationGroups, type Loaded } from "@angkor/store";
import type * as z from "zod";
import type { RecordKind } from "../access.ts";
import { recordDto } from "../records.ts";
import { inOrderOfTime } from "./meetings.ts";

type DonorCoordinationGroupDto = z.input<typeof DonorCoordinationGroupSchema>;
type SummaryDto = z.input<typeof DonorCoordinationGroupPageSchema>["items"][number];

export const donorCoordinationGroupRecords: RecordKind<DonorCoordinationGroup, DonorCoordinationGroupEvent> =
  {
    aggregate: donorCoordinationGroups,
    seen: (group) => ({ ...group, owner: group.content.convener, sharedWith: group.content.members }),
    missing: "donor-coordination-group-not-found",
  };

type Named = readonly [pointer: string, code: ProviderCode];

/** Every State and organisation that a meeting names, each with its pointer. */
export const providersMet = (
  { participants, divisionOfWork }: CoordinationMeeting,
  pointer = "",
): readonly Named[] => [
  ...participants.map((code, index): Named => [`${pointer}/participants/${index}`, code]),
  ...divisionOfWork.map(({ donor }, index): Named => [`${pointer}/divisionOfWork/${index}/donor`, donor]),
];

/** Every State and organisation that a group's content names, each with its pointer. */
export const providersIn = ({
  convener,
  members,
  leadDonors,
  meetings,
}: DonorCoordinationGroupContent): readonly Named[] => [
  ["/convener", convener],
  ...members.map((code, index): Named => [`/members/${index}`, code]),
  ...leadDonors.map(({ donor }, index): Named => [`/leadDonors/${index}/donor`, donor]),
  ...meetings.flatMap((meeting, index) => providersMet(meeting, `/meetings/${index}`)),
];

const meetingDto = ({ participants, divisionOfWork, ...meeting }: CoordinationMeeting) => ({
  ...meeting,
  participants: [...participants],
  divisionOfWork: [...divisionOfWork],
});

const headDto = ({ state: group, version }: Loaded<DonorCoordinationGroup>) => {
  const { content } = group;
  return {
    id: group.id,
    status: group.status,
    ...recordDto(group, version),
    name: content.name,
    convener: content.convener,
    members: [...content.members],
    states: [...content.states],
    pillars: [...content.pillars],
    leadDonors: [...content.leadDonors],
    ...(content.establishedOn !== undefined && { establishedOn: content.establishedOn }),
    ...(content.dissolvedOn !== undefined && { dissolvedOn: content.dissolvedOn }),
    ...(group.closedReason !== undefined && { closedReason: group.closedReason }),
  };
};

export const toDonorCoordinationGroupDto = (
  loaded: Loaded<DonorCoordinationGroup>,
): DonorCoordinationGroupDto => ({
  ...headDto(loaded),
  meetings: inOrderOfTime(loaded.state.content.meetings).map(meetingDto),
});

export const toDonorCoordinationGroupSummaryDto = (loaded: Loaded<DonorCoordinationGroup>): SummaryDto => {
  const last = inOrderOfTime(loaded.state.content.meetings).at(-1);
  return {
    ...headDto(loaded),
    meetingCount: loaded.state.content.meetings.length,
    ...(last && { lastMeetingOn: last.date }),
  };
};
