import {
  type EventBase,
  newRecord,
  type RecordBase,
  type Source,
  type StateCode,
  type Visibility,
  withContent,
} from "../shared/index.ts";

export type NationalMineActionPlatformId = `np_${string}`;

/** Who takes part in national coordination (Action 42: national and international stakeholders, States). */
export const stakeholderKinds = [
  "ministry",
  "affected-community",
  "survivors-organisation",
  "national-ngo",
  "international-ngo",
  "united-nations",
  "donor-state",
  "other",
] as const;
export type StakeholderKind = (typeof stakeholderKinds)[number];

/** A body, never a person: its kind and its name. */
export interface Stakeholder {
  readonly kind: StakeholderKind;
  readonly name: string;
}

/** What a meeting was about; the first three are those of Action 42. */
export const platformTopics = [
  "progress",
  "challenges",
  "requirements",
  "resource-mobilisation",
  "other",
] as const;
export type PlatformTopic = (typeof platformTopics)[number];

/** What a meeting agreed to do: by whom, until when, and when it was done. Days are `YYYY-MM-DD`. */
export interface FollowUpAction {
  readonly action: string;
  readonly responsible: string;
  readonly dueOn?: string;
  readonly doneOn?: string;
}

/** A meeting that was held. */
export interface PlatformMeeting {
  /** The State's own stable reference. */
  readonly ref: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly topics: readonly PlatformTopic[];
  readonly participants: readonly Stakeholder[];
  readonly conclusions?: string;
  readonly followUps: readonly FollowUpAction[];
}

/** What a State declares of its National Mine Action Platform (Action 42). Days are `YYYY-MM-DD`. */
export interface NationalMineActionPlatformContent {
  readonly state: StateCode;
  readonly name: string;
  readonly establishedOn: string;
  /** The first day on which it stands no more. */
  readonly dissolvedOn?: string;
  readonly members: readonly Stakeholder[];
  /** Its terms of reference, where they can be read. */
  readonly terms?: { readonly title: string; readonly url: string };
  readonly meetings: readonly PlatformMeeting[];
  readonly visibility: Visibility;
  readonly source?: Source;
}

/** Whether the record holds. Standing or dissolved is a matter of days, not a status. */
export type NationalMineActionPlatformStatus = "recorded" | "withdrawn";

/** A National Mine Action Platform as it is recorded. Every earlier state is in its events. */
export interface NationalMineActionPlatform extends RecordBase {
  readonly id: NationalMineActionPlatformId;
  readonly status: NationalMineActionPlatformStatus;
  readonly content: NationalMineActionPlatformContent;
  readonly closedReason?: string;
}

export type NationalMineActionPlatformEvent =
  | (EventBase & {
      readonly type: "national-mine-action-platform-recorded";
      readonly id: NationalMineActionPlatformId;
      readonly content: NationalMineActionPlatformContent;
      readonly enteredBy?: "isu";
    })
  | (EventBase & {
      readonly type: "national-mine-action-platform-revised";
      readonly content: NationalMineActionPlatformContent;
    })
  | (EventBase & {
      readonly type: "national-mine-action-platform-met";
      readonly meeting: PlatformMeeting;
    })
  | (EventBase & { readonly type: "national-mine-action-platform-withdrawn"; readonly reason?: string })
  | (EventBase & { readonly type: "national-mine-action-platform-confirmed" });

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveNationalMineActionPlatform = (
  platform: NationalMineActionPlatform | undefined,
  event: NationalMineActionPlatformEvent,
): NationalMineActionPlatform => {
  if (event.type === "national-mine-action-platform-recorded") {
    return { ...newRecord(event), status: "recorded" };
  }
  if (platform === undefined) throw new Error(`${event.type} before national-mine-action-platform-recorded`);
  const touched = { ...platform, updatedAt: event.at };
  switch (event.type) {
    case "national-mine-action-platform-revised":
      return withContent(touched, event.content);
    case "national-mine-action-platform-met":
      return {
        ...touched,
        content: { ...platform.content, meetings: [...platform.content.meetings, event.meeting] },
      };
    case "national-mine-action-platform-withdrawn":
      return {
        ...touched,
        status: "withdrawn",
        ...(event.reason !== undefined && { closedReason: event.reason }),
      };
    case "national-mine-action-platform-confirmed":
      return { ...touched, confirmedAt: event.at };
  }
};

/** Whether a platform stands on a day (`YYYY-MM-DD`): established by then and not dissolved. */
export const isStandingOn = (
  { status, content: { establishedOn, dissolvedOn } }: NationalMineActionPlatform,
  day: string,
): boolean =>
  status === "recorded" && establishedOn <= day && (dissolvedOn === undefined || dissolvedOn > day);

/** The parts of national coordination that Action 42 names. */
export const coordinationParts = ["national", "international", "statesParties"] as const;
export type CoordinationPart = (typeof coordinationParts)[number];

const partOf: Readonly<Record<StakeholderKind, CoordinationPart | undefined>> = {
  ministry: "national",
  "affected-community": "national",
  "survivors-organisation": "national",
  "national-ngo": "national",
  "international-ngo": "international",
  "united-nations": "international",
  "donor-state": "statesParties",
  other: undefined,
};

/** Whether a meeting brought together stakeholders of this part: national, international, or States that can assist. */
export const metWith = ({ participants }: PlatformMeeting, part: CoordinationPart): boolean =>
  participants.some(({ kind }) => partOf[kind] === part);

/** Whether any of the stakeholders took part whom Action 42 names. */
export const metStakeholders = (meeting: PlatformMeeting): boolean =>
  coordinationParts.some((part) => metWith(meeting, part));
