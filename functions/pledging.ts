import {
  type AppliedRate,
  announcePledge,
  type Caller,
  type Context,
  type FinancingInstrument,
  outstandingAfterRevision,
  type Pledge,
  type PledgeContent,
  type PledgeId,
  pledgeEffects,
  type Refused,
  revisePledge,
  tranches,
} from "@angkor/domain";
import { type Loaded, pledges, type Table, type Transaction } from "@angkor/store";
import { loadVisible } from "./access.ts";
import { financingInstrumentRecords } from "./finance/financing-instrument-dto.ts";

/** A refusal, or the pledge as the transaction will leave it. */
export type Pledging = Refused | { readonly ok: true; readonly saved: Loaded<Pledge> };

/** What a pledge is to say, and the rate of its currency on its day. */
export interface PledgeTerms {
  readonly content: PledgeContent;
  readonly rate: AppliedRate;
  /** The pooled fund that it names. */
  readonly fund?: Loaded<FinancingInstrument>;
}

/** The pooled fund that a pledge names; one that the caller may not see does not exist for it. */
export const fundOf = async (
  table: Table,
  { fundId }: PledgeContent,
  caller: Caller,
): Promise<Pick<PledgeTerms, "fund">> =>
  fundId === undefined ? {} : { fund: await loadVisible(table, financingInstrumentRecords, fundId, caller) };

/** The fund still takes contributions: nothing of it moves. */
const keepFund = (transaction: Transaction, fund: Loaded<FinancingInstrument> | undefined): void => {
  if (fund) transaction.count("financing-instrument", fund, { add: {} });
};

/** Adds a new pledge to a transaction. */
export const addPledge = (
  transaction: Transaction,
  context: Context,
  id: PledgeId,
  { content, rate, fund }: PledgeTerms,
): Pledging => {
  const decision = announcePledge(context, id, content, rate, fund?.state);
  if (!decision.ok) return decision;
  keepFund(transaction, fund);
  const saved = transaction.append(pledges, id, undefined, decision.events, { counters: tranches(content) });
  for (const event of decision.events) transaction.affect(pledgeEffects(undefined, event, saved.state));
  return { ok: true, saved };
};

/** Adds what a pledge says anew to a transaction. */
export const addRevision = (
  transaction: Transaction,
  context: Context,
  before: Loaded<Pledge>,
  { content, rate, fund }: PledgeTerms,
): Pledging => {
  const decision = revisePledge(context, before.state, before.counters, content, rate, fund?.state);
  if (!decision.ok) return decision;
  keepFund(transaction, fund);
  const counters = outstandingAfterRevision(before.state, content, before.counters);
  const saved = transaction.append(pledges, before.id, before, decision.events, {
    counters,
    exactCounters: true,
  });
  for (const event of decision.events) transaction.affect(pledgeEffects(before.state, event, saved.state));
  return { ok: true, saved };
};

/** The day whose rate a pledge has: that of its announcement, else of its record. */
export const rateDay = (content: PledgeContent, createdAt: string): string =>
  content.announcedOn ?? createdAt.slice(0, 10);
