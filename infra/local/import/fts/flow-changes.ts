import type { Client, Schema } from "@angkor/client";
import type { Flow } from "@angkor/documents/fts";
import { less, shortest, sumOf } from "@angkor/documents/table";
import {
  cancelCommitment,
  cancelPledge,
  recordCommitment,
  recordPayment,
  recordPledge,
  revisePledge,
} from "../api/write-money.ts";
import type { Change, Tally } from "../report.ts";
import { closing } from "./closing.ts";
import { commitmentOf, paymentOf, pledgeOf } from "./flow-bodies.ts";
import { amountOf, type FlowRecords, isPaid, sameCitation, samePledge, sameTerms } from "./flow-records.ts";

/** A flow, who gives it, and what the service holds of it. */
export interface FlowCase {
  readonly flow: Flow;
  readonly donor: string;
  readonly records: FlowRecords;
}

/** What brings the service to what a flow says; or why it cannot. */
export type FlowChange = { readonly impossible: string } | { readonly run: () => Promise<Change> };

type Commitment = Schema<"Commitment">;

const keptPayment =
  "The service holds a payment of this flow, and what was paid is never taken back: only a higher amount of the same donor, currency, destination and years can follow.";

export const flowChange = (client: Client, tally: Tally, one: FlowCase): FlowChange =>
  one.flow.status === "pledge" ? pledgeChange(client, tally, one) : commitmentChange(client, tally, one);

const pledgeChange = (client: Client, tally: Tally, one: FlowCase): FlowChange => {
  const { flow, donor, records } = one;
  if (records.commitments.some(isPaid)) return { impossible: keptPayment };
  const body = pledgeOf(flow, donor);
  const before = records.pledge;
  if (before !== undefined && records.commitments.length === 0 && samePledge(before, body)) return unchanged;
  return {
    run: async () => {
      await cancelAll(client, tally, records.commitments);
      const same = before !== undefined && before.donor === donor && before.currency === body.currency;
      if (same) await revisePledge(client, before, body);
      else {
        if (before !== undefined) await cancelPledge(client, before, closing.replaced);
        await recordPledge(client, body, (before ?? records.closedPledge)?.id);
      }
      tally.wrote(same ? "pledges revised" : "pledges recorded");
      return isKnown(records) ? "revised" : "recorded";
    },
  };
};

const unchanged: FlowChange = { run: async () => "unchanged" };

const isKnown = ({ commitments, pledge, closed, closedPledge }: FlowRecords): boolean =>
  commitments.length > 0 || [pledge, closed, closedPledge].some((record) => record !== undefined);

const cancelAll = async (client: Client, tally: Tally, live: readonly Commitment[]): Promise<void> => {
  for (const record of live) {
    await cancelCommitment(client, record, closing.replaced);
    tally.wrote("commitments cancelled");
  }
};

const commitmentChange = (client: Client, tally: Tally, one: FlowCase): FlowChange => {
  const { flow, donor, records } = one;
  const live = records.commitments;
  const body = commitmentOf(flow, donor);
  const paid = live.some(isPaid);
  const recorded = sumOf(live.map(amountOf));
  const fits = live.every((record) => sameTerms(record, body));
  if (live.length > 0 && fits && recorded === shortest(flow.amount)) {
    if (paid || live.every((record) => isSameDecision(record, body))) return payRest(client, tally, one);
  }
  if (!paid) return { run: () => replaceAll(client, tally, one, body) };
  if (!fits || less(flow.amount, recorded) === "0") return { impossible: keptPayment };
  return { run: () => raise(client, tally, one, body, less(flow.amount, recorded)) };
};

const isSameDecision = (record: Commitment, { decidedOn, source }: Schema<"CommitmentInput">): boolean =>
  record.decidedOn === decidedOn && sameCitation(record, source?.citation);

/** FTS moves a flow from commitment to paid. */
const payRest = (client: Client, tally: Tally, { flow, records }: FlowCase): FlowChange => {
  const due = records.commitments.filter((record) => record.status === "recorded" && !isPaid(record));
  if (flow.status !== "paid" || due.length === 0) return unchanged;
  return {
    run: async () => {
      for (const record of due) await pay(client, tally, flow, record);
      return "revised";
    },
  };
};

const pay = async (client: Client, tally: Tally, flow: Flow, record: Commitment): Promise<void> => {
  await recordPayment(client, record, paymentOf(flow, amountOf(record)));
  tally.wrote("payments recorded");
};

/** Cancels what stood before, then records: cut short in between, too little counts and never too much. */
const replaceAll = async (
  client: Client,
  tally: Tally,
  { flow, donor, records }: FlowCase,
  body: Schema<"CommitmentInput">,
): Promise<Change> => {
  await cancelAll(client, tally, records.commitments);
  const pledgeId = await honouredPledge(client, flow, donor, records);
  const before = records.commitments.at(-1) ?? records.closed;
  const input = {
    ...body,
    ...(pledgeId !== undefined && { pledgeId }),
    ...(before && { replaces: before.id }),
  };
  const record = await recordCommitment(client, input, before?.id);
  tally.wrote("commitments recorded");
  if (flow.status === "paid" && !isPaid(record)) await pay(client, tally, flow, record);
  return isKnown(records) ? "revised" : "recorded";
};

/** A flow that was a pledge comes of that pledge, on the terms it has now. */
const honouredPledge = async (
  client: Client,
  flow: Flow,
  donor: string,
  { pledge }: FlowRecords,
): Promise<Schema<"PledgeId"> | undefined> => {
  if (pledge === undefined) return undefined;
  const body = pledgeOf(flow, donor);
  if (pledge.donor !== donor || pledge.currency !== body.currency) {
    await cancelPledge(client, pledge, closing.honoured);
    return undefined;
  }
  if (!samePledge(pledge, body)) await revisePledge(client, pledge, body);
  return pledge.id;
};

const raise = async (
  client: Client,
  tally: Tally,
  { flow, records }: FlowCase,
  body: Schema<"CommitmentInput">,
  amount: string,
): Promise<Change> => {
  const lines = body.lines.map((line) => ({ ...line, amount }));
  const record = await recordCommitment(client, { ...body, lines }, records.commitments.at(-1)?.id);
  tally.wrote("commitments raised");
  if (flow.status === "paid" && !isPaid(record)) await pay(client, tally, flow, record);
  return "revised";
};
