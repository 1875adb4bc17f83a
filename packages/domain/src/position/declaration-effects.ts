import type { AssistanceRequirement, RequirementEvent } from "../requirement/requirement.ts";
import { scopeOf } from "../shared/index.ts";
import { isLive, type WorkPlan } from "../work-plan/work-plan.ts";
import { type Effects, noEffects } from "./effects.ts";
import { type Declaration, declaredLines } from "./position.ts";

/** What a plan's event does: what it declares is replaced, or counts no more. */
export const workPlanEffects = (after: WorkPlan): Effects => {
  if (after.original === undefined) return noEffects;
  const { state, currency } = after.content;
  if (!isLive(after) || after.rate === undefined)
    return { amounts: [], declarations: [{ state, id: after.id }] };
  const declaration: Declaration = {
    id: after.id,
    state,
    scope: scopeOf({ owner: state, ...after }),
    currency,
    rate: after.rate,
    lines: declaredLines(after),
  };
  return { amounts: [], declarations: [{ state, id: after.id, declaration }] };
};

/** What an event of a requirement that stands alone does. A need in kind without a value declares no money. */
export const requirementEffects = (event: RequirementEvent, after: AssistanceRequirement): Effects => {
  const { state, id, currency } = after;
  if (event.type === "requirement-withdrawn" || after.rate === undefined) {
    return { amounts: [], declarations: [{ state, id }] };
  }
  const lines = after.lines
    .filter((line) => line.revised > 0n)
    .map((line) => ({
      pillar: after.pillar,
      span: line.span,
      requirement: line.revised,
      requirementOriginal: line.original,
      assistanceRequired: line.revised,
      national: { planned: 0n, committed: 0n, disbursed: 0n },
    }));
  if (lines.length === 0) return noEffects;
  const declaration: Declaration = {
    id,
    state,
    scope: scopeOf({ owner: state, ...after }),
    currency,
    rate: after.rate,
    lines,
  };
  return { amounts: [], declarations: [{ state, id, declaration }] };
};
