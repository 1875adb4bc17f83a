import type { ResourceMobilisationProgressSchema } from "@angkor/contract/schemas/mobilisation-progress";
import {
  type AppliedRate,
  type Currency,
  type Figures,
  formatAmount,
  type MobilisationProgress,
  max,
  overdueActions,
  type ProgressLine,
  type ResourceMobilisationPlan,
  ratio,
  sum,
  usd,
} from "@angkor/domain";
import type * as z from "zod";
import { mobilisationActionDto } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { spanDto } from "../wire.ts";

type ProgressDto = z.input<typeof ResourceMobilisationProgressSchema>;

const basisOf = (currency: Currency, rate: AppliedRate): ProgressDto["basis"] => ({
  sources:
    "national-budget is what the State's own plans declare. bilateral are providers that are States; multilateral, multilateral organisations and United Nations funds; private, companies and foundations; other, non-governmental and other organisations; unspecified, providers whose kind the reference list does not tell. innovative is funding of any provider by front-loading, impact bonds, debt swaps, public-private partnerships and the like, and is then left out of what its provider's kind has raised; its pledges, commitments and payments are not told apart and stand with the provider's.",
  years:
    "Availability years. Money counts for a target when all of its years lie in the target's; what is undivided over more years stands on a line of its own, without a target.",
  conversion: `Amounts recorded in ${currency} are unchanged; all others are converted from their US dollar value at the rate of the day each was decided.`,
  ...(currency !== usd && { rate }),
});

const lineDto = (line: ProgressLine, currency: Currency): ProgressDto["lines"][number] => {
  const amount = (minor: bigint) => formatAmount(minor, currency);
  const { target = 0n, raised, announced, committed, disbursed } = line;
  const own = line.source === "national-budget";
  return {
    source: line.source,
    ...spanDto(line.span),
    ...(line.target !== undefined && { target: amount(line.target) }),
    raised: amount(raised),
    share: ratio(raised, target),
    shareWithPledges: ratio(raised + (announced ?? 0n), target),
    ...(announced !== undefined && { [own ? "nationalContributionPlanned" : "pledged"]: amount(announced) }),
    ...(committed !== undefined && { committed: amount(committed) }),
    ...(disbursed !== undefined && { disbursed: amount(disbursed) }),
  };
};

const totalsDto = ({ lines, whole }: MobilisationProgress, currency: Currency): ProgressDto["totals"] => {
  const amount = (minor: bigint) => formatAmount(minor, currency);
  const aimed = lines.filter(({ target }) => target !== undefined);
  const target = sum(aimed.map((line) => line.target ?? 0n));
  const raised = sum(aimed.map((line) => line.raised));
  const announced = sum(aimed.map((line) => line.announced ?? 0n));
  const shortfall = sum(aimed.map((line) => max(0n, (line.target ?? 0n) - line.raised)));
  const rest = lines.filter((line) => line.target === undefined);
  return {
    target: amount(target),
    raised: amount(raised),
    share: ratio(raised, target),
    shareWithPledges: ratio(raised + announced, target),
    shortfall: amount(shortfall),
    shareWithoutSurplus: ratio(target - shortfall, target),
    raisedWithoutTarget: amount(sum(rest.map((line) => line.raised))),
    nationalContribution: amount(whole.nationalContribution),
    ...moneyDto(whole, currency),
  };
};

const moneyDto = ({ pledged, committed, disbursed, funding }: Figures, currency: Currency) => ({
  pledged: formatAmount(pledged, currency),
  committed: formatAmount(committed, currency),
  disbursed: formatAmount(disbursed, currency),
  funding: formatAmount(funding, currency),
});

export const progressDto = (
  plan: ResourceMobilisationPlan,
  progress: MobilisationProgress,
  { on, rate, inPlace }: { readonly on: string; readonly rate: AppliedRate; readonly inPlace: boolean },
): Omit<ProgressDto, "computedAt" | "asOf"> => {
  const { state, title, currency, actions } = plan.content;
  return {
    planId: plan.id,
    state,
    title,
    currency,
    on,
    inPlace,
    basis: basisOf(currency, rate),
    totals: totalsDto(progress, currency),
    lines: progress.lines.map((line) => lineDto(line, currency)),
    shared: moneyDto(progress.shared, currency),
    actions: {
      all: actions.length,
      done: actions.filter(({ status }) => status === "done").length,
      overdue: overdueActions(plan, on).map(mobilisationActionDto),
    },
  };
};
