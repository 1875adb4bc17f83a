import { type Commitment, type Disbursement, unpaid } from "../commitment/commitment.ts";
import type { Outstanding, Pledge } from "../pledge/pledge.ts";
import { requirementEffects, workPlanEffects } from "../position/declaration-effects.ts";
import { commitmentEffects, type Effects, noEffects, pledgeEffects } from "../position/effects.ts";
import { fundDisbursementEffects, fundEffects } from "../position/fund-effects.ts";
import type { AssistanceRequirement } from "../requirement/requirement.ts";
import { type AppliedRate, spanKey } from "../shared/index.ts";
import { isLive, type WorkPlan } from "../work-plan/work-plan.ts";

/** A record that figures are made of, as it stands. */
export type CountedRecord =
  | { readonly kind: "work-plan"; readonly record: WorkPlan }
  | { readonly kind: "requirement"; readonly record: AssistanceRequirement }
  | { readonly kind: "pledge"; readonly record: Pledge; readonly outstanding: Outstanding }
  | { readonly kind: "commitment"; readonly record: Commitment };

/** A part of what a record counts for, at one rate: a payment, or all the rest. */
export interface CountedPart {
  readonly effects: Effects;
  readonly rate: AppliedRate;
  readonly payment?: Disbursement;
}

/**
 * What a record counts for as it stands, however it came to be so: the sum over all records is what their events have
 * added up to. It is told by the effects of events, so that there is one account of what counts; none when nothing does.
 */
export const countedParts = (counted: CountedRecord): CountedPart[] => {
  switch (counted.kind) {
    case "work-plan":
      return planParts(counted.record);
    case "requirement":
      return requirementParts(counted.record);
    case "pledge":
      return pledgeParts(counted.record, counted.outstanding);
    case "commitment":
      return commitmentParts(counted.record);
  }
};

/** The effects of an event do not depend on when and by whom. */
const stampOf = ({ updatedAt }: { readonly updatedAt: string }) => ({ at: updatedAt, by: "" });

const planParts = (plan: WorkPlan): CountedPart[] =>
  isLive(plan) && plan.rate !== undefined ? [{ effects: workPlanEffects(plan), rate: plan.rate }] : [];

/** A need that a plan makes is counted with the plan. */
const requirementParts = (need: AssistanceRequirement): CountedPart[] => {
  const { id, rate, status, lines, workPlan } = need;
  if (workPlan !== undefined || rate === undefined || status !== "open") return [];
  const content = { ...need, years: lines.map(({ span, revised }) => ({ span, minor: revised })) };
  const event = { type: "requirement-published", id, content, rate, ...stampOf(need) } as const;
  return [{ effects: requirementEffects(event, need), rate }];
};

/** What stands of a pledge is what its cancellation would take away. */
const pledgeParts = (pledge: Pledge, outstandingBefore: Outstanding): CountedPart[] => {
  if (pledge.status === "cancelled") return [];
  const event = { type: "pledge-cancelled", outstandingBefore, ...stampOf(pledge) } as const;
  const { amounts } = pledgeEffects(pledge, event, pledge);
  const standing = amounts.map((amount) => ({
    ...amount,
    minor: -amount.minor,
    usdValue: -amount.usdValue,
  }));
  return [{ effects: { ...noEffects, amounts: standing }, rate: pledge.rate }];
};

/** What was committed, without what was released again; and each payment; both where a fund has put them. What a commitment draws is its pledge's. */
const commitmentParts = (commitment: Commitment): CountedPart[] => {
  const { id, content, rate, status, disbursements } = commitment;
  const event = stampOf(commitment);
  const recorded = commitmentEffects(
    { type: "commitment-recorded", id, content, rate, ...event },
    commitment,
  );
  const released =
    status === "cancelled"
      ? commitmentEffects(
          { type: "commitment-cancelled", released: releasedBy(commitment), ...event },
          commitment,
        )
      : noEffects;
  const moves = (commitment.allocated ?? []).map((draw) => fundEffects(commitment, draw));
  const payouts = (commitment.fundDisbursed ?? []).map((draw) => fundDisbursementEffects(commitment, draw));
  const standing = [...recorded.amounts, ...released.amounts, ...moves.flatMap(({ committed }) => committed)];
  return [
    { effects: { ...noEffects, amounts: standing }, rate },
    ...disbursements.map((payment) => {
      const paid = commitmentEffects(
        { type: "commitment-disbursed", disbursement: payment, ...event },
        commitment,
      );
      const moved = [...moves.map((move) => move.paid), ...payouts].flatMap(
        (move) => move.get(payment.id) ?? [],
      );
      return {
        effects: { ...noEffects, amounts: [...paid.amounts, ...moved] },
        rate: payment.rate,
        payment,
      };
    }),
  ];
};

/** What its cancellation released: a cancelled commitment takes no more payments. */
const releasedBy = (commitment: Commitment): Outstanding =>
  Object.fromEntries(
    commitment.content.lines.map((line) => [
      spanKey(line.span),
      unpaid({ ...commitment, status: "recorded" }, line),
    ]),
  );
