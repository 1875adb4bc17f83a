import type { Commitment, CommitmentContent } from "../commitment/commitment.ts";
import type { FundAllocation } from "../fund-allocation/fund-allocation.ts";
import type { ExpressionOfInterest } from "../individualised-approach/expression.ts";
import type { Pledge, PledgeContent } from "../pledge/pledge.ts";
import type { NeedResponse, ResponseContent } from "../response/response.ts";
import type { WorkPlan, WorkPlanContent } from "../work-plan/work-plan.ts";

/**
 * Whether a reader may know of the record with this id. A record names others to those alone who may see them too
 * (docs/adr/0046): each function here gives a record as such a reader knows it.
 */
export type MayName = (id: string) => boolean;

export const planContentNaming = (content: WorkPlanContent, mayName: MayName): WorkPlanContent => ({
  ...content,
  supersedes: content.supersedes.filter(mayName),
});

export const planNaming = ({ supersededBy, content, ...plan }: WorkPlan, mayName: MayName): WorkPlan => ({
  ...plan,
  content: planContentNaming(content, mayName),
  ...(supersededBy !== undefined && mayName(supersededBy) && { supersededBy }),
});

export const pledgeContentNaming = (
  { requirements, ...content }: PledgeContent,
  mayName: MayName,
): PledgeContent => {
  const named = requirements?.filter(mayName) ?? [];
  return { ...content, ...(named.length > 0 && { requirements: named }) };
};

export const pledgeNaming = (pledge: Pledge, mayName: MayName): Pledge => ({
  ...pledge,
  content: pledgeContentNaming(pledge.content, mayName),
});

/** Without its pledge, a commitment names no tranches either. */
export const withoutTranches = (content: CommitmentContent): CommitmentContent => ({
  ...content,
  lines: content.lines.map(({ tranche: _, ...line }) => line),
});

export const commitmentContentNaming = (
  { replaces, ...content }: CommitmentContent,
  mayName: MayName,
): CommitmentContent => ({
  ...content,
  ...(replaces !== undefined && mayName(replaces) && { replaces }),
});

export const commitmentNaming = (
  { pledgeId, requirement, ...commitment }: Commitment,
  mayName: MayName,
): Commitment => {
  const namesPledge = pledgeId === undefined || mayName(pledgeId);
  const content = commitmentContentNaming(commitment.content, mayName);
  return {
    ...commitment,
    content: namesPledge ? content : withoutTranches(content),
    ...(pledgeId !== undefined && namesPledge && { pledgeId }),
    ...(requirement && mayName(requirement.id) && { requirement }),
  };
};

export const responseContentNaming = <Content extends ResponseContent>(
  { pledgeId, ...content }: Content,
  mayName: MayName,
) => ({ ...content, ...(pledgeId !== undefined && mayName(pledgeId) && { pledgeId }) });

export const responseNaming = (response: NeedResponse, mayName: MayName): NeedResponse =>
  responseContentNaming(response, mayName);

export const fundAllocationNaming = (
  { requirement, ...allocation }: FundAllocation,
  mayName: MayName,
): FundAllocation => ({ ...allocation, ...(requirement && mayName(requirement.id) && { requirement }) });

export const expressionNaming = (
  expression: ExpressionOfInterest,
  mayName: MayName,
): ExpressionOfInterest => ({
  ...expression,
  content: {
    ...expression.content,
    requirementIds: expression.content.requirementIds.filter(mayName),
  },
});
