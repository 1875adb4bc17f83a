import {
  type AssistanceKind,
  type AssistanceRequirement,
  type Funded,
  openAmount,
  type Pillar,
  type RequirementId,
  type RequirementStatus,
  type Seen,
  type Span,
  type StateCode,
  spanKey,
} from "@angkor/domain";
import type { ToReport } from "./offer.ts";

/** One line of a requirement: what a State asks from others for one span. Amounts are minor units of the report's currency. */
export interface NeedLine {
  /** `ar_1|2025`. */
  readonly id: string;
  readonly requirementId: RequirementId;
  readonly state: StateCode;
  readonly pillar: Pillar;
  readonly kind: AssistanceKind;
  readonly title: string;
  readonly span: Span;
  readonly status: RequirementStatus;
  /** 1 is the most urgent. */
  readonly priority?: number;
  readonly validUntil?: string;
  /** Channels it can be delivered through; an empty list means any. */
  readonly channels: readonly string[];
  readonly localOrganisations: boolean;
  /** What is asked, and what of it is still open; absent for assistance in kind without a value. */
  readonly asked?: bigint;
  readonly open?: bigint;
  readonly seen: Seen;
}

/** One need for each line of a requirement. `funded` is what was committed to it, by span. */
export const needsOf = (
  requirement: AssistanceRequirement,
  funded: Funded,
  toReport: ToReport,
): NeedLine[] => {
  const { currency, delivery } = requirement;
  const shared = {
    requirementId: requirement.id,
    state: requirement.state,
    pillar: requirement.pillar,
    kind: requirement.kind,
    title: requirement.title,
    status: requirement.status,
    ...(requirement.priority !== undefined && { priority: requirement.priority }),
    ...(requirement.validUntil !== undefined && { validUntil: requirement.validUntil }),
    channels: delivery?.channels ?? [],
    localOrganisations: delivery?.localOrganisations ?? false,
    seen: { ...requirement, owner: requirement.state } satisfies Seen,
  };
  return requirement.lines.map((line) => ({
    ...shared,
    id: `${requirement.id}|${spanKey(line.span)}`,
    span: line.span,
    ...((requirement.kind === "financial" || line.revised > 0n) && {
      asked: toReport(line.revised, currency),
      open: toReport(openAmount(line, funded), currency),
    }),
  }));
};

/** Whether a need is for money: what an allocation can meet. */
export const isMoneyNeed = (need: NeedLine): need is NeedLine & { readonly open: bigint } =>
  need.kind === "financial" && need.open !== undefined;
