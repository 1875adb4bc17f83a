import { type Outstanding, type Pledge, pledgedTotal } from "../pledge/pledge.ts";
import type { RequirementId } from "../requirement/requirement.ts";
import { isSupport, type NeedResponse } from "../response/response.ts";
import { type Destination, sum } from "../shared/index.ts";
import type { RatedAmount } from "./amounts.ts";
import type { ReportPeriod } from "./need-entry.ts";

/** The figures in which a pledge can be counted. */
export const pledgeFigures = ["announced", "open", "in-kind", "without-state"] as const;
export type PledgeFigure = (typeof pledgeFigures)[number];

/** A pledge that was announced by the end of the period, with all that the report counts of it. */
export interface PledgeEntry {
  readonly pledge: Pledge;
  readonly announcedOn: string;
  /** Where it can go: where the needs are that it names, else as it is earmarked. */
  readonly targets: Destination;
  readonly figures: ReadonlySet<PledgeFigure>;
  readonly pledged: RatedAmount;
  /** What no commitment has taken of it, as known when the report is made; nothing once it does not stand. */
  readonly outstanding: RatedAmount;
  /** The needs that it names, and those to which its provider's answer of support names it. */
  readonly named: ReadonlySet<RequirementId>;
}

/** What is known of one pledge. */
export interface KnownOfPledge {
  readonly pledge: Pledge;
  readonly targets: Destination;
  readonly outstanding: Outstanding;
  /** Its provider's answers that name it. */
  readonly responses: readonly NeedResponse[];
}

/** The pledge's entry, or undefined when it was announced after the period. */
export const pledgeEntry = (
  { pledge, targets, outstanding, responses }: KnownOfPledge,
  { first, last }: ReportPeriod,
): PledgeEntry | undefined => {
  const { content, rate, status } = pledge;
  const announcedOn = content.announcedOn ?? pledge.createdAt.slice(0, 10);
  if (announcedOn > last) return undefined;
  const { validUntil = last } = content.conditions ?? {};
  const stands = status === "announced" && validUntil >= last;
  const left = stands ? sum(Object.values(outstanding)) : 0n;
  const inKind = content.kind !== "financial";
  const isOpen = stands && !inKind && left > 0n;
  const figures: PledgeFigure[] = [
    ...when("announced", announcedOn >= first),
    ...when("open", isOpen),
    ...when("in-kind", stands && inKind),
    ...when("without-state", (isOpen || (stands && inKind)) && targets.states.length === 0),
  ];
  const supported = responses.filter(({ answer }) => isSupport(answer));
  return {
    pledge,
    announcedOn,
    targets,
    figures: new Set(figures),
    pledged: { minor: pledgedTotal(content), rate },
    outstanding: { minor: left, rate },
    named: new Set([...(content.requirements ?? []), ...supported.map(({ requirementId }) => requirementId)]),
  };
};

const when = (figure: PledgeFigure, counted: boolean): PledgeFigure[] => (counted ? [figure] : []);
