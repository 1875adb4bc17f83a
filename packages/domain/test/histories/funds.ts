import fc from "fast-check";
import {
  type Currency,
  cancelFundAllocation,
  cancelFundDisbursement,
  contributionEvents,
  type convert,
  currency,
  type DisbursementId,
  destination,
  destinationOf,
  drawOnFund,
  type FinancingInstrument,
  type FundAllocation,
  type FundAllocationId,
  fundedAmounts,
  type Pillar,
  recordFundAllocation,
  recordFundDisbursement,
  type StateCode,
  sum,
  yearSpan,
} from "../../src/index.ts";
import { anInstrument, by, focalPoint } from "../builders/index.ts";
import { happenToAllocation, happenToCommitment, type World } from "./world.ts";

/** A pooled fund of each currency that contributions of these stories are often in; the last is for Ukraine alone. */
export const funds: readonly FinancingInstrument[] = (["USD", "EUR", "USD"] as const).map((code, index) => {
  const fund = anInstrument().of("org:eu").as("trust-fund").operating("2024-01-01");
  const built = (index === 2 ? fund.serving("UKR") : fund).named(`fi_${index}`).build();
  return { ...built, content: { ...built.content, currency: currency(code) } };
});

/** The fund that a contribution names: mostly one of its currency. */
export const fundFor = (code: Currency, choice: number): FinancingInstrument | undefined => {
  const fitting = funds.filter(({ content }) => content.currency === code);
  const open = choice % 6 === 0 ? funds : fitting;
  return open[choice % Math.max(1, open.length)];
};

export const fundNamed = (wanted: string | undefined): FinancingInstrument | undefined =>
  funds.find(({ id }) => id === wanted);

/** What a pledge or a commitment says of the fund that it is for. */
export const naming = (fund: FinancingInstrument | undefined) => (fund ? { fundId: fund.id } : {});

const index = fc.nat(999);

export const fundSteps = [
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("contribute" as const),
      fund: index,
      /** Of a pledge to the fund, where there is one. */
      pledge: fc.option(index),
      donor: index,
      states: fc.constantFrom(0, 0, 1, 2),
      pillars: fc.constantFrom(0, 0, 1),
      choice: index,
      years: fc.constantFrom("2025", "2025", "2026", "2025-2027"),
      amount: fc.bigInt(1n, 10n ** 9n),
      /** What is paid of it at once; more than all of it is beyond the commitment. */
      percent: fc.constantFrom(0n, 50n, 100n, 100n, 130n),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant("allocate-fund" as const),
      fund: index,
      /** A requirement, where there is one that asks for money. */
      against: fc.option(index),
      state: index,
      pillar: index,
      year: fc.constantFrom(2025, 2026, 2026, 2027, 2028),
      /** Of what the fund holds, or of what it would take to fill the requirement. */
      percent: fc.constantFrom(1n, 33n, 50n, 100n, 130n),
      acceptSurplus: fc.boolean(),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("disburse-fund" as const),
      allocation: index,
      /** Of what was allocated. */
      percent: fc.constantFrom(0n, 20n, 50n, 70n, 100n, 120n),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("cancel-fund-disbursement" as const),
      allocation: index,
      payment: index,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("cancel-fund-allocation" as const), allocation: index }),
  },
] as const;

export interface AllocateFund {
  readonly fund: number;
  readonly against: number | null;
  readonly state: number;
  readonly pillar: number;
  readonly year: number;
  readonly percent: bigint;
  readonly acceptSurplus: boolean;
}

/** What stories know of the world that funds act in. */
export interface Setting {
  readonly at: string;
  readonly id: FundAllocationId;
  readonly states: readonly StateCode[];
  readonly pillars: readonly Pillar[];
  readonly needs: readonly Parameters<typeof destinationOf>[0][];
  readonly rateOf: (code: Currency) => Parameters<typeof convert>[1];
}

export const choose = <T>(list: readonly T[], choice: number): T | undefined =>
  list[choice % Math.max(1, list.length)];

/** The contributions to a fund. */
const contributionsTo = (world: World, fundId: string) =>
  [...world.commitments.values()]
    .map(({ state }) => state)
    .filter(({ content }) => content.fundId === fundId);

const heldBy = (world: World, fundId: string): bigint =>
  sum(contributionsTo(world, fundId).map((contribution) => fundedAmounts(contribution).held));

/** A fund tries to allocate a share of what it holds. */
export const allocateFund = (world: World, attempt: AllocateFund, setting: Setting): void => {
  const { at, id, rateOf } = setting;
  const fund = choose(
    attempt.fund % 6 === 0 ? funds : funds.filter(({ id }) => heldBy(world, id) > 0n),
    attempt.fund,
  );
  const [state, pillar] = [choose(setting.states, attempt.state), choose(setting.pillars, attempt.pillar)];
  if (fund === undefined || state === undefined || pillar === undefined) return;
  const requirement = attempt.against === null ? undefined : choose(setting.needs, attempt.against);
  const contributions = contributionsTo(world, fund.id);
  const target = requirement ? destinationOf(requirement) : destination([state], [pillar]);
  const asksFor = attempt.state % 7 === 0 ? undefined : requirement?.lines[0]?.span;
  const span = asksFor ?? yearSpan(attempt.year);
  const asked = drawOnFund(contributions, target, span, 10n ** 30n);
  const minor = asked.enough ? 0n : (asked.held * attempt.percent) / 100n;
  const rate = rateOf(fund.content.currency);
  const decision = recordFundAllocation(by(focalPoint(fund.content.owner), at), {
    id,
    content: {
      fundId: fund.id,
      owner: fund.content.owner,
      currency: fund.content.currency,
      destination: target,
      span,
      minor: minor > 0n ? minor : BigInt(attempt.year % 2),
      decidedOn: at.slice(0, 10),
    },
    fund,
    contributions,
    rate,
    ...(requirement && {
      requirement: {
        requirement,
        funded: world.funded.get(requirement.id) ?? {},
        rate: rateOf(requirement.currency),
      },
    }),
    acceptSurplus: attempt.acceptSurplus,
  });
  happen(world, id, decision);
};

/** Mostly an allocation that stands. */
const chooseAllocation = (world: World, choice: number): FundAllocation | undefined => {
  const all = [...world.allocations.values()].map(({ state }) => state);
  return choose(choice % 3 === 0 ? all : all.filter(({ status }) => status === "recorded"), choice);
};

/** A fund tries to pay a share of an allocation. */
export const disburseFund = (
  world: World,
  attempt: { readonly allocation: number; readonly percent: bigint },
  { at, id }: { readonly at: string; readonly id: DisbursementId },
): void => {
  const allocation = chooseAllocation(world, attempt.allocation);
  if (allocation === undefined) return;
  const { owner, minor } = allocation.content;
  const amountSent = (minor * attempt.percent) / 100n;
  const payment = { id, amountSent, paidOn: at.slice(0, 10) };
  happen(world, allocation.id, recordFundDisbursement(by(focalPoint(owner), at), allocation, payment));
};

/** A fund tries to cancel a payment of an allocation: mostly one that has some. */
export const cancelPayment = (
  world: World,
  attempt: { readonly allocation: number; readonly payment: number },
  at: string,
): void => {
  const all = [...world.allocations.values()].map(({ state }) => state);
  const paid = all.filter(({ disbursements }) => disbursements.length > 0);
  const allocation = choose(attempt.allocation % 6 === 0 ? all : paid, attempt.allocation);
  if (allocation === undefined) return;
  const { id } = choose(allocation.disbursements, attempt.payment) ?? { id: "di_none" as const };
  happen(
    world,
    allocation.id,
    cancelFundDisbursement(by(focalPoint(allocation.content.owner), at), allocation, { id }),
  );
};

/** Somebody tries to cancel an allocation. */
export const returnAllocation = (world: World, choice: number, at: string): void => {
  const allocation = chooseAllocation(world, choice);
  if (allocation === undefined) return;
  happen(
    world,
    allocation.id,
    cancelFundAllocation(by(focalPoint(allocation.content.owner), at), allocation),
  );
};

/** The allocation's event, and what it does to each contribution. */
const happen = (
  world: World,
  id: FundAllocationId,
  decision: ReturnType<typeof cancelFundAllocation>,
): void => {
  const allocation: FundAllocation | undefined = happenToAllocation(world, id, decision);
  if (!decision.ok || allocation === undefined) return;
  for (const event of decision.events) {
    for (const [commitmentId, moved] of contributionEvents(event, allocation))
      happenToCommitment(world, commitmentId, { ok: true, events: [moved] });
  }
};
