import {
  type AppliedRate,
  type Caller,
  canSee,
  type Fault,
  type Pledge,
  type Refusal,
  type Refused,
  type RequirementId,
  refuse,
} from "@angkor/domain";
import { problem } from "@angkor/http";
import {
  beginTransaction,
  type Loaded,
  loadMany,
  requirements,
  type Table,
  type Transaction,
} from "@angkor/store";
import { requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { addPledge, addRevision, rateDay } from "../pledging.ts";
import { requireProvider } from "../providers.ts";
import { knownRate } from "../rates.ts";
import { requirementRecords } from "../requirements/requirement-dto.ts";
import { type ChangedPledge, changedPledges } from "./changed-pledges.ts";
import type { PledgeRow, PledgeRows } from "./read-pledge-workbook.ts";
import { cellsToCorrect, eachCellOnce, toCorrect } from "./workbook-faults.ts";

/** Who sends a workbook, and when. */
interface Sender {
  readonly caller: Caller;
  readonly at: string;
}

/** A pledge that a workbook changes, as the transaction leaves it. */
export interface DecidedPledge extends ChangedPledge {
  readonly saved: Loaded<Pledge>;
}

export interface PledgeTransaction {
  readonly ok: true;
  readonly transaction: Transaction;
  readonly decided: readonly DecidedPledge[];
  readonly untouched: number;
}

/** The workbook's donor is known, and the sender's own. */
export const requireOwnDonor = async (table: Table, { donor }: PledgeRows, caller: Caller): Promise<void> => {
  requireOwner(caller, donor);
  await requireProvider(table, donor, "");
};

/** All that a workbook changes in one transaction, or every fault at once. Throws where cells can't be read. */
export const decidePledges = async (
  { table, nextId }: Pick<Dependencies, "table" | "nextId">,
  workbook: PledgeRows,
  sender: Sender,
): Promise<PledgeTransaction | Refused> => {
  const { changed, untouched, faults } = await changedPledges(table, workbook, sender.caller);
  const unseen = await unseenRequirements(table, changed, sender.caller);
  const transaction = beginTransaction(table, sender.at);
  const decided: DecidedPledge[] = [];
  const broken: Fault[] = [...workbook.faults, ...faults];
  for (const change of changed) {
    const own = unseen(change.row);
    const rate = await rateOf(table, change, sender.at);
    if (rate === undefined) own.push(noRate(change.row));
    const added = rate && add(transaction, sender, change, rate, nextId);
    if (added?.ok === false) own.push(...inCells(added.refusal, change.row));
    broken.push(...own);
    if (added?.ok) decided.push({ ...change, saved: added.saved });
  }
  if (workbook.faults.length > 0) throw cellsToCorrect(eachCellOnce(broken));
  if (broken.length > 0) {
    const { detail, errors } = toCorrect(eachCellOnce(broken));
    return refuse("pledge-invalid", detail, errors);
  }
  requireRoom(transaction, decided.length);
  return { ok: true, transaction, decided, untouched };
};

const requireRoom = (transaction: Transaction, count: number): void => {
  const detail = transaction.tooLarge();
  if (detail === undefined) return;
  throw problem(
    "record-too-large",
    `The workbook changes ${count} pledges, more than can be saved at once: a hundred items, two for each pledge and two for each group of States that money goes to or leaves. Leave some rows for another workbook.`,
  );
};

const add = (
  transaction: Transaction,
  sender: Sender,
  { row: { content }, before }: ChangedPledge,
  rate: AppliedRate,
  nextId: Dependencies["nextId"],
) =>
  before === undefined
    ? addPledge(transaction, sender, nextId("pl"), { content, rate })
    : addRevision(transaction, sender, before, { content, rate });

const rateOf = (table: Table, { row: { content }, before }: ChangedPledge, at: string) =>
  knownRate(table, content.currency, rateDay(content, before?.state.createdAt ?? at));

const noRate = ({ content, cellOf }: PledgeRow): Fault => ({
  pointer: cellOf("/currency"),
  detail: `No exchange rate of ${content.currency} is known for its day or before; the ISU records rates.`,
});

/** A refusal's faults by cell; one without faults is told at the pledge's reference. */
const inCells = ({ detail, errors }: Refusal, { cellOf }: PledgeRow): readonly Fault[] =>
  errors === undefined
    ? [{ pointer: cellOf(""), detail }]
    : errors.map((fault) => ({ pointer: cellOf(fault.pointer), detail: fault.detail }));

/** A pledge is for requirements that its provider may see; any other does not exist for it. */
const unseenRequirements = async (
  table: Table,
  changed: readonly ChangedPledge[],
  caller: Caller,
): Promise<(row: PledgeRow) => Fault[]> => {
  const idsOf = ({ content }: PledgeRow): readonly RequirementId[] => content.requirements ?? [];
  const found = await loadMany(table, requirements, [...new Set(changed.flatMap(({ row }) => idsOf(row)))]);
  const isSeen = (id: RequirementId): boolean => {
    const loaded = found.get(id);
    return loaded !== undefined && canSee(caller, requirementRecords.seen(loaded.state));
  };
  return (row) =>
    idsOf(row)
      .filter((id) => !isSeen(id))
      .map((id) => ({
        pointer: row.cellOf("/targets/requirements"),
        detail: `There is no requirement ${id} that you may see.`,
      }));
};
