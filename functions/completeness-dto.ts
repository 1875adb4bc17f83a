import type { FindingSchema, WorkPlanCompletenessSchema } from "@angkor/contract/schemas/completeness";
import type { SentenceValueSchema } from "@angkor/contract/schemas/finding-sentence";
import {
  type Completeness,
  type Finding,
  farFactor,
  minimumPeerStates,
  minimumPeers,
  perM2,
  ratio,
  type SentenceValue,
  type SentenceValues,
  type UnitCost,
  type UnitCostComparison,
  usd,
  type WorkPlan,
} from "@angkor/domain";
import type { Loaded } from "@angkor/store";
import type * as z from "zod";

type WorkPlanCompletenessDto = z.input<typeof WorkPlanCompletenessSchema>;

export const completenessBasis = (on: string): WorkPlanCompletenessDto["basis"] => ({
  on,
  score:
    "Checks that are met, of those that apply; each counts the same. A share is to be read with its findings.",
  sight:
    "The plan itself and what was reached under it; the State's other live plans and resource mobilisation plans, and the activities of other States that its cost for a square metre is set beside, as far as the caller may see them.",
  limits:
    "Checks see whether something is said, not whether it is right. Whether a plan is realistic, fits its context and was made inclusively is for people to judge.",
});

export const scoreDto = ({ score: { met, applicable } }: Completeness): WorkPlanCompletenessDto["score"] => ({
  met,
  applicable,
  share: ratio(BigInt(met), BigInt(applicable)),
});

export const assessedPlanDto = (
  { id, status, content, publishedAt }: WorkPlan,
  version: number,
): WorkPlanCompletenessDto["plan"] => ({
  id,
  state: content.state,
  kind: content.kind,
  title: content.title,
  status,
  version,
  period: { from: content.period.from, to: content.period.to },
  ...(content.adoptedOn !== undefined && { adoptedOn: content.adoptedOn }),
  ...(publishedAt !== undefined && { publishedAt }),
});

const unitCostDto = ({ usdPerM2, ...activity }: UnitCost) => ({ ...activity, perM2: perM2(usdPerM2) });

const unitCostsDto = ({ own, peers, median }: UnitCostComparison) => ({
  currency: usd,
  own: own.map(unitCostDto),
  peers: peers.map(unitCostDto),
  ...(median !== undefined && { median: perM2(median) }),
  minimumPeers,
  minimumStates: minimumPeerStates,
  farFactor: Number(farFactor),
});

type SentenceValueDto = z.input<typeof SentenceValueSchema>;

const valuesDto = (values: SentenceValues): Record<string, SentenceValueDto> =>
  Object.fromEntries(Object.entries(values).map(([place, value]) => [place, valueDto(value)]));

const valueDto = (value: SentenceValue): SentenceValueDto => {
  switch (value.kind) {
    case "phrase":
      return { ...value, values: valuesDto(value.values) };
    case "list":
    case "clauses":
      return { ...value, items: value.items.map(valueDto) };
    default:
      return { ...value };
  }
};

const findingDto = (finding: Finding): z.input<typeof FindingSchema> => ({
  code: finding.code,
  severity: finding.severity,
  outcome: finding.outcome,
  detail: finding.detail,
  ...(finding.outcome === "not-met" && {
    toComplete: finding.toComplete,
    sentence: { name: finding.sentence.name, values: valuesDto(finding.sentence.values) },
    pointers: [...finding.pointers],
  }),
  citations: finding.citations.map((citation) => ({ ...citation })),
  ...(finding.unitCosts && { unitCosts: unitCostsDto(finding.unitCosts) }),
});

/** A plan's completeness on a day. */
export const completenessDto = (
  { state: plan, version }: Loaded<WorkPlan>,
  completeness: Completeness,
  on: string,
): Omit<WorkPlanCompletenessDto, "computedAt" | "asOf"> => ({
  basis: completenessBasis(on),
  plan: assessedPlanDto(plan, version),
  score: scoreDto(completeness),
  findings: completeness.findings.map(findingDto),
});
