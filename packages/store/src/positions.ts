import {
  type Amount,
  type AmountChange,
  type AmountKey,
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
  type ProviderPosition,
  parseAmountName,
  providerCode,
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
  sharedPrefix,
} from "./keys.ts";
import {
  CorruptItemError,
  getItem,
  type Item,
  integerOf,
  nameOf,
  nameOfItem,
  queryPartition,
  type Table,
  textOf,
} from "./table.ts";

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

interface UpdateDraft extends PositionUpdate {
  readonly add: Map<string, bigint>;
  readonly set: Map<string, string>;
  readonly remove: string[];
}

/** The updates of position items that effects make: each item once, as one transaction demands. */
export const positionUpdates = (effects: Effects): PositionUpdate[] => {
  const updates = new Map<string, UpdateDraft>();
  const at = (key: Key): UpdateDraft => {
    const update = updates.get(nameOf(key)) ?? { key, add: new Map(), set: new Map(), remove: [] };
    updates.set(nameOf(key), update);
    return update;
  };
  for (const change of mergeAmounts(effects.amounts, figureName)) {
    const { provider, destination } = change;
    addAmount(at(positionKey(destination.states)), change);
    addAmount(at(providerPositionKey(provider, destination.states)), change);
  }
  for (const { state: owner, id, declaration } of effects.declarations) {
    const update = at(positionKey([owner]));
    if (declaration === undefined) update.remove.push(declarationPrefix + id);
    else update.set.set(declarationPrefix + id, toJson(declaration));
  }
  return [...updates.values()];
};

/** One figure of one provider and holder. */
const figureName = (change: AmountChange): string =>
  `${change.provider}/${holderKey(change.destination.states)}/${amountName(change)}`;

/** Adds to what other providers' changes already put on the item: a State's figure is the sum over providers. */
const addAmount = ({ add }: UpdateDraft, change: AmountChange): void => {
  const more = (attribute: string, by: bigint) => add.set(attribute, (add.get(attribute) ?? 0n) + by);
  more(amountPrefix + amountName(change), change.minor);
  if (change.currency !== usd) more(usdPrefix + amountName(change), change.usdValue);
};

/** A State's position with its place on the rosters, or money that is no single State's. */
export interface StoredPosition extends Position {
  readonly roster?: State;
}

/** The attribute of a State's position that repeats its current roster entry, so that one query tells both. */
export const rosterAttribute = "roster";

const decodePosition = (item: Item): StoredPosition => {
  try {
    const states = holderOf(item);
    const declarations: Declaration[] = [];
    const amounts: Position["amounts"][number][] = [];
    let roster: State | undefined;
    for (const attribute of Object.keys(item)) {
      if (attribute.startsWith(amountPrefix)) {
        const amount = decodeAmount(item, attribute.slice(amountPrefix.length), states);
        if (amount.minor !== 0n) amounts.push(amount);
      } else if (attribute.startsWith(declarationPrefix)) {
        declarations.push(declarationShape.parse(JSON.parse(textOf(item, attribute))));
      } else if (attribute === rosterAttribute) {
        roster = stateRecord.parse(JSON.parse(textOf(item, attribute)));
      } else if (!isAccountedFor(item, attribute)) {
        throw new Error(`Unknown attribute ${attribute}`);
      }
    }
    return { states, declarations, amounts, ...(roster && { roster }) };
  } catch (cause) {
    throw cause instanceof CorruptItemError ? cause : new CorruptItemError(nameOfItem(item), cause);
  }
};

/** The key, and the dollar value of an amount that is there. */
const isAccountedFor = (item: Item, attribute: string): boolean =>
  attribute === "pk" ||
  attribute === "sk" ||
  (attribute.startsWith(usdPrefix) && amountPrefix + attribute.slice(usdPrefix.length) in item);

/** The States of a position's key; a code that is none is corruption, never one State less. */
const holderOf = (item: Item): StateCode[] => {
  const name = holderOfPosition(textOf(item, "sk"));
  const states = holderStates(name);
  if (holderKey(states) !== name) throw new Error(`Not a holder: ${name}`);
  return states;
};

const decodeAmount = (item: Item, name: string, holders: readonly StateCode[]): AmountKey & Amount => {
  const key = parseAmountName(name, holders, currency);
  if (key === undefined || amountName(key) !== name) throw new Error(`Not an amount: ${name}`);
  const minor = integerOf(item, amountPrefix + name);
  const usdValue = key.currency === usd ? minor * centsToUsdValue : integerOf(item, usdPrefix + name);
  return { ...key, minor, usdValue };
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
    collect(queryPartition(table, positionPartition, sharedPrefix)),
  ]);
  return [...own.filter((item) => item !== undefined), ...shared].map(decodePosition);
};

/** A provider's position for each holder of its money. */
export const readProviderPositions = async (
  table: Table,
  provider: ProviderCode,
): Promise<StoredPosition[]> =>
  (await collect(queryPartition(table, providerPartition, `${provider}#`))).map(decodePosition);

/** Every provider's positions: where everyone's money is, in one query. */
export const readAllProviderPositions = async (table: Table): Promise<ProviderPosition[]> =>
  (await collect(queryPartition(table, providerPartition))).map((item) => ({
    provider: providerCode(textOf(item, "sk").split("#")[0] ?? ""),
    ...decodePosition(item),
  }));

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
