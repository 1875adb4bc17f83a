import { type PledgeChange, pledgeChanges } from "@angkor/documents/pledge-workbook";
import {
  type Caller,
  canSee,
  type Fault,
  type Pledge,
  type ProviderCode,
  pledgeNaming,
} from "@angkor/domain";
import { type Loaded, loadHistory, loadMany, ownerPartition, pledges, type Table } from "@angkor/store";
import { listAll } from "../list-all.ts";
import { seenNow } from "../naming.ts";
import { pledgeContentDto, pledgeNames, pledgeSeen } from "../pledges/pledge-dto.ts";
import type { PledgeRow, PledgeRows } from "./read-pledge-workbook.ts";

/** A row that says something else than what is recorded, or something new. */
export interface ChangedPledge {
  readonly row: PledgeRow;
  /** The recorded pledge, at the version that the row was made of; undefined for a new one. */
  readonly before: Loaded<Pledge> | undefined;
  readonly changes: readonly PledgeChange[];
}

export interface ChangedPledges {
  readonly changed: readonly ChangedPledge[];
  /** How many rows say what is recorded. */
  readonly untouched: number;
  readonly faults: readonly Fault[];
}

type Sorted = { readonly change: ChangedPledge } | { readonly fault: Fault } | "untouched";

/** Tells the rows that change something from those that do not. */
export const changedPledges = async (
  table: Table,
  { donor, rows }: PledgeRows,
  caller: Caller,
): Promise<ChangedPledges> => {
  const isNew = ({ version }: PledgeRow) => version === undefined;
  const ids = rows.filter((row) => !isNew(row)).map(({ reference }) => reference);
  const recorded = await loadMany(table, pledges, ids);
  const known = rows.some(isNew) ? await recordedBy(table, donor, caller) : new Map<string, string>();
  // The workbook names no requirement that its sender may not see.
  const tell: Tell = async (pledge) =>
    pledgeNaming(pledge, await pledgeNames(seenNow(table), caller, [pledge]));
  const sorted: Sorted[] = [];
  for (const row of rows) {
    const loaded = recorded.get(row.reference);
    const own = loaded && loaded.state.content.donor === donor && canSee(caller, pledgeSeen(loaded.state));
    sorted.push(
      isNew(row) ? sortNew(row, known) : await sortRecorded(table, row, own ? loaded : undefined, tell),
    );
  }
  return {
    changed: sorted.flatMap((each) => (each !== "untouched" && "change" in each ? [each.change] : [])),
    untouched: sorted.filter((each) => each === "untouched").length,
    faults: sorted.flatMap((each) => (each !== "untouched" && "fault" in each ? [each.fault] : [])),
  };
};

const at = ({ cellOf }: PledgeRow, detail: string): Sorted => ({ fault: { pointer: cellOf(""), detail } });

type Tell = (pledge: Pledge) => Promise<Pledge>;

const sortRecorded = async (
  table: Table,
  read: PledgeRow,
  loaded: Loaded<Pledge> | undefined,
  tell: Tell,
): Promise<Sorted> => {
  if (loaded === undefined) return at(read, `The donor has no pledge ${read.reference} that you may see.`);
  const row = keepingFund(read, loaded.state);
  const changes = changesOf(await tell(loaded.state), row);
  if (changes.length === 0) return "untouched";
  if (loaded.version === row.version) return { change: { row, before: loaded, changes } };
  const shown = await shownBy(table, row);
  if (shown !== undefined && changesOf(await tell(shown), row).length === 0) return "untouched";
  return at(
    row,
    `The pledge was changed after the workbook was taken: it is at version ${loaded.version}. Repeat your change in a fresh workbook.`,
  );
};

/** The workbook does not tell the pooled fund that a pledge is for: it stays. */
const keepingFund = (row: PledgeRow, { content: { fundId } }: Pledge): PledgeRow => ({
  ...row,
  content: { ...row.content, ...(fundId && { fundId }) },
});

/** The pledge as it was when the row was made of it. */
const shownBy = async (table: Table, { reference, version = 0 }: PledgeRow): Promise<Pledge | undefined> =>
  (await loadHistory(table, pledges, reference))
    .filter((each) => each.version <= version)
    .reduce<Pledge | undefined>((before, { event }) => pledges.evolve(before, event), undefined);

const changesOf = (before: Pledge | undefined, { content }: PledgeRow): readonly PledgeChange[] =>
  pledgeChanges(before && pledgeContentDto(before.content), pledgeContentDto(content));

/** A new row; the same file sent twice must not record its pledges twice. */
const sortNew = (row: PledgeRow, known: Map<string, string>): Sorted => {
  if (/^pl_/.test(row.reference))
    return at(
      row,
      "A reference of your own does not begin with pl_; rows of recorded pledges keep their version.",
    );
  const changes = changesOf(undefined, row);
  const twin = known.get(JSON.stringify(changes));
  if (twin !== undefined)
    return at(
      row,
      `${twin} says exactly the same: take a fresh workbook, or give this pledge another title.`,
    );
  known.set(JSON.stringify(changes), row.cellOf(""));
  return { change: { row, before: undefined, changes } };
};

/** The ids of a donor's standing pledges by what they say. */
const recordedBy = async (
  table: Table,
  donor: ProviderCode,
  caller: Caller,
): Promise<Map<string, string>> => {
  const all = await standingPledges(table, donor, caller);
  return new Map(
    all.map(({ id, state }) => [
      JSON.stringify(pledgeChanges(undefined, pledgeContentDto(state.content))),
      `The recorded pledge ${id}`,
    ]),
  );
};

/** A donor's pledges that stand, as far as the caller may see them; the first recorded first. */
export const standingPledges = async (
  table: Table,
  donor: ProviderCode,
  caller: Caller,
): Promise<readonly Loaded<Pledge>[]> => {
  const all = await listAll(
    table,
    pledges,
    ({ state }) => state.status === "announced" && canSee(caller, pledgeSeen(state)),
    { index: "owner", partition: ownerPartition("pledge", donor) },
  );
  const key = ({ id, state }: Loaded<Pledge>) => `${state.createdAt} ${id}`;
  return all.sort((one, other) => (key(one) < key(other) ? -1 : 1));
};
