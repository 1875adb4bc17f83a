import {
  type AssistanceKind,
  type Currency,
  type Earmarking,
  type Outstanding,
  type Pillar,
  type Pledge,
  type PledgeId,
  type ProviderCode,
  parseSpanKey,
  type RequirementId,
  type Seen,
  type Span,
  type StateCode,
  servesEarlierYears,
  tranches,
  type Visibility,
} from "@angkor/domain";

/** Minor units of the report's currency for minor units of another. */
export type ToReport = (minor: bigint, from: Currency) => bigint;

/**
 * What can be matched with a need: one tranche of a pledge, an offer in kind, or what a donor says it looks for.
 * Empty lists mean any. Amounts are minor units of the report's currency.
 */
export interface Offer {
  /** `pl_1|2025` for a tranche, the pledge's id for an offer in kind without years, or the id of the interests. */
  readonly id: string;
  /** What it is part of: the pledge, or the stated interests. */
  readonly supplyId: string;
  readonly pledgeId?: PledgeId;
  readonly donor: ProviderCode;
  readonly title: string;
  readonly kinds: readonly AssistanceKind[];
  /** Absent for stated interests: nothing is pledged. */
  readonly earmarking?: Earmarking;
  readonly states: readonly StateCode[];
  readonly pillars: readonly Pillar[];
  readonly requirements: readonly RequirementId[];
  /** Whether it is for a pooled fund, which allocates it. */
  readonly pooled: boolean;
  /** The years in which it can be used; absent: bound to none. */
  readonly availability?: Span;
  readonly carryOver: boolean;
  readonly frontLoaded: boolean;
  readonly channels: readonly string[];
  readonly localOrganisations: boolean;
  readonly validUntil?: string;
  readonly cancelled: boolean;
  /** What no commitment has taken yet; absent where there is no amount. */
  readonly open?: bigint;
  readonly seen: Seen;
}

/** What a donor says it looks for, without pledging an amount. Whatever is left out is open. */
export interface Interests {
  readonly id: string;
  readonly donor: ProviderCode;
  readonly title?: string;
  readonly kinds?: readonly AssistanceKind[];
  readonly states?: readonly StateCode[];
  readonly pillars?: readonly Pillar[];
  readonly requirements?: readonly RequirementId[];
  readonly years?: Span;
  readonly channels?: readonly string[];
  readonly localOrganisations?: true;
  readonly validUntil?: string;
  /** Public unless said otherwise: interests stated in a request are known to who states them. */
  readonly visibility?: Visibility;
}

/**
 * The channels that a pledge's money may go through: those of its conditions, else the one that it already goes
 * through, else any.
 */
const channelsOf = ({ content }: Pledge): readonly string[] =>
  content.conditions?.channels ?? (content.channel ? [content.channel.code] : []);

/** One offer for each tranche of a pledge, or a single one where it has no schedule. */
export const offersOf = (pledge: Pledge, outstanding: Outstanding, toReport: ToReport): Offer[] => {
  const { content } = pledge;
  const shared = {
    supplyId: pledge.id,
    pledgeId: pledge.id,
    donor: content.donor,
    title: content.title,
    kinds: [content.kind],
    earmarking: content.earmarking,
    states: content.targets.states,
    pillars: content.targets.pillars,
    requirements: content.requirements ?? [],
    pooled: content.fundId !== undefined,
    carryOver: content.carryOver,
    frontLoaded: servesEarlierYears(content),
    channels: channelsOf(pledge),
    localOrganisations: content.conditions?.localOrganisations ?? false,
    ...(content.conditions?.validUntil !== undefined && { validUntil: content.conditions.validUntil }),
    cancelled: pledge.status === "cancelled",
    seen: { ...pledge, owner: content.donor } satisfies Seen,
  };
  const amounts = tranches(content);
  const names = Object.keys(amounts).sort();
  if (names.length === 0) return [{ ...shared, id: pledge.id }];
  // Help in kind that states years and no value has no amount that could be used up.
  const isValued = (name: string) => content.kind === "financial" || amounts[name] !== 0n;
  return names.map((name) => ({
    ...shared,
    id: `${pledge.id}|${name}`,
    availability: parseSpanKey(name),
    ...(isValued(name) && { open: toReport(outstanding[name] ?? 0n, content.currency) }),
  }));
};

/** Stated interests as an offer without an amount. */
export const offerOfInterests = (interests: Interests): Offer => ({
  id: interests.id,
  supplyId: interests.id,
  donor: interests.donor,
  title: interests.title ?? "Stated interests",
  kinds: interests.kinds ?? [],
  states: interests.states ?? [],
  pillars: interests.pillars ?? [],
  requirements: interests.requirements ?? [],
  pooled: false,
  ...(interests.years && { availability: interests.years }),
  carryOver: false,
  frontLoaded: false,
  channels: interests.channels ?? [],
  localOrganisations: interests.localOrganisations ?? false,
  ...(interests.validUntil !== undefined && { validUntil: interests.validUntil }),
  cancelled: false,
  seen: { owner: interests.donor, visibility: interests.visibility ?? "public" },
});

/** Whether an offer is money with an amount: what an allocation can place. */
export const isMoneyOffer = (offer: Offer): offer is Offer & { readonly open: bigint } =>
  offer.open !== undefined && offer.kinds.length === 1 && offer.kinds[0] === "financial";
