import {
  type AppliedRate,
  divideRounded,
  formatScaled,
  listed,
  type StateCode,
  sum,
  toUsdValue,
  usd,
  usdValueDecimals,
} from "../shared/index.ts";
import { type Activity, isLive, type WorkPlan, type WorkPlanId } from "../work-plan/work-plan.ts";
import {
  byKind,
  type Check,
  type CompletenessContext,
  met,
  notApplicable,
  notMet,
  type Verdict,
} from "./check.ts";
import { citations as c } from "./citations.ts";
import { phrase, type SentenceValue } from "./sentence.ts";
import { listValue, numberValue, textValue } from "./wording.ts";

/** What an activity of survey and clearance costs for each square metre that it is to release. */
export interface UnitCost {
  readonly state: StateCode;
  readonly planId: WorkPlanId;
  readonly ref: string;
  /** US dollars for a square metre, with eight decimals, at the rate of the plan's publication. */
  readonly usdPerM2: bigint;
}

export interface UnitCostComparison {
  readonly own: readonly UnitCost[];
  readonly peers: readonly UnitCost[];
  /** Absent while there are too few peers. */
  readonly median?: bigint;
}

/** With fewer activities, of fewer other States, beside it, nothing is said of a plan's unit cost. */
export const minimumPeers = 5;
export const minimumPeerStates = 3;

/** So many times the median, or a part of it as small, is far. Cost a square metre varies widely with terrain and method. */
export const farFactor = 4n;

const unitCostOf = (plan: WorkPlan, activity: Activity, rate: AppliedRate): UnitCost[] => {
  if (activity.pillar !== "survey-clearance") return [];
  const measured = activity.years.filter(
    ({ cost, milestones }) => cost > 0n && (milestones?.areaM2 ?? 0) > 0,
  );
  const area = measured.reduce((total, { milestones }) => total + BigInt(milestones?.areaM2 ?? 0), 0n);
  if (area === 0n) return [];
  const value = toUsdValue(sum(measured.map(({ cost }) => cost)), rate);
  return [
    { state: plan.content.state, planId: plan.id, ref: activity.ref, usdPerM2: divideRounded(value, area) },
  ];
};

/** Unit costs of a plan's activities of survey and clearance, over the years that have both cost and area. */
export const unitCostsOf = (plan: WorkPlan, rate: AppliedRate | undefined = plan.rate): UnitCost[] =>
  rate === undefined ? [] : plan.content.activities.flatMap((activity) => unitCostOf(plan, activity, rate));

/** What live plans of other States than this one pay for a square metre, in the order of their names. */
export const peersOf = (plans: readonly WorkPlan[], state: StateCode): UnitCost[] =>
  plans
    .filter((plan) => isLive(plan) && plan.content.state !== state)
    .flatMap((plan) => unitCostsOf(plan))
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));

const nameOf = ({ state, planId, ref }: UnitCost): string => `${state} ${planId} ${ref}`;

/** Whether any activity of survey and clearance has a cost beside an area: only then are peers worth reading. */
export const hasUnitCost = ({ content }: WorkPlan): boolean =>
  content.activities.some(
    ({ pillar, years }) =>
      pillar === "survey-clearance" &&
      years.some(({ cost, milestones }) => cost > 0n && (milestones?.areaM2 ?? 0) > 0),
  );

/** The middle one, or the mean of the two in the middle; undefined of none. */
export const median = (values: readonly bigint[]): bigint | undefined => {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  return high === undefined || low === undefined ? undefined : divideRounded(low + high, 2n);
};

/** `USD 1.6200`. */
const inWords = (usdPerM2: bigint): string => `USD ${perM2(usdPerM2)}`;

/** US dollars for a square metre as a decimal string with four decimals. */
export const perM2 = (usdPerM2: bigint): string =>
  formatScaled(divideRounded(usdPerM2, 10n ** BigInt(usdValueDecimals - 4)), 4);

const perM2Value = (usdPerM2: bigint): SentenceValue => ({
  kind: "amount",
  amount: perM2(usdPerM2),
  currency: usd,
});

const areTooFew = (peers: readonly UnitCost[]): boolean =>
  peers.length < minimumPeers || new Set(peers.map(({ state }) => state)).size < minimumPeerStates;

const isFar = (own: bigint, middle: bigint): boolean => own > middle * farFactor || own * farFactor < middle;

const unitCost = (plan: WorkPlan, { peers, rate }: CompletenessContext): Verdict => {
  if (!hasUnitCost(plan))
    return notApplicable("No activity of survey and clearance has a cost and an area in the same year.");
  const own = unitCostsOf(plan, plan.rate ?? rate);
  if (own.length === 0)
    return notApplicable(
      `No exchange rate of ${plan.content.currency} is known, so that nothing can be compared.`,
    );
  const words = listed(own.map(({ ref, usdPerM2 }) => `${ref} ${inWords(usdPerM2)}`));
  const middle = median(peers.map(({ usdPerM2 }) => usdPerM2));
  if (middle === undefined || areTooFew(peers))
    return {
      ...notApplicable(
        `A square metre costs: ${words}. A comparison needs at least ${minimumPeers} activities of ${minimumPeerStates} other States with a cost and an area; you may see ${peers.length}.`,
      ),
      unitCosts: { own, peers },
    };
  const unitCosts = { own, peers, median: middle };
  const far = own.filter(({ usdPerM2 }) => isFar(usdPerM2, middle));
  if (far.length === 0) {
    const beside = `the median of ${peers.length} activities of other States is ${inWords(middle)}`;
    return { ...met(`A square metre costs: ${words}; ${beside}.`), unitCosts };
  }
  return {
    ...notMet(
      "unit-cost-far",
      {
        far: listValue(
          far.map(({ ref, usdPerM2 }) =>
            phrase("unit-cost", { ref: textValue(ref), cost: perM2Value(usdPerM2) }),
          ),
        ),
        count: numberValue(peers.length),
        median: perM2Value(middle),
      },
      far.map(({ ref }) => `/activities/${plan.content.activities.findIndex((one) => one.ref === ref)}`),
    ),
    unitCosts,
  };
};

export const unitCostChecks: readonly Check[] = [
  {
    code: "unit-cost",
    severity: "question",
    citations: byKind({ survey: [c.action25], "article5-extension-request": [c.action25] }),
    verdict: unitCost,
  },
];
