import {
  type Amount,
  type AmountChange,
  amountName,
  type Caller,
  currency,
  type Declaration,
  type Effects,
  holderKey,
  holderStates,
  mayRead,
  mergeAmounts,
  type Position,
  type ProviderCode,
  parseAmountName,
  type State,
  type StateCode,
  usd,
  usdValueDecimals,
} from "@angkor/domain";
import * as z from "zod";
import { stateRecord } from "./codec/reference.ts";
import {
  currency as currencyShape,
  integer,
  pillar,
  rate,
  scope,
  span,
  state,
  toJson,
} from "./codec/shapes.ts";
import {
  holderOfPosition,
  type Key,
  positionKey,
  positionPartition,
  providerPartition,
  providerPositionKey,
} from "./keys.ts";
import { CorruptItemError, getItem, type Item, nameOf, queryPartition, type Table, textOf } from "./table.ts";

const declarationPrefix = "d|";
const amountPrefix = "a|";
const usdPrefix = "u|";

const declarationShape = z.strictObject({
  id: z.string(),
  state,
  scope,
  currency: currencyShape,
  rate,
  lines: z.array(
    z.strictObject({
      pillar,
      span,
      requirement: integer,
      requirementOriginal: integer,
      assistanceRequired: integer,
      national: z.strictObject({ planned: integer, committed: integer, disbursed: integer }),
    }),
  ),
}) satisfies z.ZodType<Declaration>;

/** A change of one position item: names and what to add, set or remove. */
export interface PositionUpdate {
  readonly key: Key;
  readonly add: ReadonlyMap<string, bigint>;
  readonly set: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
}

/** Dollar values are implied for dollar amounts: cents with six more decimals. */
const centsToUsdValue = 10n ** BigInt(usdValueDecimals - 2);

/** The updates of position items that effects make: each item once, as one transaction demands. */
export const positionUpdates = (effects: Effects): PositionUpdate[] => {
  interface Draft {
    readonly key: Key;
    readonly add: Map<string, bigint>;
    readonly set: Map<string, string>;
    readonly remove: string[];
  }
  const updates = new Map<string, Draft>();
  const at = (key: Key): Draft => {
    const update: Draft = updates.get(nameOf(key)) ?? { key, add: new Map(), set: new Map(), remove: [] };
    updates.set(nameOf(key), update);
    return update;
  };
  const put = (key: Key, change: AmountChange) => {
    const { add } = at(key);
    add.set(amountPrefix + amountName(change), change.minor);
    if (change.currency !== usd) add.set(usdPrefix + amountName(change), change.usdValue);
  };
  const name = (change: AmountChange) =>
    `${change.provider}/${holderKey(change.destination.states)}/${amountName(change)}`;
  for (const change of mergeAmounts(effects.amounts, name)) {
    put(positionKey(change.destination.states), change);
    put(providerPositionKey(change.provider, change.destination.states), change);
  }
  for (const { state: owner, id, declaration } of effects.declarations) {
    const update = at(positionKey([owner]));
    if (declaration === undefined) update.remove.push(declarationPrefix + id);
    else update.set.set(declarationPrefix + id, toJson(declaration));
  }
  return [...updates.values()];
};

/** A State's position with its place on the rosters, or money that is no single State's. */
export interface StoredPosition extends Position {
  readonly roster?: State;
}

/** The attribute of a State's position that repeats its current roster entry, so that one query tells both. */
export const rosterAttribute = "roster";

const decodePosition = (item: Item): StoredPosition => {
  const sk = textOf(item, "sk");
  const key = `${item.pk?.S}/${sk}`;
  try {
    const holders: StateCode[] = holderStates(holderOfPosition(sk));
    const declarations: Declaration[] = [];
    const amounts: Position["amounts"][number][] = [];
    let roster: State | undefined;
    for (const [name, value] of Object.entries(item)) {
      if (name.startsWith(amountPrefix)) {
        const amount = decodeAmount(item, name.slice(amountPrefix.length), holders);
        if (amount.minor !== 0n) amounts.push(amount);
      } else if (name.startsWith(declarationPrefix)) {
        declarations.push(declarationShape.parse(JSON.parse(value.S ?? "")));
      } else if (name === rosterAttribute) {
        roster = stateRecord.parse(JSON.parse(value.S ?? ""));
      }
    }
    return { states: holders, declarations, amounts, ...(roster && { roster }) };
  } catch (cause) {
    throw cause instanceof CorruptItemError ? cause : new CorruptItemError(key, cause);
  }
};

const decodeAmount = (item: Item, name: string, holders: readonly StateCode[]) => {
  const key = parseAmountName(name, holders, currency);
  const minor = item[amountPrefix + name]?.N;
  if (key === undefined || minor === undefined) throw new Error(`Not an amount: ${name}`);
  const amount: Amount = {
    minor: BigInt(minor),
    usdValue: key.currency === usd ? BigInt(minor) * centsToUsdValue : BigInt(item[usdPrefix + name]?.N ?? 0),
  };
  return { ...key, ...amount };
};

/** Every position: one query of small items, whatever the number of flows. */
export const readPositions = async (table: Table): Promise<StoredPosition[]> => {
  const positions: StoredPosition[] = [];
  for await (const item of queryPartition(table, positionPartition)) positions.push(decodePosition(item));
  return positions;
};

/** The positions that a few States appear in: their own, and all shared and unallocated money. */
export const readPositionsOf = async (
  table: Table,
  wanted: readonly StateCode[],
): Promise<StoredPosition[]> => {
  const [own, shared] = await Promise.all([
    Promise.all(wanted.map((code) => getItem(table, positionKey([code])))),
    collect(queryPartition(table, positionPartition, "SHARED#")),
  ]);
  return [...own.filter((item) => item !== undefined), ...shared].map(decodePosition);
};

/** A provider's position for each holder of its money. */
export const readProviderPositions = async (
  table: Table,
  provider: ProviderCode,
): Promise<StoredPosition[]> =>
  (await collect(queryPartition(table, providerPartition, `${provider}#`))).map(decodePosition);

/** Every provider with a record that this caller may see. */
export const readProviders = async (table: Table, caller: Caller): Promise<Set<string>> => {
  const providers = new Set<string>();
  for await (const item of queryPartition(table, providerPartition)) {
    const seen = decodePosition(item).amounts.some((amount) => mayRead(caller, amount.scope));
    if (seen) providers.add(textOf(item, "sk").split("#")[0] ?? "");
  }
  return providers;
};

const collect = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const entry of source) all.push(entry);
  return all;
};
