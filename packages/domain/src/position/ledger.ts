import type { ProviderCode, StateCode } from "../shared/index.ts";
import type { AmountChange, Effects } from "./effects.ts";
import {
  type Amount,
  type AmountKey,
  amountName,
  type Declaration,
  holderKey,
  type Position,
} from "./position.ts";

/** The money of one provider that one holder gets: a State, several together, or none in particular. */
export interface ProviderPosition extends Position {
  readonly provider: ProviderCode;
}

/** Positions in memory, made by adding up effects. The sums do not depend on the order of records, only of a record's own events. */
export interface Ledger {
  readonly apply: (effects: Effects) => void;
  /** The positions by State, in the order of their holders' names: what a gap report reads. */
  readonly toPositions: () => Position[];
  /** The positions by provider and holder, in the order of their names: where a provider's money is. */
  readonly toProviderPositions: () => ProviderPosition[];
}

/** The name of a provider's position: `NOR>KHM`, `org:eu>-`. */
export const providerHolderKey = (provider: ProviderCode, states: readonly StateCode[]): string =>
  `${provider}>${holderKey(states)}`;

/** A position under construction. */
interface Account {
  readonly states: readonly StateCode[];
  readonly declarations: Map<string, Declaration>;
  readonly amounts: Map<string, AmountKey & Amount>;
}

interface ProviderAccount extends Account {
  readonly provider: ProviderCode;
}

/** An empty ledger, or one with the effects given. */
export const createLedger = (history: Iterable<Effects> = []): Ledger => {
  const holders = new Map<string, Account>();
  const providers = new Map<string, ProviderAccount>();
  const ledger: Ledger = {
    apply: (effects) => applyEffects(holders, providers, effects),
    toPositions: () =>
      inOrder(holders)
        .map(toPosition)
        .filter((position) => position.declarations.length + position.amounts.length > 0),
    toProviderPositions: () =>
      inOrder(providers)
        .map((account) => ({ provider: account.provider, ...toPosition(account) }))
        .filter((position) => position.amounts.length > 0),
  };
  for (const effects of history) ledger.apply(effects);
  return ledger;
};

const applyEffects = (
  holders: Map<string, Account>,
  providers: Map<string, ProviderAccount>,
  effects: Effects,
): void => {
  for (const { state, id, declaration } of effects.declarations) {
    const { declarations } = accountAt(holders, holderKey([state]), () => newAccount([state]));
    if (declaration === undefined) declarations.delete(id);
    else declarations.set(id, declaration);
  }
  for (const change of effects.amounts) {
    const { states } = change.destination;
    const { provider } = change;
    const holder = accountAt(holders, holderKey(states), () => newAccount(states));
    const own = accountAt(providers, providerHolderKey(provider, states), () => ({
      provider,
      ...newAccount(states),
    }));
    const name = amountName(change);
    add(holder, name, change);
    add(own, name, change);
  }
};

const newAccount = (states: readonly StateCode[]): Account => ({
  states,
  declarations: new Map(),
  amounts: new Map(),
});

const accountAt = <Kind extends Account>(
  accounts: Map<string, Kind>,
  key: string,
  open: () => Kind,
): Kind => {
  const known = accounts.get(key);
  if (known !== undefined) return known;
  const opened = open();
  accounts.set(key, opened);
  return opened;
};

const add = (account: Account, name: string, change: AmountChange): void => {
  const before = account.amounts.get(name) ?? nothing;
  const { measure, destination, span, scope, currency } = change;
  account.amounts.set(name, {
    measure,
    destination,
    span,
    scope,
    currency,
    minor: before.minor + change.minor,
    usdValue: before.usdValue + change.usdValue,
  });
};

const nothing: Amount = { minor: 0n, usdValue: 0n };

/**
 * Figures of zero are left out. Zero is said of the minor units: no measure goes below zero, so that then every record
 * behind it has gone, and what may be left of the dollar value is rounding of its last decimal.
 */
const toPosition = ({ states, declarations, amounts }: Account): Position => ({
  states,
  declarations: inOrder(declarations),
  amounts: inOrder(amounts).filter(({ minor }) => minor !== 0n),
});

const inOrder = <Value>(entries: ReadonlyMap<string, Value>): Value[] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
