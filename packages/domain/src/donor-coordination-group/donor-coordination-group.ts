import {
  type EventBase,
  type Lifetime,
  newRecord,
  type Pillar,
  type ProviderCode,
  type RecordBase,
  type Source,
  type StateCode,
  type Visibility,
  withContent,
} from "../shared/index.ts";

export type DonorCoordinationGroupId = `dg_${string}`;

/** Who leads the donors to a State, on the days from the first to the last (`YYYY-MM-DD`, both included). */
export interface LeadDonor {
  readonly state: StateCode;
  readonly donor: ProviderCode;
  readonly from: string;
  readonly to?: string;
}

/** Who agreed to do what: for one State and pillar, or for all that the group is about. */
export interface DividedWork {
  readonly donor: ProviderCode;
  readonly state?: StateCode;
  readonly pillar?: Pillar;
  readonly work: string;
}

/** A meeting that was held. */
export interface CoordinationMeeting {
  /** The group's own stable reference. */
  readonly ref: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly participants: readonly ProviderCode[];
  readonly conclusions?: string;
  readonly divisionOfWork: readonly DividedWork[];
}

/** How donors coordinate their support (Action 44). */
export interface DonorCoordinationGroupContent extends Lifetime {
  readonly name: string;
  /** The member that convenes the group and keeps its record. */
  readonly convener: ProviderCode;
  readonly members: readonly ProviderCode[];
  /** The States it is about; none when it is about any. */
  readonly states: readonly StateCode[];
  /** The pillars it is about; none when it is about all. */
  readonly pillars: readonly Pillar[];
  readonly leadDonors: readonly LeadDonor[];
  readonly meetings: readonly CoordinationMeeting[];
  readonly visibility: Visibility;
  readonly source?: Source;
}

export type DonorCoordinationGroupStatus = "recorded" | "withdrawn";

/** A donor coordination group as it is recorded. Every earlier state is in its events. */
export interface DonorCoordinationGroup extends RecordBase {
  readonly id: DonorCoordinationGroupId;
  readonly status: DonorCoordinationGroupStatus;
  readonly content: DonorCoordinationGroupContent;
  readonly closedReason?: string;
}

export type DonorCoordinationGroupEvent =
  | (EventBase & {
      readonly type: "donor-coordination-group-recorded";
      readonly id: DonorCoordinationGroupId;
      readonly content: DonorCoordinationGroupContent;
      readonly enteredBy?: "isu";
    })
  | (EventBase & {
      readonly type: "donor-coordination-group-revised";
      readonly content: DonorCoordinationGroupContent;
    })
  | (EventBase & { readonly type: "donor-coordination-group-met"; readonly meeting: CoordinationMeeting })
  | (EventBase & { readonly type: "donor-coordination-group-withdrawn"; readonly reason?: string })
  | (EventBase & { readonly type: "donor-coordination-group-confirmed" });

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveDonorCoordinationGroup = (
  group: DonorCoordinationGroup | undefined,
  event: DonorCoordinationGroupEvent,
): DonorCoordinationGroup => {
  if (event.type === "donor-coordination-group-recorded") {
    return { ...newRecord(event), status: "recorded" };
  }
  if (group === undefined) throw new Error(`${event.type} before donor-coordination-group-recorded`);
  const touched = { ...group, updatedAt: event.at };
  switch (event.type) {
    case "donor-coordination-group-revised":
      return withContent(touched, event.content);
    case "donor-coordination-group-met":
      return {
        ...touched,
        content: { ...group.content, meetings: [...group.content.meetings, event.meeting] },
      };
    case "donor-coordination-group-withdrawn":
      return {
        ...touched,
        status: "withdrawn",
        ...(event.reason !== undefined && { closedReason: event.reason }),
      };
    case "donor-coordination-group-confirmed":
      return { ...touched, confirmedAt: event.at };
  }
};

/** Whether a group is about a State: it names it, or none. */
export const isAboutState = ({ content: { states } }: DonorCoordinationGroup, state: StateCode): boolean =>
  states.length === 0 || states.includes(state);

/** Whether a group is about a pillar: it names it, or none. */
export const isAboutPillar = ({ content: { pillars } }: DonorCoordinationGroup, pillar: Pillar): boolean =>
  pillars.length === 0 || pillars.includes(pillar);

/** Who leads the donors to a State for a pillar on a day (`YYYY-MM-DD`), by this group. */
export const leadsOn = (
  group: DonorCoordinationGroup,
  { state, pillar, day }: { readonly state: StateCode; readonly pillar: Pillar; readonly day: string },
): ProviderCode[] => {
  const { leadDonors, dissolvedOn } = group.content;
  const isThere = group.status === "recorded" && (dissolvedOn === undefined || day < dissolvedOn);
  if (!isThere || !isAboutPillar(group, pillar)) return [];
  return leadDonors
    .filter((lead) => lead.state === state && lead.from <= day && (lead.to === undefined || day <= lead.to))
    .map(({ donor }) => donor);
};
