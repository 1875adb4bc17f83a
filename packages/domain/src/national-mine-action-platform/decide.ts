import {
  accept,
  type Context,
  confirmation,
  type Decision,
  entryStamp,
  type Fault,
  futureDay,
  type Lifetime,
  lifetimeFaults,
  meetingDayFaults,
  refuse,
  repeated,
  stamp,
} from "../shared/index.ts";
import type {
  NationalMineActionPlatform,
  NationalMineActionPlatformContent,
  NationalMineActionPlatformEvent,
  NationalMineActionPlatformId,
  PlatformMeeting,
} from "./national-mine-action-platform.ts";

/** Every fault of a platform's content that its schema cannot see, with pointers as in the request body. */
const platformFaults = (content: NationalMineActionPlatformContent, at: string): Fault[] => [
  ...lifetimeFaults(content, at),
  ...repeated("/members", content.members, ({ kind, name }) => `${kind}, ${name}`),
  ...repeated("/meetings", content.meetings, ({ ref }) => ref, "/ref"),
  ...content.meetings.flatMap((meeting, index) => meetingFaults(`/meetings/${index}`, meeting, content, at)),
];

const meetingFaults = (
  pointer: string,
  meeting: PlatformMeeting,
  lifetime: Lifetime,
  at: string,
): Fault[] => [
  ...meetingDayFaults(`${pointer}/date`, meeting.date, lifetime, at),
  ...repeated(`${pointer}/participants`, meeting.participants, ({ kind, name }) => `${kind}, ${name}`),
  ...meeting.followUps.flatMap(({ doneOn }, index) => [
    ...futureDay(`${pointer}/followUps/${index}/doneOn`, doneOn, at),
    ...(doneOn !== undefined && doneOn < meeting.date
      ? [
          {
            pointer: `${pointer}/followUps/${index}/doneOn`,
            detail: "It was done before the meeting agreed on it.",
          },
        ]
      : []),
  ]),
];

const invalid = (faults: readonly Fault[]) =>
  refuse(
    "national-mine-action-platform-invalid",
    "The platform's days, members and meetings do not fit together; each fault says where.",
    faults,
  );

const closed = () =>
  refuse("national-mine-action-platform-withdrawn", "The platform was withdrawn and no longer changes.");

export const recordNationalMineActionPlatform = (
  context: Context,
  id: NationalMineActionPlatformId,
  content: NationalMineActionPlatformContent,
): Decision<NationalMineActionPlatformEvent> => {
  const faults = platformFaults(content, context.at);
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "national-mine-action-platform-recorded",
    id,
    content,
    ...entryStamp(context, content.state),
  });
};

export const reviseNationalMineActionPlatform = (
  context: Context,
  platform: NationalMineActionPlatform,
  content: NationalMineActionPlatformContent,
): Decision<NationalMineActionPlatformEvent> => {
  if (platform.status === "withdrawn") return closed();
  const faults = platformFaults(content, context.at);
  if (content.state !== platform.content.state) {
    faults.push({
      pointer: "/state",
      detail: `The platform is ${platform.content.state}'s; a platform never changes its State.`,
    });
  }
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "national-mine-action-platform-revised",
    content,
    ...stamp(context, content.state),
  });
};

/** Adds a meeting that was held. */
export const recordPlatformMeeting = (
  context: Context,
  platform: NationalMineActionPlatform,
  meeting: PlatformMeeting,
): Decision<NationalMineActionPlatformEvent> => {
  if (platform.status === "withdrawn") return closed();
  const { content } = platform;
  const faults = [
    ...(content.meetings.some(({ ref }) => ref === meeting.ref)
      ? [{ pointer: "/ref", detail: `The platform has a meeting ${meeting.ref} already.` }]
      : []),
    ...meetingFaults("", meeting, content, context.at),
  ];
  if (faults.length > 0) return invalid(faults);
  return accept({ type: "national-mine-action-platform-met", meeting, ...stamp(context, content.state) });
};

export const withdrawNationalMineActionPlatform = (
  context: Context,
  platform: NationalMineActionPlatform,
  reason?: string,
): Decision<NationalMineActionPlatformEvent> =>
  platform.status === "withdrawn"
    ? closed()
    : accept({
        type: "national-mine-action-platform-withdrawn",
        ...(reason !== undefined && { reason }),
        ...stamp(context, platform.content.state),
      });

export const confirmNationalMineActionPlatform = (
  context: Context,
  platform: NationalMineActionPlatform,
): Decision<NationalMineActionPlatformEvent> =>
  confirmation("national-mine-action-platform-confirmed", context, platform, {
    code: platform.content.state,
    named: "State",
  });
