import { addTo, amountOf, type FigureTally, type GapQuery, shareOut } from "../gap/index.ts";
import { type Outstanding, type Pledge, tranches } from "../pledge/pledge.ts";
import type { FigurePart } from "../records-behind/records-behind.ts";
import { canSee, parseSpanKey, type Span, spanKey, spansOverlap, sum, toUsdValue } from "../shared/index.ts";

/** A pledge with what is open of each of its tranches, in minor units of its own currency. */
export interface OpenPledge {
  readonly pledge: Pledge;
  readonly outstanding: Outstanding;
}

/** A tranche in minor units of the report's currency, and what is open of it in those of the pledge's. */
export interface StandingTranche {
  readonly span: Span;
  readonly pledged: bigint;
  readonly outstanding: bigint;
  readonly open: bigint;
}

/** A pledge that has not been cancelled, with its tranches of the years that are asked for. */
export interface StandingPledge {
  readonly pledge: Pledge;
  readonly tranches: readonly StandingTranche[];
  readonly pledged: bigint;
  readonly outstanding: bigint;
}

/**
 * Pledges that stand and that the caller may see. What is outstanding of them adds up to the figures of positions (their
 * parts say how), and what was pledged is converted and rounded once, whole.
 */
export const standingPledges = (
  pledges: readonly OpenPledge[],
  parts: readonly FigurePart[],
  query: GapQuery,
): StandingPledge[] => {
  const { years } = query;
  const drafts = pledges
    .filter(({ pledge }) => pledge.status === "announced" && canSee(query.caller, seenOf(pledge)))
    .map(({ pledge, outstanding }) => ({
      pledge,
      tranches: Object.entries(tranches(pledge.content))
        .map(([name, minor]) => ({ span: parseSpanKey(name), minor, open: outstanding[name] ?? 0n }))
        .filter(({ span }) => years === undefined || spansOverlap(span, years)),
    }))
    .filter((draft) => years === undefined || draft.tranches.length > 0);
  const tallies = drafts.flatMap(({ pledge, tranches: own }) =>
    own.map(({ minor }) => tallyOf(pledge, minor, query)),
  );
  const shares = shareOut(amountOf(added(tallies), query.rate), tallies).values();
  const outstanding = outstandingBy(parts);
  return drafts.map(({ pledge, tranches: own }) => {
    const standing = own.map(({ span, open }) => ({
      span,
      open,
      pledged: shares.next().value ?? 0n,
      outstanding: outstanding.get(`${pledge.id} ${spanKey(span)}`) ?? 0n,
    }));
    return {
      pledge,
      tranches: standing,
      pledged: sum(standing.map((tranche) => tranche.pledged)),
      outstanding: sum(standing.map((tranche) => tranche.outstanding)),
    };
  });
};

const seenOf = (pledge: Pledge) => ({ ...pledge, owner: pledge.content.donor });

/** An amount of a pledge as reports tally it. */
export const tallyOf = (pledge: Pledge, minor: bigint, { currency }: GapQuery): FigureTally => {
  const tallies = new Map<"amount", FigureTally>();
  const amount = { minor, usdValue: toUsdValue(minor, pledge.rate) };
  addTo(tallies, "amount", amount, { currency: pledge.content.currency, into: currency });
  return tallies.get("amount") ?? { own: 0n, usdValue: 0n };
};

/** Several tallies as one. */
export const added = (tallies: readonly FigureTally[]): FigureTally => ({
  own: sum(tallies.map(({ own }) => own)),
  usdValue: sum(tallies.map(({ usdValue }) => usdValue)),
});

const outstandingBy = (parts: readonly FigurePart[]): ReadonlyMap<string, bigint> =>
  new Map(
    parts
      .filter(({ figure }) => figure === "pledged")
      .map(({ counted, span, amount }) => [`${counted.record.id} ${spanKey(span)}`, amount]),
  );
