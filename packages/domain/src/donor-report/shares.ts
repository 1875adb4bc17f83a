import type { PledgeContent } from "../pledge/pledge.ts";
import type { FigurePart } from "../records-behind/index.ts";
import { sum } from "../shared/index.ts";
import type { StandingPledge } from "./standing-pledges.ts";

/** Pledges of one trait together, in minor units of the report's currency. */
export interface PledgeShare<Trait> {
  readonly trait: Trait;
  readonly pledges: number;
  readonly pledged: bigint;
  readonly outstanding: bigint;
}

/** Pledges and commitments of one trait: each by its own, whatever the other says. */
export interface MoneyShare<Trait> extends PledgeShare<Trait> {
  readonly committed: bigint;
  readonly disbursed: bigint;
  readonly funding: bigint;
}

/** Standing pledges by a trait, in the order of its values: together they are all of them. */
export const pledgesBy = <Trait extends string | undefined>(
  pledges: readonly StandingPledge[],
  traitOf: (content: PledgeContent) => Trait,
): PledgeShare<Trait>[] =>
  [...Map.groupBy(pledges, ({ pledge }) => traitOf(pledge.content))]
    .map(([trait, group]) => ({
      trait,
      pledges: group.length,
      pledged: sum(group.map(({ pledged }) => pledged)),
      outstanding: sum(group.map(({ outstanding }) => outstanding)),
    }))
    .sort(byTrait);

/** A trait that a pledge and a commitment may have both. */
type Traits = Partial<Pick<PledgeContent, "channel" | "modality">>;

/** Standing pledges, and what counts of commitments, by a trait of either. */
export const moneyBy = <Trait extends string | undefined>(
  pledges: readonly StandingPledge[],
  parts: readonly FigurePart[],
  traitOf: (content: Traits) => Trait,
): MoneyShare<Trait>[] => {
  const flows = Map.groupBy(
    parts.filter(({ counted }) => counted.kind === "commitment"),
    ({ counted }) => traitOf(counted.kind === "commitment" ? counted.record.content : {}),
  );
  const promised = new Map(pledgesBy(pledges, traitOf).map((share) => [share.trait, share]));
  return [...new Set([...promised.keys(), ...flows.keys()])]
    .map((trait) => {
      const { pledges: count = 0, pledged = 0n, outstanding = 0n } = promised.get(trait) ?? {};
      const of = (figure: FigurePart["figure"]) =>
        sum((flows.get(trait) ?? []).filter((part) => part.figure === figure).map(({ amount }) => amount));
      return {
        trait,
        pledges: count,
        pledged,
        outstanding,
        committed: of("committed"),
        disbursed: of("disbursed"),
        funding: of("funding"),
      };
    })
    .sort(byTrait);
};

const byTrait = (one: PledgeShare<string | undefined>, other: PledgeShare<string | undefined>): number =>
  (one.trait ?? "~") < (other.trait ?? "~") ? -1 : 1;
