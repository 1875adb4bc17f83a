import type { RequirementInputSchema, RequirementSchema } from "@angkor/contract/schemas/requirement";
import {
  type AssistanceRequirement,
  formatAmount,
  isAsking,
  openAmount,
  type RequirementContent,
  type Seen,
  spanKey,
} from "@angkor/domain";
import { type Loaded, requirements } from "@angkor/store";
import type * as z from "zod";
import { deliveryDto, recordDto } from "../records.ts";
import { minorOf, spanDto, toSpan } from "../wire.ts";

type RequirementInput = z.output<typeof RequirementInputSchema>;

export const requirementSeen = (requirement: AssistanceRequirement): Seen => ({
  ...requirement,
  owner: requirement.state,
});

export const requirementRecords = {
  aggregate: requirements,
  seen: requirementSeen,
  missing: "requirement-not-found",
} as const;

export const toRequirementContent = ({ years, ...input }: RequirementInput): RequirementContent => ({
  ...input,
  years: years.map(({ year: _year, period: _period, amount, ...line }, index) => ({
    ...line,
    span: toSpan(years[index] ?? {}),
    minor: amount === undefined ? 0n : minorOf(amount, input.currency),
  })),
});

/** What is still asked for, with what was committed: the counters of the requirement hold the latter by span. */
export const toRequirementDto = ({
  id: _,
  state: need,
  version,
  counters,
}: Loaded<AssistanceRequirement>): z.input<typeof RequirementSchema> => ({
  id: need.id,
  status: need.status,
  ...recordDto(need, version),
  state: need.state,
  pillar: need.pillar,
  kind: need.kind,
  title: need.title,
  ...(need.description !== undefined && { description: need.description }),
  currency: need.currency,
  ...(need.priority !== undefined && { priority: need.priority }),
  ...(need.validUntil !== undefined && { validUntil: need.validUntil }),
  ...(need.delivery && { delivery: deliveryDto(need.delivery) }),
  ...(need.workPlan && { workPlan: need.workPlan }),
  years: need.lines.map((line) => ({
    ...spanDto(line.span),
    ...(line.quantity !== undefined && { quantity: line.quantity }),
    ...(line.unit !== undefined && { unit: line.unit }),
    original: formatAmount(line.original, need.currency),
    revised: formatAmount(line.revised, need.currency),
    committed: formatAmount(counters[spanKey(line.span)] ?? 0n, need.currency),
    open: formatAmount(need.status === "open" ? openAmount(line, counters) : 0n, need.currency),
  })),
});

/** Whether anything is still asked for on a day. */
export const isOpen = ({ state, counters }: Loaded<AssistanceRequirement>, day: string): boolean =>
  isAsking(state, counters, day);
