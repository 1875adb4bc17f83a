import type { EventBase, Stamp } from "@angkor/domain";
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import { type Aggregate, counterPrefix, type Loaded } from "../aggregate.ts";
import { toJson } from "../codec/shapes.ts";
import { eventPartitionAt, eventSortKey } from "../event-log.ts";
import { type AggregateKind, currentKey, eventKey, type Key, kindPartition } from "../keys.ts";
import type { PositionUpdate } from "../positions.ts";
import { type Item, keyOf } from "../table.ts";
import { Placeholders } from "./placeholders.ts";

/** What an update does to one item, and what must hold of the item before. */
interface ItemUpdate {
  readonly key: Key;
  readonly set?: ReadonlyMap<string, string>;
  readonly setNumbers?: ReadonlyMap<string, bigint>;
  readonly add?: ReadonlyMap<string, bigint>;
  readonly remove?: readonly string[];
  /** Every one must hold. Left out only where the caller writes down why none is needed. */
  readonly conditions?: (expression: Placeholders) => readonly string[];
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

export const updateAction = (TableName: string, update: ItemUpdate): TransactWriteItem => {
  const { key, set = none, setNumbers = none, add = none, remove = [], conditions } = update;
  const expression = new Placeholders();
  const assignments = [
    ...[...set].map(([name, text]) => `${expression.name(name)} = ${expression.text(text)}`),
    ...[...setNumbers].map(([name, number]) => `${expression.name(name)} = ${expression.number(number)}`),
  ];
  const additions = [...add].map(([name, by]) => `${expression.name(name)} ${expression.number(by)}`);
  const removals = remove.map((name) => expression.name(name));
  const clauses = [
    ...(additions.length > 0 ? [`ADD ${additions.join(", ")}`] : []),
    ...(assignments.length > 0 ? [`SET ${assignments.join(", ")}`] : []),
    ...(removals.length > 0 ? [`REMOVE ${removals.join(", ")}`] : []),
  ];
  const required = conditions?.(expression) ?? [];
  return {
    Update: {
      TableName,
      Key: keyOf(key),
      UpdateExpression: clauses.join(" "),
      ...(required.length > 0 && { ConditionExpression: required.join(" AND ") }),
      ...expression.attributes,
    },
  };
};

/** An event as its item. */
export const eventItem = (kind: AggregateKind, id: string, version: number, event: Stamp): Item => {
  const key = eventKey(kind, id, version);
  return {
    ...keyOf(key),
    version: { N: String(version) },
    body: { S: toJson(event) },
    kindKey: { S: eventPartitionAt(event.at) },
    sortKey: { S: eventSortKey(event.at, key) },
  };
};

/** An event: immutable, so it must be new. */
export const eventAction = (
  TableName: string,
  kind: AggregateKind,
  id: string,
  version: number,
  event: EventBase,
): TransactWriteItem => putNew(TableName, eventItem(kind, id, version, event));

/** An item that must not exist yet. */
export const putNew = (TableName: string, item: Item): TransactWriteItem => ({
  Put: { TableName, Item: item, ConditionExpression: "attribute_not_exists(pk)" },
});

/** The text attributes of a current item: its body, and where the indexes list it. */
const currentTexts = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  id: string,
  state: State,
): Map<string, string> =>
  new Map([
    ["body", aggregate.encodeState(state)],
    ["kindKey", kindPartition(aggregate.kind)],
    ["sortKey", id],
    ...Object.entries(aggregate.indexKeys(state)),
  ]);

const counterNumbers = (counters: Readonly<Record<string, bigint>>): [string, bigint][] =>
  Object.entries(counters).map(([name, value]) => [counterPrefix + name, value]);

/** The first current item of a record. */
export const newCurrentAction = <State, Event extends EventBase>(
  TableName: string,
  aggregate: Aggregate<State, Event>,
  after: Loaded<State>,
): TransactWriteItem => {
  const texts = [...currentTexts(aggregate, after.id, after.state)];
  const numbers: [string, bigint][] = [["version", BigInt(after.version)], ...counterNumbers(after.counters)];
  return putNew(TableName, {
    ...keyOf(currentKey(aggregate.kind, after.id)),
    ...Object.fromEntries(texts.map(([name, text]) => [name, { S: text }])),
    ...Object.fromEntries(numbers.map(([name, number]) => [name, { N: number.toString() }])),
  });
};

/** How the counters of a record that exists are written with its next state. */
export interface CounterOptions {
  /** The whole new set; the counters stay as they are when left out. */
  readonly counters?: Readonly<Record<string, bigint>>;
  /** The write succeeds only if the counters are still what was read. */
  readonly exactCounters?: boolean;
}

/** The next state of a record, which must be at the version that was read. */
export const nextCurrentAction = <State, Event extends EventBase>(
  TableName: string,
  aggregate: Aggregate<State, Event>,
  before: Loaded<State>,
  after: Loaded<State>,
  { counters, exactCounters = false }: CounterOptions,
): TransactWriteItem =>
  updateAction(TableName, {
    key: currentKey(aggregate.kind, after.id),
    set: currentTexts(aggregate, after.id, after.state),
    setNumbers: new Map([["version", BigInt(after.version)], ...counterNumbers(counters ?? {})]),
    remove: Object.keys(before.counters)
      .filter((name) => counters !== undefined && !(name in counters))
      .map((name) => counterPrefix + name),
    conditions: (expression) => [
      `${expression.name("version")} = ${expression.number(before.version)}`,
      ...(exactCounters ? counterNumbers(before.counters) : []).map(
        ([name, value]) => `${expression.name(name)} = ${expression.number(value)}`,
      ),
    ],
  });

/** A record that another's events make, such as a plan's requirement: it only ever goes forward. */
export const projectionAction = <State, Event extends EventBase>(
  TableName: string,
  aggregate: Aggregate<State, Event>,
  id: string,
  state: State,
  version: number,
): TransactWriteItem =>
  updateAction(TableName, {
    key: currentKey(aggregate.kind, id),
    set: currentTexts(aggregate, id, state),
    setNumbers: new Map([["version", BigInt(version)]]),
    conditions: (expression) => [
      `(attribute_not_exists(${expression.name("pk")}) OR ${expression.name("version")} < ${expression.number(version)})`,
    ],
  });

/** What counters of a record move by, and between which bounds they must be before. */
export interface CounterMoves {
  readonly add: Readonly<Record<string, bigint>>;
  /** The counter before the move must be at least this much. What is taken away must be there in any case. */
  readonly atLeast?: Readonly<Record<string, bigint>>;
  /** The counter before the move must be at most this much. */
  readonly atMost?: Readonly<Record<string, bigint>>;
}

/** Moves counters of a record at a version. The conditions keep every counter at or above zero, in any interleaving. */
export const counterAction = (
  TableName: string,
  kind: AggregateKind,
  { id, version }: { readonly id: string; readonly version: number },
  { add, atLeast = {}, atMost = {} }: CounterMoves,
): TransactWriteItem => {
  const key = currentKey(kind, id);
  const conditions = (expression: Placeholders): string[] => [
    `${expression.name("version")} = ${expression.number(version)}`,
    ...Object.entries(add).flatMap(([counter, by]) => {
      const name = expression.name(counterPrefix + counter);
      const least = atLeast[counter] ?? 0n;
      const needed = least > -by ? least : -by;
      const most = atMost[counter];
      return [
        ...(needed > 0n ? [`${name} >= ${expression.number(needed)}`] : []),
        ...(most === undefined ? [] : [atMostCondition(name, expression.number(most), most)]),
      ];
    }),
  ];
  const moves = counterNumbers(add);
  return moves.length > 0
    ? updateAction(TableName, { key, add: new Map(moves), conditions })
    : checkAction(TableName, key, conditions);
};

/** A counter that is not there yet is zero. */
const atMostCondition = (name: string, value: string, most: bigint): string =>
  most < 0n ? `${name} <= ${value}` : `(attribute_not_exists(${name}) OR ${name} <= ${value})`;

/** Writes nothing; the transaction fails unless the conditions hold. */
const checkAction = (
  TableName: string,
  key: Key,
  conditions: (expression: Placeholders) => readonly string[],
): TransactWriteItem => {
  const expression = new Placeholders();
  return {
    ConditionCheck: {
      TableName,
      Key: keyOf(key),
      ConditionExpression: conditions(expression).join(" AND "),
      ...expression.attributes,
    },
  };
};

export const existsAction = (TableName: string, kind: AggregateKind, id: string): TransactWriteItem =>
  checkAction(TableName, currentKey(kind, id), (expression) => [
    `attribute_exists(${expression.name("pk")})`,
  ]);

/**
 * Moves a position. It has no condition of its own and needs none: an addition is right whatever stands there, a
 * declaration is replaced whole by the one record that declares it, and what both rest on is in the conditions of the
 * same transaction: the event is new, and its record is at the version that was read.
 */
export const positionAction = (TableName: string, update: PositionUpdate): TransactWriteItem =>
  updateAction(TableName, update);
