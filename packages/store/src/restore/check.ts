import { publicKinds } from "@angkor/domain";
import { Expected } from "../expected.ts";
import { currentKey } from "../keys.ts";
import type { Step } from "../replay.ts";
import { CorruptItemError, type Table } from "../table.ts";
import { limits } from "../transaction/limits.ts";
import type { Transaction } from "../transaction.ts";
import { Rebuilding, type Rebuilt, type RestoredEvent } from "./rebuilding.ts";

export const placeOf = ({ kind, id, version }: RestoredEvent): string => `${kind} ${id}, version ${version}`;

const inOrder = (events: readonly RestoredEvent[]): RestoredEvent[] =>
  events.toSorted(
    (one, other) =>
      compare(one.at, other.at) ||
      publicKinds.indexOf(one.kind) - publicKinds.indexOf(other.kind) ||
      compare(one.id, other.id) ||
      one.version - other.version,
  );

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** Takes one event: answers nothing, or what keeps it from being taken for good. */
type Take = (entry: RestoredEvent, step: Step, transaction: Transaction) => void | Promise<void>;

/** What is wrong with an event. */
export interface RestoreFault {
  readonly place: string;
  readonly detail: string;
}

/**
 * Goes through events in order of time and of each record's versions, and hands out the transaction of each. One whose
 * record or source is not there yet waits for it: a slow request dates what it saves before what it rested on.
 */
export const rebuild = async (
  table: Table,
  events: readonly RestoredEvent[],
  take: Take,
): Promise<{ readonly records: ReadonlyMap<string, Rebuilt>; readonly faults: RestoreFault[] }> => {
  const rebuilding = new Rebuilding(table);
  const faults: RestoreFault[] = [];
  let waiting = inOrder(events);
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    const left: RestoredEvent[] = [];
    for (const entry of waiting) {
      if (!isNext(rebuilding, entry)) left.push(entry);
      else await takeOne(rebuilding, entry, take, faults);
    }
    waiting = left;
  }
  for (const entry of waiting.filter((left) => !isFollowing(left, faults)))
    faults.push({ place: placeOf(entry), detail: missing(rebuilding, entry) });
  return { records: rebuilding.records, faults };
};

const isNext = (rebuilding: Rebuilding, entry: RestoredEvent): boolean =>
  entry.version === (rebuilding.before(entry)?.version ?? 0) + 1 &&
  sourcesOf(entry).every((pk) => rebuilding.records.has(pk));

const takeOne = async (
  rebuilding: Rebuilding,
  entry: RestoredEvent,
  take: Take,
  faults: RestoreFault[],
): Promise<void> => {
  try {
    const step = rebuilding.stepOf(entry);
    await take(entry, step, rebuilding.take(entry, step));
  } catch (error) {
    if (error instanceof Error && (error instanceof CorruptItemError || error.name === "UnfitEventError"))
      faults.push({ place: placeOf(entry), detail: wordsOf(error) });
    else throw error;
  }
};

/** What was wrong with it, not that something was. */
const wordsOf = (error: Error): string => {
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const issues: unknown = Reflect.get(cause, "issues");
  return Array.isArray(issues) ? issues.map(issueOf).join("; ") : cause.message;
};

const issueOf = (issue: unknown): string => {
  const { path, message }: { path?: unknown; message?: unknown } = Object(issue);
  return `${Array.isArray(path) ? `/${path.join("/")}: ` : ""}${String(message)}`;
};

/** The records that an event cannot be saved without. */
const sourcesOf = ({ kind, event }: RestoredEvent): string[] => {
  if (kind !== "commitment") return [];
  const named = (name: "pledge" | "requirement"): string[] => {
    const id: unknown = Reflect.get(Object(Reflect.get(event, name)), "id");
    return typeof id === "string" ? [currentKey(name, id).pk] : [];
  };
  return [...named("pledge"), ...named("requirement")];
};

/** Whether a fault of an earlier version of the record says enough. */
const isFollowing = ({ kind, id }: RestoredEvent, faults: readonly RestoreFault[]): boolean =>
  faults.some(({ place }) => place.startsWith(`${kind} ${id}, `));

const missing = (rebuilding: Rebuilding, entry: RestoredEvent): string => {
  const known = rebuilding.before(entry)?.version ?? 0;
  if (entry.version !== known + 1) return `It should be version ${known + 1}.`;
  const absent = sourcesOf(entry).filter((pk) => !rebuilding.records.has(pk));
  return `It draws on ${absent.map((pk) => pk.replace("#", " ")).join(" and ")}, which is not there.`;
};

/** Figures of positions have 38 digits; many of these still add up to fewer. */
const largestFigure = 10n ** 30n;

/** Goes through all events without saving any, and tells every fault. */
export const check = async (
  table: Table,
  events: readonly RestoredEvent[],
  onStep: (entry: RestoredEvent, step: Step) => void,
) => {
  const expected = new Expected();
  const oversize: RestoreFault[] = [];
  const { records, faults } = await rebuild(table, events, (entry, step, transaction) => {
    expected.take(step);
    onStep(entry, step);
    const detail = transaction.tooLarge() ?? beyondFigures(step);
    if (detail !== undefined) oversize.push({ place: placeOf(entry), detail });
  });
  const positions = [...expected.positionNames()].flatMap((name) => {
    const bytes = [...expected.of(name)].reduce((sum, [key, text]) => sum + Buffer.byteLength(key + text), 0);
    return bytes > limits.itemBytes ? [{ place: name, detail: `It would have ${bytes} bytes.` }] : [];
  });
  return { records, faults: [...faults, ...oversize, ...positions] };
};

const beyondFigures = ({ effects }: Step): string | undefined =>
  effects.amounts.some(({ minor, usdValue }) =>
    [minor, usdValue].some((figure) => figure > largestFigure || figure < -largestFigure),
  )
    ? "An amount has more digits than figures have."
    : undefined;
