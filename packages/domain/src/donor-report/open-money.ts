import type { PledgeContent } from "../pledge/pledge.ts";
import type { NeedResponse } from "../response/response.ts";
import { type Span, spanKey, sum } from "../shared/index.ts";
import type { StandingPledge } from "./standing-pledges.ts";

/** What is outstanding of pledges, in three parts. Minor units of the report's currency. */
export interface OpenMoney {
  /** Of pledges that are for named requirements, or that a response of support names. */
  readonly linked: bigint;
  /** Of pledges that nothing ties to a need yet. */
  readonly unmatched: bigint;
  /** Of pledges that were valid until a day that has passed: nothing can be committed of it any more. */
  readonly expired: bigint;
  /** What is unmatched, by availability, in the order of years. */
  readonly years: readonly { readonly span: Span; readonly unmatched: bigint }[];
}

export const openMoney = (
  pledges: readonly StandingPledge[],
  responses: readonly NeedResponse[],
  on: string,
): OpenMoney => {
  const answered = new Set(responses.map(({ pledgeId }) => pledgeId));
  const isLinked = ({ pledge }: StandingPledge): boolean =>
    (pledge.content.requirements?.length ?? 0) > 0 || answered.has(pledge.id);
  const valid = pledges.filter(({ pledge }) => !isExpired(pledge.content, on));
  const unmatched = valid.filter((pledge) => !isLinked(pledge));
  const open = (among: readonly StandingPledge[]) => sum(among.map(({ outstanding }) => outstanding));
  const tranches = unmatched
    .flatMap((pledge) => pledge.tranches)
    .filter(({ outstanding }) => outstanding > 0n);
  return {
    linked: open(valid.filter(isLinked)),
    unmatched: open(unmatched),
    expired: open(pledges.filter(({ pledge }) => isExpired(pledge.content, on))),
    years: [...Map.groupBy(tranches, ({ span }) => spanKey(span))]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, group]) =>
        group[0] === undefined
          ? []
          : [{ span: group[0].span, unmatched: sum(group.map(({ outstanding }) => outstanding)) }],
      ),
  };
};

const isExpired = ({ conditions }: PledgeContent, on: string): boolean =>
  conditions?.validUntil !== undefined && conditions.validUntil < on;
