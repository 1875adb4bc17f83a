import fc from "fast-check";
import {
  type Activity,
  type ActivityYear,
  type AppliedRate,
  announcePledge,
  type Caller,
  type CommitmentLine,
  type Context,
  type ContributionStatus,
  type Currency,
  cancelCommitment,
  cancelPledge,
  confirmCommitment,
  confirmPledge,
  confirmWorkPlan,
  contributionStatuses,
  convert,
  currency,
  type Destination,
  destination,
  destinationOf,
  dollarRate,
  draftWorkPlan,
  type ExchangeRate,
  isLive,
  type Modality,
  modalities,
  openAmount,
  type Pillar,
  type PledgeContent,
  type ProviderCode,
  parseSpanKey,
  publishRequirement,
  publishWorkPlan,
  rateOn,
  recordCommitment,
  recordDisbursement,
  redraftWorkPlan,
  revisePledge,
  reviseWorkPlan,
  type StateCode,
  supersedeWorkPlan,
  termsOf,
  tranches,
  usd,
  type Visibility,
  visibilities,
  type WorkPlan,
  type WorkPlanContent,
  withdrawRequirement,
  withdrawWorkPlan,
  yearSpan,
} from "../../src/index.ts";
import { by, focalPoint, isu, organisation, states } from "../builders/index.ts";
import { contribute } from "./contributions.ts";
import {
  allocateFund,
  cancelPayment,
  disburseFund,
  fundFor,
  fundNamed,
  fundSteps,
  funds,
  naming,
  returnAllocation,
} from "./funds.ts";
import {
  allRequirements,
  happenToCommitment,
  happenToPlan,
  happenToPledge,
  happenToRequirement,
  type World,
} from "./world.ts";

/** States that need help; Cambodia gives, too. */
export const receivers: readonly StateCode[] = states(["KHM", "UKR", "AGO"]);
const norwayAndOthers: readonly StateCode[] = states(["NOR", "DEU", "USA", "KHM"]);
export const donors: readonly ProviderCode[] = [...norwayAndOthers, organisation("org:eu")];
export const currencies: readonly Currency[] = ["USD", "EUR", "JPY", "JOD", "CLF"].map(currency);
const pillarChoice: readonly Pillar[] = ["survey-clearance", "victim-assistance", "unspecified"];

/** How an activity's or a pledge's years may be cut; the last ones overlap and must be refused. */
const layouts: readonly (readonly string[])[] = [
  ["2025"],
  ["2024", "2025"],
  ["2025", "2026", "2027"],
  ["2025-2027"],
  ["2024", "2025-2026", "2027"],
  ["2026-2027", "2028"],
  ["2025-2026", "2026"],
];

const index = fc.nat(999);
const amount = fc.bigInt(1n, 10n ** 9n);
const visibility = fc.constantFrom(...visibilities, "public" as const, "public" as const);

const activityShapes = fc.uniqueArray(
  fc.record({
    ref: fc.constantFrom("A1", "A2", "A3", "A4"),
    pillar: fc.constantFrom(...pillarChoice),
    layout: fc.constantFrom(...layouts),
    cost: amount,
    ownPercent: fc.constantFrom(0n, 30n, 100n, 140n),
    status: fc.constantFrom(...contributionStatuses),
  }),
  { selector: ({ ref }) => ref, minLength: 1, maxLength: 3 },
);

const planShape = fc.record({
  state: index,
  currency: index,
  visibility,
  byIsu: fc.boolean(),
  /** An odd number picks a plan that this one is to supersede. */
  supersedes: index,
  activities: activityShapes,
});

const pledgeShape = fc.record({
  donor: index,
  currency: index,
  visibility,
  byIsu: fc.boolean(),
  states: fc.subarray([...receivers]),
  pillars: fc.subarray([...pillarChoice]),
  layout: fc.constantFrom(...layouts),
  amount,
  /** 0: paid as it becomes available; more: paid that many years later, so that it is front-loaded. */
  paidLater: fc.constantFrom(0, 0, 0, 1, 3),
  carryOver: fc.boolean(),
  modality: fc.constantFrom(...modalities),
  /** The pooled fund that it is for, mostly in the fund's currency. */
  fund: fc.constantFrom(null, null, null, null, null, 0, 1, 2),
});

/** One thing that somebody tries to do. Numbers choose among what exists at the time. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("draft-plan" as const), shape: planShape }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("redraft-plan" as const), plan: index, shape: planShape }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("publish-plan" as const), plan: index }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("revise-plan" as const), plan: index, shape: planShape }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("withdraw-plan" as const), plan: index }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("confirm" as const), record: index }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("publish-requirement" as const),
      state: index,
      pillar: fc.constantFrom(...pillarChoice),
      currency: index,
      layout: fc.constantFrom(...layouts),
      amount: fc.oneof(amount, fc.constant(0n)),
      visibility,
      byIsu: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("withdraw-requirement" as const), requirement: index }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("announce-pledge" as const), shape: pledgeShape }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("revise-pledge" as const), pledge: index, shape: pledgeShape }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancel-pledge" as const), pledge: index }) },
  {
    weight: 14,
    arbitrary: fc.record({
      do: fc.constant("commit" as const),
      pledge: fc.option(index, { freq: 4 }),
      target: fc.constantFrom(
        "requirement" as const,
        "cell" as const,
        "state" as const,
        "none" as const,
        "several" as const,
      ),
      choice: index,
      donor: index,
      currency: index,
      lines: fc.integer({ min: 1, max: 3 }),
      /** Of what is left in the pledge, or is open of the requirement. */
      percent: fc.constantFrom(1n, 33n, 50n, 100n, 100n, 130n),
      yearsLater: fc.constantFrom(0, 0, 0, 1, -1),
      amount,
      visibility,
      acceptSurplus: fc.boolean(),
      byIsu: fc.boolean(),
      modality: fc.option(fc.constantFrom(...modalities)),
      channel: fc.constantFrom(undefined, "41126", "23501"),
      /** A contribution to a pooled fund, mostly one that it can take. */
      toFund: fc.constantFrom(false, false, true),
      /** Funding that serves victims by way of a broader programme. */
      broader: fc.constantFrom(false, false, false, true),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("pay" as const),
      commitment: index,
      line: index,
      percent: fc.constantFrom(10n, 33n, 100n, 150n),
      acceptExcess: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("cancel-commitment" as const), commitment: index }) },
  ...fundSteps,
);

export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

export const stories: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 15, maxLength: 60, size: "max" });

/** Every step is six days after the one before, so that rates change under way. */
export const instantOf = (position: number): string =>
  new Date(Date.UTC(2025, 0, 10 + position * 6, 12)).toISOString();

const published = (code: string, ...unitsPerUsd: readonly string[]): ExchangeRate[] =>
  unitsPerUsd.map((units, month) => ({
    currency: currency(code),
    period: `2025-${String(month * 2 + 1).padStart(2, "0")}`,
    unitsPerUsd: units,
    source: "made up",
    recordedAt: "2025-01-01T00:00:00.000Z",
  }));

const rates: readonly ExchangeRate[] = [
  ...published("EUR", "0.9613", "0.925", "0.881", "0.8517", "0.87", "0.8621"),
  ...published("JPY", "157.21", "149.33", "143.17", "147.9", "150.03", "155.5"),
  ...published("JOD", "0.709", "0.7087", "0.709", "0.71", "0.7091", "0.709"),
  ...published("CLF", "0.0259", "0.0241", "0.02417", "0.0248", "0.0243", "0.0239"),
];

/** The rate of a currency at an instant. */
export const rateAt = (code: Currency, at: string): AppliedRate => {
  if (code === usd) return dollarRate;
  const rate = rateOn(
    { currency: code, rates: rates.filter((entry) => entry.currency === code) },
    at.slice(0, 10),
  );
  if (rate === undefined) throw new Error(`No rate for ${code} at ${at}`);
  return rate;
};

const choose = <T>(list: readonly T[], choice: number): T | undefined =>
  list[choice % Math.max(1, list.length)];
const chosen = <T>(list: readonly [T, ...T[]] | readonly T[], choice: number): T => {
  const member = choose(list, choice);
  if (member === undefined) throw new Error("Nothing to choose from");
  return member;
};

const contextOf = (owner: ProviderCode, byIsu: boolean, at: string): Context => {
  const caller: Caller = byIsu ? isu : focalPoint(owner);
  return by(caller, at);
};

interface PlanShape {
  readonly currency: number;
  readonly visibility: Visibility;
  readonly supersedes: number;
  readonly activities: readonly ActivityShape[];
}

const toPlan = (world: World, shape: PlanShape, state: StateCode): WorkPlanContent => {
  const others = [...world.plans.values()].filter(
    ({ state: plan }) => shape.supersedes % 5 === 0 || (isLive(plan) && plan.content.state === state),
  );
  const old = shape.supersedes % 2 === 0 ? undefined : choose(others, shape.supersedes)?.state;
  return {
    state,
    kind: "national-work-plan",
    title: "A plan",
    currency: chosen(currencies, shape.currency),
    period: { from: 2024, to: 2028 },
    activities: shape.activities.map(toActivity),
    visibility: shape.visibility,
    supersedes: old === undefined ? [] : [old.id],
  };
};

/** Terms that some records carry: they decide nothing here, and must survive. */
const through = { channels: ["41126", "23000"], localOrganisations: true } as const;

interface ActivityShape {
  readonly ref: string;
  readonly pillar: Pillar;
  readonly layout: readonly string[];
  readonly cost: bigint;
  readonly ownPercent: bigint;
  readonly status: ContributionStatus;
}

const toActivity = ({ ref, pillar, layout, cost, ownPercent, status }: ActivityShape): Activity => ({
  ref,
  title: ref,
  pillar,
  ...(cost % 2n === 0n && { delivery: through }),
  years: layout.map((span): ActivityYear => {
    const own = (cost * ownPercent) / 100n;
    return {
      span: parseSpanKey(span),
      cost,
      ...(own > 0n && { nationalContribution: { minor: own, status } }),
      assistanceRequired: cost > own ? cost - own : 0n,
    };
  }),
});

interface PledgeShape {
  readonly donor: number;
  readonly currency: number;
  readonly visibility: Visibility;
  readonly states: readonly StateCode[];
  readonly pillars: readonly Pillar[];
  readonly layout: readonly string[];
  readonly amount: bigint;
  readonly paidLater: number;
  readonly carryOver: boolean;
  readonly modality: Modality;
  readonly fund: number | null;
}

const currencyOf = ({ fund, currency: choice }: PledgeShape): Currency =>
  fund === null || choice % 6 === 0 ? chosen(currencies, choice) : chosen(funds, fund).content.currency;

const toPledge = (shape: PledgeShape, code: Currency = currencyOf(shape)): PledgeContent => ({
  ...naming(shape.fund === null ? undefined : chosen(funds, shape.fund)),
  donor: chosen(donors, shape.donor),
  title: "A pledge",
  kind: "financial",
  currency: code,
  earmarking: shape.states.length + shape.pillars.length === 0 ? "unearmarked" : "earmarked",
  targets: destination(shape.states, shape.pillars),
  schedule: shape.layout.map((span) => {
    const availability = parseSpanKey(span);
    const { from, to } = availability;
    return {
      payment: { from: from + shape.paidLater, to: to + shape.paidLater },
      availability,
      minor: shape.amount,
    };
  }),
  modality: shape.modality,
  carryOver: shape.carryOver,
  ...(shape.donor % 2 === 0 && { conditions: { ...through, validUntil: "2100-12-31" } }),
  visibility: shape.visibility,
});

/** Mostly a plan to which the step can be done, now and then any. */
const choosePlan = (
  world: World,
  choice: number,
  fits: (plan: WorkPlan) => boolean,
): WorkPlan | undefined => {
  const plans = [...world.plans.values()].map(({ state }) => state);
  return choose(choice % 5 === 0 ? plans : plans.filter(fits), Math.floor(choice / 5));
};

/** Tries one step: decides on what is there, and lets what was decided happen. `position` numbers the step. */
export const take = (world: World, attempt: Step, position: number): void => {
  const at = instantOf(position);
  switch (attempt.do) {
    case "draft-plan": {
      const content = toPlan(world, attempt.shape, chosen(receivers, attempt.shape.state));
      const context = contextOf(content.state, attempt.shape.byIsu, at);
      const id = `wp_${position}` as const;
      happenToPlan(world, id, draftWorkPlan(context, id, content));
      return;
    }
    case "redraft-plan": {
      const plan = choose([...world.plans.values()], attempt.plan)?.state;
      if (plan === undefined) return;
      const content = toPlan(world, attempt.shape, plan.content.state);
      happenToPlan(world, plan.id, redraftWorkPlan(contextOf(content.state, false, at), plan, content));
      return;
    }
    case "publish-plan": {
      const plan = choosePlan(world, attempt.plan, ({ status }) => status === "draft");
      if (plan === undefined) return;
      const context = contextOf(plan.content.state, false, at);
      const superseded = plan.content.supersedes.flatMap((id) => world.plans.get(id)?.state ?? []);
      const done = publishWorkPlan(context, plan, rateAt(plan.content.currency, at), superseded);
      if (!happenToPlan(world, plan.id, done)) return;
      for (const old of superseded) happenToPlan(world, old.id, supersedeWorkPlan(context, old, plan.id));
      return;
    }
    case "revise-plan": {
      const plan = choosePlan(world, attempt.plan, isLive);
      if (plan === undefined) return;
      const content = {
        ...toPlan(world, attempt.shape, plan.content.state),
        // Most keep the plan's currency, as they must.
        ...(attempt.shape.currency % 10 > 0 && { currency: plan.content.currency }),
      };
      const context = contextOf(content.state, attempt.shape.byIsu, at);
      happenToPlan(world, plan.id, reviseWorkPlan(context, plan, { content }, rateAt(content.currency, at)));
      return;
    }
    case "withdraw-plan": {
      const plan = choosePlan(world, attempt.plan, isLive);
      if (plan === undefined) return;
      happenToPlan(
        world,
        plan.id,
        withdrawWorkPlan(contextOf(plan.content.state, false, at), plan, "Why not"),
      );
      return;
    }
    case "confirm": {
      const plan = choose([...world.plans.values()], attempt.record)?.state;
      if (plan) happenToPlan(world, plan.id, confirmWorkPlan(contextOf(plan.content.state, false, at), plan));
      const pledge = choose([...world.pledges.values()], attempt.record)?.state;
      if (pledge)
        happenToPledge(world, pledge.id, confirmPledge(contextOf(pledge.content.donor, false, at), pledge));
      const made = choose([...world.commitments.values()], attempt.record)?.state;
      if (made)
        happenToCommitment(world, made.id, confirmCommitment(contextOf(made.content.donor, false, at), made));
      return;
    }
    case "publish-requirement": {
      const state = chosen(receivers, attempt.state);
      const code = chosen(currencies, attempt.currency);
      const id = `ar_${position}` as const;
      const decision = publishRequirement(
        contextOf(state, attempt.byIsu, at),
        id,
        {
          state,
          pillar: attempt.pillar,
          kind: attempt.amount === 0n ? "training" : "financial",
          title: "A need",
          currency: code,
          ...(attempt.currency % 2 === 0 && { delivery: through }),
          years: attempt.layout.map((span) => ({ span: parseSpanKey(span), minor: attempt.amount })),
          visibility: attempt.visibility,
        },
        rateAt(code, at),
      );
      happenToRequirement(world, id, decision);
      return;
    }
    case "withdraw-requirement": {
      const requirement = choose(allRequirements(world), attempt.requirement);
      if (requirement === undefined) return;
      const context = contextOf(requirement.state, false, at);
      happenToRequirement(world, requirement.id, withdrawRequirement(context, requirement));
      return;
    }
    case "announce-pledge": {
      const content = toPledge(attempt.shape);
      const id = `pl_${position}` as const;
      const context = contextOf(content.donor, attempt.shape.byIsu, at);
      const rate = rateAt(content.currency, at);
      happenToPledge(world, id, announcePledge(context, id, content, rate, fundNamed(content.fundId)));
      return;
    }
    case "revise-pledge": {
      const pledge = choose([...world.pledges.values()], attempt.pledge)?.state;
      if (pledge === undefined) return;
      const kept = attempt.shape.currency % 10 > 0;
      const content = kept
        ? { ...toPledge(attempt.shape, pledge.content.currency), donor: pledge.content.donor }
        : toPledge(attempt.shape);
      const outstanding = world.outstanding.get(pledge.id) ?? {};
      const context = contextOf(pledge.content.donor, attempt.shape.byIsu, at);
      const rate = rateAt(content.currency, at);
      happenToPledge(
        world,
        pledge.id,
        revisePledge(context, pledge, outstanding, content, rate, fundNamed(content.fundId)),
      );
      return;
    }
    case "cancel-pledge": {
      const pledge = choose([...world.pledges.values()], attempt.pledge)?.state;
      if (pledge === undefined) return;
      const outstanding = world.outstanding.get(pledge.id) ?? {};
      const context = contextOf(pledge.content.donor, false, at);
      happenToPledge(world, pledge.id, cancelPledge(context, pledge, outstanding));
      return;
    }
    case "commit":
      commit(world, attempt, position);
      return;
    case "pay": {
      const commitment = choose([...world.commitments.values()], attempt.commitment)?.state;
      const line = choose(commitment?.content.lines ?? [], attempt.line);
      if (commitment === undefined || line === undefined) return;
      const decision = recordDisbursement(contextOf(commitment.content.donor, false, at), commitment, {
        id: `di_${position}`,
        span: attempt.line % 20 === 7 ? yearSpan(2030) : line.span,
        amountSent: (line.minor * attempt.percent) / 100n + 1n,
        paidOn: at.slice(0, 10),
        acceptExcess: attempt.acceptExcess,
        rate: rateAt(commitment.content.currency, at),
      });
      happenToCommitment(world, commitment.id, decision);
      return;
    }
    case "contribute":
      contribute(world, attempt, {
        at,
        position,
        donors,
        states: receivers,
        pillars: pillarChoice,
        rateOf: (code) => rateAt(code, at),
      });
      return;
    case "allocate-fund":
      allocateFund(world, attempt, {
        at,
        id: `fa_${position}`,
        states: receivers,
        pillars: pillarChoice,
        needs: allRequirements(world).filter(({ visibility: seen }) => seen === "public"),
        rateOf: (code) => rateAt(code, at),
      });
      return;
    case "disburse-fund":
      disburseFund(world, attempt, { at, id: `di_${position}` });
      return;
    case "cancel-fund-disbursement":
      cancelPayment(world, attempt, at);
      return;
    case "cancel-fund-allocation":
      returnAllocation(world, attempt.allocation, at);
      return;
    case "cancel-commitment": {
      const commitment = choose([...world.commitments.values()], attempt.commitment)?.state;
      if (commitment === undefined) return;
      const pledge = commitment.pledgeId && world.pledges.get(commitment.pledgeId)?.state;
      const context = contextOf(commitment.content.donor, false, at);
      happenToCommitment(world, commitment.id, cancelCommitment(context, commitment, pledge));
      return;
    }
  }
};

type Commit = Extract<Step, { readonly do: "commit" }>;

const commit = (world: World, attempt: Commit, position: number): void => {
  const at = instantOf(position);
  const pledge =
    attempt.pledge === null ? undefined : choose([...world.pledges.values()], attempt.pledge)?.state;
  const requirement =
    attempt.target === "requirement"
      ? choose(
          allRequirements(world).filter(({ status }) => status === "open" || attempt.choice % 7 === 0),
          attempt.choice,
        )
      : undefined;
  const code = pledge?.content.currency ?? chosen(currencies, attempt.currency);
  const donor = pledge?.content.donor ?? chosen(donors, attempt.donor);
  const outstanding = (pledge && world.outstanding.get(pledge.id)) ?? {};
  const funded = (requirement && world.funded.get(requirement.id)) ?? {};
  const rate = rateAt(code, at);
  const names = pledge === undefined ? [] : Object.keys(tranches(pledge.content));

  const lines: CommitmentLine[] = [];
  for (let number = 0; number < attempt.lines; number += 1) {
    const tranche = names[number];
    const asked = requirement?.lines[number];
    if (pledge !== undefined && tranche === undefined && number > 0) break;
    if (requirement !== undefined && asked === undefined) break;
    const left = tranche === undefined ? undefined : (outstanding[tranche] ?? 0n);
    const open =
      requirement === undefined || asked === undefined
        ? undefined
        : convert(openAmount(asked, funded), rateAt(requirement.currency, at), rate);
    const ceiling = left === undefined ? open : open === undefined || left < open ? left : open;
    const minor = ((ceiling ?? attempt.amount) * attempt.percent) / 100n;
    const natural = asked?.span ?? (tranche === undefined ? yearSpan(2025 + number) : parseSpanKey(tranche));
    const span =
      attempt.yearsLater === 0 || (asked !== undefined && attempt.choice % 10 > 0)
        ? natural
        : yearSpan(attempt.yearsLater > 0 ? natural.to + 1 : natural.from - 1);
    lines.push({
      span,
      minor: minor > 0n ? minor : 1n,
      ...(tranche !== undefined && attempt.choice % 2 === 0 && { tranche }),
    });
  }

  const id = `co_${position}` as const;
  const pledged = attempt.choice % 8 === 0 ? undefined : fundNamed(pledge?.content.fundId);
  const fund = pledged ?? (attempt.toFund ? fundFor(code, attempt.choice) : undefined);
  const fits = fund !== undefined && attempt.choice % 5 > 0;
  const said = {
    ...(attempt.modality !== null && { modality: attempt.modality }),
    ...(attempt.channel && { channel: { code: attempt.channel } }),
  };
  const decision = recordCommitment(contextOf(donor, attempt.byIsu, at), {
    id,
    content: {
      donor,
      currency: code,
      destination:
        requirement === undefined
          ? toDestination(
              fits && attempt.choice % 2 === 0 ? { ...attempt, target: "none" } : attempt,
              pledge?.content.targets,
            )
          : destinationOf(requirement),
      lines,
      decidedOn: at.slice(0, 10),
      ...said,
      ...termsOf(said, pledge?.content),
      ...(attempt.broader && !fits && { broader: { relevance: "Rehabilitation" } }),
      ...naming(fund),
      visibility: fits ? "public" : attempt.visibility,
    },
    rate,
    ...(fund && { fund }),
    ...(pledge && { pledge: { pledge, outstanding } }),
    ...(requirement && { requirement: { requirement, funded, rate: rateAt(requirement.currency, at) } }),
    acceptSurplus: attempt.acceptSurplus,
  });
  happenToCommitment(world, id, decision);
};

/** Where a commitment goes: mostly where its pledge lets it. */
const toDestination = (
  { target, choice, broader }: Commit,
  targets: Destination | undefined,
): Destination => {
  const states = targets?.states.length ? targets.states : receivers;
  const open = targets?.pillars.length ? targets.pillars : pillarChoice;
  const pillars: readonly Pillar[] = broader && target !== "none" ? ["victim-assistance"] : open;
  switch (target) {
    case "requirement":
    case "cell":
      return destination([chosen(states, choice)], [chosen(pillars, choice)]);
    case "state":
      return destination([chosen(states, choice)], []);
    case "none":
      return destination([], []);
    case "several":
      return destination(states.slice(0, 2), choice % 3 === 0 ? pillars.slice(0, 2) : pillars.slice(0, 1));
  }
};
