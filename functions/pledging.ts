import {
  type AppliedRate,
  announcePledge,
  type Context,
  outstandingAfterRevision,
  type Pledge,
  type PledgeContent,
  type PledgeId,
  pledgeEffects,
  type Refused,
  revisePledge,
  tranches,
} from "@angkor/domain";
import { type Loaded, pledges, type Transaction } from "@angkor/store";

/** A refusal, or the pledge as the transaction will leave it. */
export type Pledging = Refused | { readonly ok: true; readonly saved: Loaded<Pledge> };

/** What a pledge is to say, and the rate of its currency on its day. */
export interface PledgeTerms {
  readonly content: PledgeContent;
  readonly rate: AppliedRate;
}

/** Adds a new pledge to a transaction. */
export const addPledge = (
  transaction: Transaction,
  context: Context,
  id: PledgeId,
  { content, rate }: PledgeTerms,
): Pledging => {
  const decision = announcePledge(context, id, content, rate);
  if (!decision.ok) return decision;
  const saved = transaction.append(pledges, id, undefined, decision.events, { counters: tranches(content) });
  for (const event of decision.events) transaction.affect(pledgeEffects(undefined, event, saved.state));
  return { ok: true, saved };
};

/** Adds what a pledge says anew to a transaction. */
export const addRevision = (
  transaction: Transaction,
  context: Context,
  before: Loaded<Pledge>,
  { content, rate }: PledgeTerms,
): Pledging => {
  const decision = revisePledge(context, before.state, before.counters, content, rate);
  if (!decision.ok) return decision;
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
