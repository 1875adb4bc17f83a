import {
  evolveNationalMineActionPlatform,
  type NationalMineActionPlatform,
  type NationalMineActionPlatformContent,
  type NationalMineActionPlatformEvent,
  type NationalMineActionPlatformId,
  type PlatformMeeting,
  type StakeholderKind,
  stateCode,
  type Visibility,
} from "../../src/index.ts";
import { after, focalPoint, noon } from "./basics.ts";

interface Draft {
  readonly content: NationalMineActionPlatformContent;
  readonly id: NationalMineActionPlatformId;
  readonly enteredByIsu: boolean;
}

/** A meeting on progress of one body of each of these kinds. */
export const aPlatformMeeting = (
  ref: string,
  date: string,
  ...kinds: readonly StakeholderKind[]
): PlatformMeeting => ({
  ref,
  date,
  topics: ["progress"],
  participants: kinds.map((kind) => ({ kind, name: `A body, ${kind}` })),
  followUps: [],
});

/** Cambodia's platform since 2020, public, which has not met. */
export const aNationalMineActionPlatform = () =>
  build({
    content: {
      state: stateCode("KHM"),
      name: "National Mine Action Platform",
      establishedOn: "2020-01-01",
      members: [],
      meetings: [],
      visibility: "public",
    },
    id: "np_1",
    enteredByIsu: false,
  });

const build = (draft: Draft) => {
  const { content, id } = draft;
  const change = (changes: Partial<NationalMineActionPlatformContent>) =>
    build({ ...draft, content: { ...content, ...changes } });
  const recorded = (): NationalMineActionPlatformEvent => ({
    type: "national-mine-action-platform-recorded",
    id,
    content,
    at: noon,
    by: focalPoint(content.state).subject,
    ...(draft.enteredByIsu && { by: "isu", enteredBy: "isu" as const, onBehalf: true as const }),
  });
  return {
    named: (name: NationalMineActionPlatformId) => build({ ...draft, id: name }),
    of: (state: string) => change({ state: stateCode(state) }),
    seenBy: (visibility: Visibility) => change({ visibility }),
    standing: (establishedOn: string, dissolvedOn?: string) =>
      change({ establishedOn, ...(dissolvedOn !== undefined && { dissolvedOn }) }),
    enteredByIsu: () => build({ ...draft, enteredByIsu: true }),
    meeting: (meeting: PlatformMeeting) => change({ meetings: [...content.meetings, meeting] }),
    content: () => content,
    build: (): NationalMineActionPlatform => after(evolveNationalMineActionPlatform, [recorded()]),
  };
};
