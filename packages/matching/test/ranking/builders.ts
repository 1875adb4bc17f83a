import {
  type AssistanceRequirement,
  type GapLine,
  type Pillar,
  type RequirementId,
  stateCode,
  tranches,
} from "@angkor/domain";
import type { aPledge } from "../../../domain/test/builders/index.ts";
import { type aRequirement, minor, provider, spanOf, states } from "../../../domain/test/builders/index.ts";
import {
  type Demand,
  demandOf,
  type Partnership,
  type Presence,
  type RankingContext,
  type RankingFacts,
  rankingWeights,
  type Supply,
  supplyOf,
} from "../../src/ranking/index.ts";
import { norwayAsks, same } from "../eligibility/builders.ts";

export const noFacts: RankingFacts = {
  deadlineOf: () => undefined,
  coverageOf: () => undefined,
  partnerships: [],
};

export const rankingOf = (facts: Partial<RankingFacts> = {}): RankingContext => ({
  ...norwayAsks,
  facts: { ...noFacts, ...facts },
  weights: rankingWeights,
});

export const whole = (builder: ReturnType<typeof aPledge>): Supply =>
  supplyOf(builder.build(), tranches(builder.content()), same);

export const demanded = (
  builder: ReturnType<typeof aRequirement>,
  changes: Partial<AssistanceRequirement> = {},
): Demand => demandOf({ ...builder.build(), ...changes }, {}, same);

export const gave = (
  donor: string,
  state: string,
  pillar: Pillar | undefined,
  years: number | string,
): Partnership => ({
  donor: provider(donor),
  state: stateCode(state),
  ...(pillar !== undefined && { pillar }),
  span: spanOf(years),
  amount: 100n,
});

/** A cell of the gap report, in whole dollars. */
export const cell = (
  state: string,
  pillar: Pillar,
  year: number,
  figures: { readonly requirement: string; readonly funding?: string; readonly pledged?: string },
): GapLine => {
  const dollars = (amount = "0") => minor(amount, "USD");
  const requirement = dollars(figures.requirement);
  const funding = dollars(figures.funding);
  const netBalance = requirement - funding;
  return {
    states: states([state]),
    pillars: [pillar],
    span: spanOf(year),
    requirement,
    requirementOriginal: requirement,
    nationalContribution: 0n,
    nationalContributionPlanned: 0n,
    assistanceRequired: requirement,
    pledged: dollars(figures.pledged),
    committed: funding,
    disbursed: 0n,
    funding,
    gap: netBalance > 0n ? netBalance : 0n,
    surplus: netBalance < 0n ? -netBalance : 0n,
    netBalance,
  };
};

export const present = (
  donor: string,
  codes: readonly string[],
  pillars: readonly Pillar[],
  years: number | string,
  pledged: bigint,
  committed = 0n,
): Presence => ({
  provider: provider(donor),
  destination: { states: states(codes), pillars },
  span: spanOf(years),
  pledged,
  committed,
});

export const need = (number: number): RequirementId => `ar_${number}`;
