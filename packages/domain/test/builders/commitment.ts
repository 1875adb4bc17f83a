import {
  type AssistanceRequirement,
  type Commitment,
  type CommitmentContent,
  type CommitmentId,
  currency,
  destination,
  destinationOf,
  evolveCommitment,
  type Funded,
  type Modality,
  type Outstanding,
  type Pillar,
  type Pledge,
  providerCode,
  type RecordCommitment,
  recordCommitment,
  tranches,
  type Visibility,
} from "../../src/index.ts";
import { after, by, easyRate, eventsOf, focalPoint, isu, minor, spanOf, states } from "./basics.ts";

interface Draft {
  readonly content: CommitmentContent;
  readonly lines: readonly {
    readonly years: number | string;
    readonly amount: string;
    readonly tranche?: string;
  }[];
  readonly id: CommitmentId;
  readonly pledge?: { readonly pledge: Pledge; readonly outstanding: Outstanding };
  readonly requirement?: { readonly requirement: AssistanceRequirement; readonly funded: Funded };
  readonly acceptSurplus: boolean;
  readonly enteredByIsu: boolean;
}

/** A commitment of Norway's to Ukraine's clearance, public, in US dollars, without lines, pledge or requirement. */
export const aCommitment = () =>
  build({
    content: {
      donor: providerCode("NOR"),
      currency: currency("USD"),
      destination: destination(states(["UKR"]), ["survey-clearance"]),
      lines: [],
      decidedOn: "2025-02-01",
      visibility: "public",
    },
    lines: [],
    id: "co_1",
    acceptSurplus: false,
    enteredByIsu: false,
  });

const build = (draft: Draft) => {
  const change = (content: Partial<CommitmentContent>) =>
    build({ ...draft, content: { ...draft.content, ...content } });
  const content = (): CommitmentContent => ({
    ...draft.content,
    lines: draft.lines.map(({ years, amount, tranche }) => ({
      span: spanOf(years),
      minor: minor(amount, draft.content.currency),
      ...(tranche !== undefined && { tranche }),
    })),
  });
  const command = (): RecordCommitment => ({
    id: draft.id,
    content: content(),
    rate: easyRate(draft.content.currency),
    ...(draft.pledge && { pledge: draft.pledge }),
    ...(draft.requirement && {
      requirement: { ...draft.requirement, rate: easyRate(draft.requirement.requirement.currency) },
    }),
    acceptSurplus: draft.acceptSurplus,
  });
  return {
    named: (id: CommitmentId) => build({ ...draft, id }),
    of: (donor: string) => change({ donor: providerCode(donor) }),
    in: (code: string) => change({ currency: currency(code) }),
    seenBy: (visibility: Visibility) => change({ visibility }),
    to: (codes: readonly string[], ...pillars: readonly Pillar[]) =>
      change({ destination: destination(states(codes), pillars) }),
    raisedBy: (modality: Modality) => change({ modality }),
    byLocalOrganisations: () => change({ localOrganisations: true }),
    broader: (relevance: string) => change({ broader: { relevance } }),
    /** Takes donor and currency of the pledge; `outstanding` is the whole pledge unless given. */
    from: (pledge: Pledge, outstanding: Outstanding = tranches(pledge.content)) =>
      build({
        ...draft,
        content: { ...draft.content, donor: pledge.content.donor, currency: pledge.content.currency },
        pledge: { pledge, outstanding },
      }),
    against: (requirement: AssistanceRequirement, funded: Funded = {}) =>
      build({
        ...draft,
        content: { ...draft.content, destination: destinationOf(requirement) },
        requirement: { requirement, funded },
      }),
    acceptingSurplus: () => build({ ...draft, acceptSurplus: true }),
    giving: (years: number | string, amount: string, tranche?: string) =>
      build({
        ...draft,
        lines: [...draft.lines, { years, amount, ...(tranche !== undefined && { tranche }) }],
      }),
    enteredByIsu: () => build({ ...draft, enteredByIsu: true }),
    content,
    command,
    build: (): Commitment =>
      after(
        evolveCommitment,
        eventsOf(recordCommitment(by(draft.enteredByIsu ? isu : focalPoint(draft.content.donor)), command())),
      ),
  };
};
