import {
  type AmountChange,
  type Commitment,
  type DeclarationChange,
  effectsOf,
  evolveCommitment,
  evolvePledge,
  type History,
  liveAmount,
  type Pledge,
  tranches,
} from "@angkor/domain";
import { counterPrefix } from "./aggregate.ts";
import { canonicalJson } from "./codec/shapes.ts";
import { foldedBody, moneyHistory, type RecordHistory, readHistories } from "./history.ts";
import { currentKey, positionPartition, providerPartition } from "./keys.ts";
import { positionUpdates } from "./positions.ts";
import { getItems, type Item, nameOf, queryPartition, type Table, textOf } from "./table.ts";

/** A stored figure that the events do not give. */
export interface Drift {
  /** `pk/sk` of the item and the attribute. */
  readonly item: string;
  readonly attribute: string;
  readonly expected: string;
  readonly found: string;
}

export interface Verification {
  readonly records: number;
  readonly events: number;
  readonly positions: number;
  readonly drift: readonly Drift[];
}

/**
 * Makes every position, counter and current item again from the events, and tells every difference from what is
 * stored. Meant for a quiet moment: a write in its midst can look like drift, so drift is believed when it stays.
 */
export const verify = async (table: Table, now: string): Promise<Verification> => {
  const first = await compare(table, now);
  return first.drift.length === 0 ? first : lasting(first, await compare(table, now));
};

const lasting = (first: Verification, second: Verification): Verification => {
  const seen = new Set(first.drift.map((drift) => JSON.stringify(drift)));
  return { ...second, drift: second.drift.filter((drift) => seen.has(JSON.stringify(drift))) };
};

const compare = async (table: Table, now: string): Promise<Verification> => {
  const expected = new Map<string, Map<string, string>>();
  const amounts: AmountChange[] = [];
  const declarations = new Map<string, DeclarationChange>();
  const counters = new Map<string, Map<string, bigint>>();
  const records = await readHistories(table, now);
  for (const record of records) {
    const history = moneyHistory(record);
    expected.set(
      nameOf(currentKey(record.kind, record.id)),
      new Map([
        ["body", foldedBody(record)],
        ["version", String(record.items.length)],
      ]),
    );
    if (history === undefined) continue;
    for (const { effects } of effectsOf(history)) {
      amounts.push(...effects.amounts);
      for (const change of effects.declarations) declarations.set(change.id, change);
    }
    countInto(counters, history);
  }
  for (const [item, values] of counters) {
    const attributes = expected.get(item) ?? new Map<string, string>();
    for (const [name, value] of values) attributes.set(counterPrefix + name, value.toString());
    expected.set(item, attributes);
  }
  const live = [...declarations.values()].filter((change) => change.declaration !== undefined);
  const positions = positionUpdates({ amounts, declarations: live });
  for (const { key, add, set } of positions) {
    expected.set(
      nameOf(key),
      new Map([...[...add].map(([name, value]): [string, string] => [name, value.toString()]), ...set]),
    );
  }
  const drift = await differences(table, expected, records);
  return {
    records: records.length,
    events: records.reduce((total, record) => total + record.items.length, 0),
    positions: positions.length,
    drift,
  };
};

/** What is open of each pledge and covered of each requirement, from the live amounts of commitments. */
const countInto = (counters: Map<string, Map<string, bigint>>, history: History): void => {
  const move = (item: string, name: string, by: bigint) => {
    const values = counters.get(item) ?? new Map<string, bigint>();
    values.set(name, (values.get(name) ?? 0n) + by);
    counters.set(item, values);
  };
  if (history.kind === "pledge") {
    const pledge = history.events.reduce<Pledge | undefined>(
      (before, event) => evolvePledge(before, event),
      undefined,
    );
    if (pledge === undefined) return;
    const item = nameOf(currentKey("pledge", pledge.id));
    for (const [name, minor] of Object.entries(tranches(pledge.content))) move(item, name, minor);
  }
  if (history.kind === "commitment") {
    const commitment = history.events.reduce<Commitment | undefined>(
      (before, event) => evolveCommitment(before, event),
      undefined,
    );
    if (commitment === undefined) return;
    if (commitment.pledgeId !== undefined) {
      const item = nameOf(currentKey("pledge", commitment.pledgeId));
      for (const line of commitment.content.lines) {
        if (line.tranche !== undefined) move(item, line.tranche, -liveAmount(commitment, line));
      }
    }
    for (const event of history.events) {
      if (
        event.type === "commitment-disbursed" ||
        event.type === "commitment-confirmed" ||
        event.requirement === undefined
      )
        continue;
      const item = nameOf(currentKey("requirement", event.requirement.id));
      const sign = event.type === "commitment-recorded" ? 1n : -1n;
      for (const [span, minor] of Object.entries(event.requirement.draws)) move(item, span, sign * minor);
    }
  }
};

const differences = async (
  table: Table,
  expected: ReadonlyMap<string, ReadonlyMap<string, string>>,
  records: readonly RecordHistory[],
): Promise<Drift[]> => {
  const drift: Drift[] = [];
  const met = new Set<string>();
  const check = (item: Item) => {
    const name = `${textOf(item, "pk")}/${textOf(item, "sk")}`;
    met.add(name);
    drift.push(...itemDrift(name, item, expected.get(name) ?? new Map()));
  };
  for (const partition of [positionPartition, providerPartition]) {
    for await (const item of queryPartition(table, partition)) check(item);
  }
  const keys = [
    ...records.map((record) => currentKey(record.kind, record.id)),
    ...[...expected.keys()]
      .filter((name) => name.startsWith("requirement#"))
      .map((name) => ({ pk: name.slice(0, name.lastIndexOf("/")), sk: "CURRENT" })),
  ];
  for (let start = 0; start < keys.length; start += 100) {
    for (const item of (await getItems(table, keys.slice(start, start + 100))).values()) check(item);
  }
  for (const [name, attributes] of expected) {
    if (met.has(name)) continue;
    for (const [attribute, value] of attributes) {
      if (value !== "0") drift.push({ item: name, attribute, expected: value, found: "nothing" });
    }
  }
  return drift;
};

const compared = /^[adun]\||^body$|^version$/;

/** Attributes of an item that differ. A figure of zero may be absent; requirements of plans have no events of their own. */
const itemDrift = (name: string, item: Item, expected: ReadonlyMap<string, string>): Drift[] => {
  const attributes = new Set([
    ...Object.keys(item).filter((attribute) => compared.test(attribute)),
    ...expected.keys(),
  ]);
  return [...attributes].flatMap((attribute) => {
    const found = comparable(attribute, item[attribute]?.N ?? item[attribute]?.S ?? "0");
    const wanted = comparable(attribute, expected.get(attribute) ?? "0");
    const projected =
      name.startsWith("requirement#") && !expected.has(attribute) && !attribute.startsWith(counterPrefix);
    return found === wanted || projected ? [] : [{ item: name, attribute, expected: wanted, found }];
  });
};

const comparable = (attribute: string, value: string): string =>
  attribute === "body" || attribute.startsWith("d|") ? canonicalJson(value) : value;
