import { requirementsOf } from "@angkor/domain";
import { requirements, workPlans } from "./aggregate.ts";
import { pause } from "./busy.ts";
import { canonicalJson } from "./codec/shapes.ts";
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
  aggregateKinds,
  currentKey,
  eventKey,
  indexes,
  kindPartition,
  positionPartition,
  providerPartition,
} from "./keys.ts";
import { type ReplayedRecord, replayEvents, type Step } from "./replay.ts";
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
  const records = await replayEvents(table, now, take, true);
  const gaps = [...records.values()].flatMap(gapDrift);
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
const gapDrift = ({ kind, id, version, waiting }: ReplayedRecord): Drift[] =>
  waiting.length === 0
    ? []
    : [
        {
          item: nameOf(eventKey(kind, id, version + 1)),
          attribute: "body",
          expected: "an event",
          found: "nothing",
        },
      ];

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

/** Compares every current item, kind by kind. What is left of the expected ones then is missing. */
const compareRecords = async (
  table: Table,
  expected: Expected,
  records: ReadonlyMap<string, ReplayedRecord>,
): Promise<Drift[]> => {
  const drift: Drift[] = [];
  const wanted = new Map([...projectedRequirements(records), ...recordsByItem(records)]);
  for (const kind of aggregateKinds) {
    for await (const item of currentItems(table, kindPartition(kind))) {
      const name = nameOfItem(item);
      const attributes = wanted.get(name)?.(item);
      wanted.delete(name);
      if (attributes === undefined) drift.push(orphanDrift(name));
      else drift.push(...recordDrift(name, item, new Map([...attributes, ...expected.of(name)])));
    }
  }
  return [...drift, ...[...wanted].flatMap(([name, attributesFor]) => missingDrift(name, attributesFor({})))];
};

const currentItems = (table: Table, partition: string): AsyncGenerator<Item> =>
  queryItems(table, {
    IndexName: indexes.kind.name,
    KeyConditionExpression: "kindKey = :kind",
    ExpressionAttributeValues: { ":kind": { S: partition } },
  });

/** What a current item should hold, told when the item is met, so that it is never in memory for all at once. */
type AttributesFor = (item: Item) => ExpectedAttributes;

function* recordsByItem(
  records: ReadonlyMap<string, ReplayedRecord>,
): Generator<readonly [string, AttributesFor]> {
  for (const { kind, id, version, body, indexKeys } of records.values()) {
    if (version === 0) continue;
    yield [
      nameOf(currentKey(kind, id)),
      () =>
        new Map([
          ["body", body],
          ["version", String(version)],
          ["kindKey", kindPartition(kind)],
          ["sortKey", id],
          ...Object.entries(indexKeys),
        ]),
    ];
  }
}

/** The requirements that plans make: they have no events, so nothing but the plan says what they should be. */
function* projectedRequirements(
  records: ReadonlyMap<string, ReplayedRecord>,
): Generator<readonly [string, AttributesFor]> {
  for (const record of records.values()) {
    if (record.kind !== "work-plan" || record.version === 0) continue;
    for (const requirement of requirementsOf(workPlans.decodeState(JSON.parse(record.body)))) {
      const body = requirements.encodeState(requirement);
      const indexKeys = Object.entries(requirements.indexKeys(requirement));
      yield [
        nameOf(currentKey("requirement", requirement.id)),
        (item) =>
          new Map([
            ["body", sameButTimes(body, item.body?.S) ?? body],
            ["version", item.version?.N ?? String(record.version)],
            ["kindKey", kindPartition("requirement")],
            ["sortKey", requirement.id],
            ...indexKeys,
          ]),
      ];
    }
  }
}

/** A plan's confirmation does not write its requirements again: they keep the times of the publication before it. */
const sameButTimes = (expected: string, found: string | undefined): string | undefined =>
  found !== undefined && withoutTimes(expected) === withoutTimes(found) ? found : undefined;

const times: ReadonlySet<string> = new Set(["updatedAt", "confirmedAt"]);

const withoutTimes = (body: string): string => {
  const parsed = parseJson(body);
  const members = Object.entries(parsed ?? {}).filter(([name]) => !times.has(name));
  return parsed === undefined ? body : canonicalJson(JSON.stringify(Object.fromEntries(members)));
};

/** The object that a text holds; undefined for a text that is broken, which is drift and no fault of ours. */
const parseJson = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};
