import {
  type AssistanceKind,
  type AssistanceRequirement,
  type Funded,
  isSingleYear,
  type Outstanding,
  type Pillar,
  type Pledge,
  type ProviderCode,
  type RequirementId,
  type StateCode,
  type WorkPlan,
} from "@angkor/domain";
import {
  type Interests,
  type NeedLine,
  needsOf,
  type Offer,
  offerOfInterests,
  offersOf,
  type ToReport,
} from "../eligibility/index.ts";

/** A pledge with its tranches, or a donor's stated interests. */
export interface Supply {
  readonly id: string;
  readonly donor: ProviderCode;
  readonly title: string;
  readonly offers: readonly Offer[];
}

/** What makes a need easy to act on; a check that does not apply to the need is left out. */
export const completenessChecks = [
  "costed",
  "per-year",
  "milestones",
  "priority",
  "national-share",
  "source",
] as const;
export type CompletenessCheck = (typeof completenessChecks)[number];
export type Completeness = Readonly<Partial<Record<CompletenessCheck, boolean>>>;

/** A requirement with its lines. */
export interface Demand {
  readonly id: RequirementId;
  readonly state: StateCode;
  readonly pillar: Pillar;
  readonly kind: AssistanceKind;
  readonly title: string;
  readonly lines: readonly NeedLine[];
  readonly completeness: Completeness;
}

export const supplyOf = (pledge: Pledge, outstanding: Outstanding, toReport: ToReport): Supply => ({
  id: pledge.id,
  donor: pledge.content.donor,
  title: pledge.content.title,
  offers: offersOf(pledge, outstanding, toReport),
});

export const supplyOfInterests = (interests: Interests): Supply => {
  const offer = offerOfInterests(interests);
  return { id: offer.id, donor: offer.donor, title: offer.title, offers: [offer] };
};

/** `plan` is the one that made the requirement: it says milestones and national shares. */
export const demandOf = (
  requirement: AssistanceRequirement,
  funded: Funded,
  toReport: ToReport,
  plan?: WorkPlan,
): Demand => ({
  id: requirement.id,
  state: requirement.state,
  pillar: requirement.pillar,
  kind: requirement.kind,
  title: requirement.title,
  lines: needsOf(requirement, funded, toReport),
  completeness: completenessOf(requirement, plan),
});

/** Milestones and a national share can be told in a work plan only; a need that stands alone is not held to them. */
export const completenessOf = (requirement: AssistanceRequirement, plan?: WorkPlan): Completeness => {
  const { lines, workPlan } = requirement;
  const activity = plan?.content.activities.find(({ ref }) => ref === workPlan?.ref);
  const asking = activity?.years.filter((year) => year.assistanceRequired > 0n);
  return {
    costed: lines.every(
      (line) => line.revised > 0n || (line.quantity !== undefined && line.unit !== undefined),
    ),
    "per-year": lines.every(({ span }) => isSingleYear(span)),
    ...(asking && {
      milestones: asking.every(({ milestones }) => Object.keys(milestones ?? {}).length > 0),
      "national-share": asking.every((year) => year.nationalContribution !== undefined),
    }),
    priority: requirement.priority !== undefined,
    source: requirement.source !== undefined,
  };
};
