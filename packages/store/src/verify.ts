import { requirementsOf } from "@angkor/domain";
import { requirements, workPlans } from "./aggregates.ts";
import { pause } from "./busy.ts";
import {
  type Drift,
  type ExpectedAttributes,
  missingDrift,
  orphanDrift,
  positionDrift,
  recordDrift,
} from "./drift.ts";
import { Expected } from "./expected.ts";
import {
  type AggregateKind,
  aggregateKinds,
  currentKey,
  eventKey,
  indexes,
  kindPartition,
  parseAggregatePartition,
  positionPartition,
  providerPartition,
} from "./keys.ts";
import { type ReplayedRecord, replayEvents, type Step } from "./replay.ts";
import { everyReplay } from "./replays.ts";
import { type Item, nameOf, nameOfItem, queryItems, queryPartition, type Table } from "./table.ts";

export type { Drift } from "./drift.ts";

export interface Verification {
  readonly records: number;
  readonly events: number;
  readonly positions: number;
  readonly drift: readonly Drift[];
}

/**
 * Makes every position, counter and current item again from the events, and tells every difference from what is
 * stored. A write in its midst can look like drift, and so can an index that lags: drift is believed when it stays.
 */
export const verify = async (table: Table, now: string): Promise<Verification> => {
  const first = await compare(table, now);
  if (first.drift.length === 0) return first;
  await pause(settlingAttempts);
  const second = await compare(table, now);
  const seen = new Set(first.drift.map((drift) => JSON.stringify(drift)));
  return { ...second, drift: second.drift.filter((drift) => seen.has(JSON.stringify(drift))) };
};

/** A pause of a second: what an index needs at most, as a rule. */
const settlingAttempts = 7;

const compare = async (table: Table, now: string): Promise<Verification> => {
  const expected = new Expected();
  let events = 0;
  const take = (step: Step): void => {
    events += 1;
    expected.take(step);
  };
  const records = await replayEvents(table, everyReplay, now, take, true);
  const gaps = [...records].flatMap(gapDrift);
  const positions = expected.positionNames().size;
  const count = records.size;
  const drift = [
    ...gaps,
    ...(await comparePositions(table, expected)),
    ...(await compareRecords(table, expected, records)),
  ];
  return { records: count, events, positions, drift };
};

/** An event that later ones wait for is not there. */
const gapDrift = ([pk, { version, waiting }]: readonly [string, ReplayedRecord]): Drift[] => {
  const identity = parseAggregatePartition(pk);
  if (waiting === undefined || identity === undefined) return [];
  const item = nameOf(eventKey(identity.kind, identity.id, version + 1));
  return [{ item, attribute: "body", expected: "an event", found: "nothing" }];
};

const comparePositions = async (table: Table, expected: Expected): Promise<Drift[]> => {
  const drift: Drift[] = [];
  const missing = new Set(expected.positionNames());
  for (const partition of [positionPartition, providerPartition]) {
    for await (const item of queryPartition(table, partition)) {
      const name = nameOfItem(item);
      missing.delete(name);
      drift.push(...positionDrift(name, item, expected.of(name)));
    }
  }
  return [...drift, ...[...missing].flatMap((name) => missingDrift(name, expected.of(name)))];
};

/** Compares every current item, kind by kind; `records` ends with those that have none. */
const compareRecords = async (
  table: Table,
  expected: Expected,
  records: Map<string, ReplayedRecord>,
): Promise<Drift[]> => {
  const drift: Drift[] = [];
  const projections = projectedRequirements(records);
  for (const kind of aggregateKinds) {
    for await (const item of currentItems(table, kindPartition(kind))) {
      const pk = item.pk?.S ?? "";
      const name = nameOfItem(item);
      const record = records.get(pk);
      const attributes =
        record === undefined || record.version === 0 ? projections.get(pk) : attributesOf(kind, pk, record);
      records.delete(pk);
      projections.delete(pk);
      if (attributes === undefined) drift.push(orphanDrift(name));
      else drift.push(...recordDrift(name, item, new Map([...attributes, ...expected.of(name)])));
    }
  }
  return [...drift, ...missingRecords(records), ...missingProjections(projections)];
};

const currentItems = (table: Table, partition: string): AsyncGenerator<Item> =>
  queryItems(table, {
    IndexName: indexes.kind.name,
    KeyConditionExpression: "kindKey = :kind",
    ExpressionAttributeValues: { ":kind": { S: partition } },
  });

const idOf = (pk: string): string => pk.slice(pk.indexOf("#") + 1);

/** What the current item of a record should hold. */
const attributesOf = (
  kind: AggregateKind,
  pk: string,
  { body, version, indexKeys }: ReplayedRecord,
): ExpectedAttributes => {
  const keys: Readonly<Record<string, string>> = JSON.parse(indexKeys);
  return new Map([
    ["body", body],
    ["version", String(version)],
    ["kindKey", kindPartition(kind)],
    ["sortKey", idOf(pk)],
    ...Object.entries(keys),
  ]);
};

const missingRecords = (records: ReadonlyMap<string, ReplayedRecord>): Drift[] =>
  [...records].flatMap(([pk, { version, body }]) => {
    const identity = parseAggregatePartition(pk);
    return identity === undefined || version === 0
      ? []
      : missingDrift(nameOf(currentKey(identity.kind, identity.id)), new Map([["body", body]]));
  });

/** The requirements that plans make: they have no events, so nothing but the plan says what they should be. */
const projectedRequirements = (
  records: ReadonlyMap<string, ReplayedRecord>,
): Map<string, ExpectedAttributes> => {
  const projections = new Map<string, ExpectedAttributes>();
  for (const [pk, { version, body }] of records) {
    if (parseAggregatePartition(pk)?.kind !== "work-plan" || version === 0) continue;
    for (const requirement of requirementsOf(workPlans.decodeState(JSON.parse(body)))) {
      const key = currentKey("requirement", requirement.id);
      projections.set(key.pk, projectionOf(requirement, version));
    }
  }
  return projections;
};

const projectionOf = (
  requirement: ReturnType<typeof requirementsOf>[number],
  version: number,
): ExpectedAttributes =>
  new Map([
    ["body", requirements.encodeState(requirement)],
    ["version", String(version)],
    ["kindKey", kindPartition("requirement")],
    ["sortKey", requirement.id],
    ...Object.entries(requirements.indexKeys(requirement)),
  ]);

const missingProjections = (projections: ReadonlyMap<string, ExpectedAttributes>): Drift[] =>
  [...projections].flatMap(([pk, projection]) =>
    missingDrift(nameOf(currentKey("requirement", idOf(pk))), projection),
  );
