import {
  accept,
  type Context,
  confirmation,
  type Decision,
  entryStamp,
  type Fault,
  lifetimeFaults,
  meetingDayFaults,
  type ProviderCode,
  refuse,
  repeated,
  type StateCode,
  stamp,
} from "../shared/index.ts";
import type {
  CoordinationMeeting,
  DonorCoordinationGroup,
  DonorCoordinationGroupContent,
  DonorCoordinationGroupEvent,
  DonorCoordinationGroupId,
  LeadDonor,
} from "./donor-coordination-group.ts";

const itself = (code: string): string => code;

/** Every fault of a group's content that its schema cannot see, with pointers as in the request body. */
const groupFaults = (content: DonorCoordinationGroupContent, at: string): Fault[] => [
  ...lifetimeFaults(content, at),
  ...(content.members.includes(content.convener)
    ? []
    : [{ pointer: "/convener", detail: `${content.convener} convenes the group and is no member of it.` }]),
  ...repeated<ProviderCode>("/members", content.members, itself),
  ...repeated("/states", content.states, itself),
  ...repeated("/pillars", content.pillars, itself),
  ...content.leadDonors.flatMap((lead, index) => leadFaults(lead, index, content)),
  ...repeated("/meetings", content.meetings, ({ ref }) => ref, "/ref"),
  ...content.meetings.flatMap((meeting, index) => meetingFaults(`/meetings/${index}`, meeting, content, at)),
];

const leadFaults = (
  lead: LeadDonor,
  index: number,
  { members, leadDonors, states }: DonorCoordinationGroupContent,
): Fault[] => {
  const pointer = `/leadDonors/${index}`;
  const { state, donor, from, to } = lead;
  return [
    ...stateFaults(`${pointer}/state`, state, states),
    // Whoever led once may have left the group since.
    ...(to === undefined && !members.includes(donor)
      ? [{ pointer: `${pointer}/donor`, detail: `${donor} leads and is no member of the group.` }]
      : []),
    ...(to !== undefined && to < from
      ? [{ pointer: `${pointer}/to`, detail: "It ends before it begins." }]
      : []),
    ...(leadDonors.slice(0, index).some((earlier) => earlier.state === state && overlap(earlier, lead))
      ? [{ pointer: `${pointer}/from`, detail: `${state} has another lead donor at the same time.` }]
      : []),
  ];
};

const stateFaults = (pointer: string, state: StateCode, states: readonly StateCode[]): Fault[] =>
  states.length === 0 || states.includes(state)
    ? []
    : [{ pointer, detail: `The group is not about ${state}.` }];

const overlap = (one: LeadDonor, other: LeadDonor): boolean =>
  (one.to === undefined || other.from <= one.to) && (other.to === undefined || one.from <= other.to);

const meetingFaults = (
  pointer: string,
  { date, participants, divisionOfWork }: CoordinationMeeting,
  group: DonorCoordinationGroupContent,
  at: string,
): Fault[] => [
  ...meetingDayFaults(`${pointer}/date`, date, group, at),
  ...repeated<ProviderCode>(`${pointer}/participants`, participants, itself),
  ...divisionOfWork.flatMap(({ donor, state }, index) => [
    ...(participants.includes(donor) || group.members.includes(donor)
      ? []
      : [
          {
            pointer: `${pointer}/divisionOfWork/${index}/donor`,
            detail: `${donor} neither took part nor is a member of the group.`,
          },
        ]),
    ...(state === undefined
      ? []
      : stateFaults(`${pointer}/divisionOfWork/${index}/state`, state, group.states)),
  ]),
];

const invalid = (faults: readonly Fault[]) =>
  refuse(
    "donor-coordination-group-invalid",
    "The group's days, members, lead donors and meetings do not fit together; each fault says where.",
    faults,
  );

const closed = () =>
  refuse("donor-coordination-group-withdrawn", "The group was withdrawn and no longer changes.");

export const recordDonorCoordinationGroup = (
  context: Context,
  id: DonorCoordinationGroupId,
  content: DonorCoordinationGroupContent,
): Decision<DonorCoordinationGroupEvent> => {
  const faults = groupFaults(content, context.at);
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "donor-coordination-group-recorded",
    id,
    content,
    ...entryStamp(context, content.convener),
  });
};

/** Replaces the content. A convener that names another member as convener hands the record over. */
export const reviseDonorCoordinationGroup = (
  context: Context,
  group: DonorCoordinationGroup,
  content: DonorCoordinationGroupContent,
): Decision<DonorCoordinationGroupEvent> => {
  if (group.status === "withdrawn") return closed();
  const faults = groupFaults(content, context.at);
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "donor-coordination-group-revised",
    content,
    ...stamp(context, group.content.convener),
  });
};

/** Adds a meeting that was held. */
export const recordCoordinationMeeting = (
  context: Context,
  group: DonorCoordinationGroup,
  meeting: CoordinationMeeting,
): Decision<DonorCoordinationGroupEvent> => {
  if (group.status === "withdrawn") return closed();
  const { content } = group;
  const faults = [
    ...(content.meetings.some(({ ref }) => ref === meeting.ref)
      ? [{ pointer: "/ref", detail: `The group has a meeting ${meeting.ref} already.` }]
      : []),
    ...meetingFaults("", meeting, content, context.at),
  ];
  if (faults.length > 0) return invalid(faults);
  return accept({ type: "donor-coordination-group-met", meeting, ...stamp(context, content.convener) });
};

export const withdrawDonorCoordinationGroup = (
  context: Context,
  group: DonorCoordinationGroup,
  reason?: string,
): Decision<DonorCoordinationGroupEvent> =>
  group.status === "withdrawn"
    ? closed()
    : accept({
        type: "donor-coordination-group-withdrawn",
        ...(reason !== undefined && { reason }),
        ...stamp(context, group.content.convener),
      });

export const confirmDonorCoordinationGroup = (
  context: Context,
  group: DonorCoordinationGroup,
): Decision<DonorCoordinationGroupEvent> =>
  confirmation("donor-coordination-group-confirmed", context, group, {
    code: group.content.convener,
    named: "convener",
  });
