import {
  type CoordinationMeeting,
  type DonorCoordinationGroup,
  type DonorCoordinationGroupContent,
  type DonorCoordinationGroupEvent,
  type DonorCoordinationGroupId,
  evolveDonorCoordinationGroup,
  type Visibility,
} from "../../src/index.ts";
import { after, focalPoint, noon, provider, states } from "./basics.ts";

interface Draft {
  readonly content: DonorCoordinationGroupContent;
  readonly id: DonorCoordinationGroupId;
  readonly enteredByIsu: boolean;
}

/** A meeting of these States and organisations. */
export const aCoordinationMeeting = (
  ref: string,
  date: string,
  ...participants: readonly string[]
): CoordinationMeeting => ({
  ref,
  date,
  participants: participants.map(provider),
  divisionOfWork: [],
});

/** Norway and Japan, convened by Norway since 2020, public; about any State, and they have not met. */
export const aDonorCoordinationGroup = () =>
  build({
    content: {
      name: "Donors to mine action",
      convener: provider("NOR"),
      members: ["NOR", "JPN"].map(provider),
      states: [],
      pillars: [],
      leadDonors: [],
      establishedOn: "2020-01-01",
      meetings: [],
      visibility: "public",
    },
    id: "dg_1",
    enteredByIsu: false,
  });

const build = (draft: Draft) => {
  const { content, id } = draft;
  const change = (changes: Partial<DonorCoordinationGroupContent>) =>
    build({ ...draft, content: { ...content, ...changes } });
  const recorded = (): DonorCoordinationGroupEvent => ({
    type: "donor-coordination-group-recorded",
    id,
    content,
    at: noon,
    by: focalPoint(content.convener).subject,
    ...(draft.enteredByIsu && { by: "isu", enteredBy: "isu" as const, onBehalf: true as const }),
  });
  return {
    named: (name: DonorCoordinationGroupId) => build({ ...draft, id: name }),
    convenedBy: (code: string) => change({ convener: provider(code) }),
    among: (...members: readonly string[]) => change({ members: members.map(provider) }),
    about: (...codes: readonly string[]) => change({ states: states(codes) }),
    seenBy: (visibility: Visibility) => change({ visibility }),
    until: (dissolvedOn: string) => change({ dissolvedOn }),
    led: (state: string, donor: string, from: string, to?: string) =>
      change({
        leadDonors: [
          ...content.leadDonors,
          ...states([state]).map((code) => ({
            state: code,
            donor: provider(donor),
            from,
            ...(to !== undefined && { to }),
          })),
        ],
      }),
    enteredByIsu: () => build({ ...draft, enteredByIsu: true }),
    meeting: (meeting: CoordinationMeeting) => change({ meetings: [...content.meetings, meeting] }),
    content: () => content,
    build: (): DonorCoordinationGroup => after(evolveDonorCoordinationGroup, [recorded()]),
  };
};
