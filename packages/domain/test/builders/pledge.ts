import {
  type AssistanceKind,
  currency,
  destination,
  type Earmarking,
  evolvePledge,
  type Modality,
  type Pillar,
  type Pledge,
  type PledgeConditions,
  type PledgeContent,
  type PledgeId,
  providerCode,
  type RequirementId,
  type Visibility,
} from "../../src/index.ts";
import { after, easyRate, focalPoint, minor, noon, spanOf, states } from "./basics.ts";

interface Draft {
  readonly content: PledgeContent;
  readonly lines: readonly {
    readonly payment: number | string;
    readonly availability: number | string;
    readonly amount: string;
  }[];
  readonly id: PledgeId;
  readonly enteredByIsu: boolean;
}

/** An earmarked, conventional pledge of Norway's for Ukraine's clearance, public, in US dollars, without tranches. */
export const aPledge = () =>
  build({
    content: {
      donor: providerCode("NOR"),
      title: "Nansen programme",
      kind: "financial",
      currency: currency("USD"),
      earmarking: "earmarked",
      targets: destination(states(["UKR"]), ["survey-clearance"]),
      schedule: [],
      modality: "conventional",
      carryOver: false,
      visibility: "public",
    },
    lines: [],
    id: "pl_1",
    enteredByIsu: false,
  });

const build = (draft: Draft) => {
  const change = (content: Partial<PledgeContent>) =>
    build({ ...draft, content: { ...draft.content, ...content } });
  const { targets } = draft.content;
  const content = (): PledgeContent => ({
    ...draft.content,
    schedule: draft.lines.map(({ payment, availability, amount }) => ({
      payment: spanOf(payment),
      availability: spanOf(availability),
      minor: minor(amount, draft.content.currency),
    })),
  });
  return {
    named: (id: PledgeId) => build({ ...draft, id }),
    of: (donor: string) => change({ donor: providerCode(donor) }),
    in: (code: string) => change({ currency: currency(code) }),
    inKind: (kind: AssistanceKind) => change({ kind }),
    seenBy: (visibility: Visibility) => change({ visibility }),
    earmarked: (earmarking: Earmarking) => change({ earmarking }),
    earmarkedFor: (...codes: readonly string[]) =>
      change({ targets: destination(states(codes), targets.pillars) }),
    forPillars: (...pillars: readonly Pillar[]) => change({ targets: destination(targets.states, pillars) }),
    unearmarked: () => change({ earmarking: "unearmarked", targets: destination([], []) }),
    onlyFor: (...requirements: readonly RequirementId[]) => change({ requirements }),
    onCondition: (conditions: PledgeConditions) => change({ conditions }),
    carryingOver: () => change({ carryOver: true }),
    raisedBy: (modality: Modality) => change({ modality }),
    /** Paid and available in the same years, unless `paidIn` says otherwise. */
    giving: (availability: number | string, amount: string, paidIn: number | string = availability) =>
      build({ ...draft, lines: [...draft.lines, { payment: paidIn, availability, amount }] }),
    enteredByIsu: () => build({ ...draft, enteredByIsu: true }),
    content,
    build: (): Pledge =>
      after(evolvePledge, [
        {
          type: "pledge-announced",
          id: draft.id,
          content: content(),
          rate: easyRate(draft.content.currency),
          at: noon,
          by: focalPoint(draft.content.donor).subject,
          ...(draft.enteredByIsu && { by: "isu", enteredBy: "isu" as const, onBehalf: true as const }),
        },
      ]),
  };
};

/** The same pledge after its provider has taken it back. */
export const cancelled = (pledge: Pledge): Pledge =>
  evolvePledge(pledge, { type: "pledge-cancelled", outstandingBefore: {}, at: noon, by: "focal-point-NOR" });
