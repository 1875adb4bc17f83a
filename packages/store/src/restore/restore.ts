import { canonicalJson } from "../codec/shapes.ts";
import { aggregateKinds, indexes, kindPartition } from "../keys.ts";
import { numberOf, queryItems, type Table, textOf } from "../table.ts";
import { check, placeOf, type RestoreFault, rebuild } from "./check.ts";
import type { RestoredEvent } from "./rebuilding.ts";

export type { RestoreFault } from "./check.ts";
export type { RestoredEvent } from "./rebuilding.ts";

/** What came of a restoration: saved events, or every fault for which none was saved. */
export type Restored =
  | { readonly ok: true; readonly saved: number }
  | { readonly ok: false; readonly faults: readonly RestoreFault[] };

/** Told once everything is checked and saving begins, and after each event. */
export interface RestoreProgress {
  readonly checked: () => void;
  readonly advance: () => void;
}

const quiet: RestoreProgress = { checked: () => {}, advance: () => {} };

/** What the table holds already. */
interface Current {
  readonly version: number;
  readonly body: string;
}

/**
 * Saves events in an empty table as the requests did that they come from: one transaction each, with positions,
 * counters, rosters and requirements. All of them are checked first, so that nothing is saved of what does not fit
 * together. One that was broken off goes on where it was: the table then holds a beginning of the same events.
 */
export const restore = async (
  table: Table,
  events: readonly RestoredEvent[],
  { checked, advance }: RestoreProgress = quiet,
): Promise<Restored> => {
  const current = await readCurrent(table);
  const same = new Set<string>();
  const { records, faults } = await check(table, events, ({ kind, id, version }, { body }) => {
    const pk = `${kind}#${id}`;
    const found = current.get(pk);
    if (found?.version === version && canonicalJson(found.body) === canonicalJson(body)) same.add(pk);
  });
  const foreign = [...current.keys()].filter(
    (pk) => !records.has(pk) || !(same.has(pk) || isMadeByPlan(pk, events)),
  );
  if (foreign.length > 0)
    faults.push({
      place: foreign[0] ?? "",
      detail: `The table already holds ${foreign.length} other records: a dump is restored into an empty one.`,
    });
  if (faults.length > 0) return { ok: false, faults };
  checked();
  let saved = 0;
  await rebuild(table, events, async (entry, _step, transaction) => {
    const known = current.get(`${entry.kind}#${entry.id}`)?.version ?? 0;
    if (entry.version > known) {
      const { outcome } = await transaction.commit();
      if (outcome !== "saved") throw new Error(`${placeOf(entry)} was not saved: ${outcome}`);
      saved += 1;
    }
    advance();
  });
  return { ok: true, saved };
};

/** A requirement without events of its own follows its plan. */
const isMadeByPlan = (pk: string, events: readonly RestoredEvent[]): boolean =>
  pk.startsWith("requirement#") &&
  !events.some(({ kind, id }) => kind === "requirement" && pk === `requirement#${id}`);

const readCurrent = async (table: Table): Promise<Map<string, Current>> => {
  const current = new Map<string, Current>();
  for (const kind of aggregateKinds) {
    const items = queryItems(table, {
      IndexName: indexes.kind.name,
      KeyConditionExpression: "kindKey = :kind",
      ExpressionAttributeValues: { ":kind": { S: kindPartition(kind) } },
    });
    for await (const item of items)
      current.set(textOf(item, "pk"), { version: numberOf(item, "version"), body: textOf(item, "body") });
  }
  return current;
};
