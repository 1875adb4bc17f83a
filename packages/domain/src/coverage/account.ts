import type { ProviderPosition } from "../position/ledger.ts";
import {
  type Amount,
  type AmountKey,
  amountName,
  holderKey,
  holderStates,
  type Position,
} from "../position/position.ts";

type Held = ReadonlyMap<string, AmountKey & Amount>;

/**
 * The positions of States with the amounts that providers hold, so that tables by State and by donor are one account
 * even when something was saved between the two readings. Where both tell the same money, the State's dollar value
 * stands: it is the one that a gap report converts, to its last decimal.
 */
export const oneAccount = (
  positions: readonly Position[],
  providerPositions: readonly ProviderPosition[],
): Position[] => {
  const sums = sumByHolder(providerPositions);
  const known = positions.map((position) => {
    const key = holderKey(position.states);
    const held = sums.get(key);
    sums.delete(key);
    return { ...position, amounts: agreed(position.amounts, held) };
  });
  const others = [...sums].map(([key, held]) => ({
    states: holderStates(key),
    declarations: [],
    amounts: [...held.values()],
  }));
  return [...known, ...others];
};

const sumByHolder = (providerPositions: readonly ProviderPosition[]): Map<string, Held> => {
  const sums = new Map<string, Map<string, AmountKey & Amount>>();
  for (const { states, amounts } of providerPositions) {
    const key = holderKey(states);
    const held = sums.get(key) ?? new Map<string, AmountKey & Amount>();
    sums.set(key, held);
    for (const amount of amounts) {
      const name = amountName(amount);
      const before = held.get(name);
      held.set(name, before === undefined ? amount : plus(before, amount));
    }
  }
  return sums;
};

const plus = (sum: AmountKey & Amount, { minor, usdValue }: Amount): AmountKey & Amount => ({
  ...sum,
  minor: sum.minor + minor,
  usdValue: sum.usdValue + usdValue,
});

const agreed = (own: Position["amounts"], held: Held = new Map()): Position["amounts"] => {
  const byName = new Map(own.map((amount) => [amountName(amount), amount]));
  return [...held].map(([name, sum]) => {
    const amount = byName.get(name);
    return amount?.minor === sum.minor ? amount : sum;
  });
};
