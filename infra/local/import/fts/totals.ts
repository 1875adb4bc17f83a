import type { Client, Schema } from "@angkor/client";
import {
  citedFlow,
  citedTotal,
  type FundingKey,
  fromCents,
  isFundingKey,
  toCents,
} from "@angkor/documents/fts";
import { cancelCommitment, recordCommitment } from "../api/write-money.ts";
import type { Change, Tally } from "../report.ts";
import { closing, isOwnClosing } from "./closing.ts";

type Commitment = Schema<"Commitment">;

/** The donor of a total that FTS does not break down. */
export const unspecifiedSource = "org:unspecified-source";

/** The flows recorded one by one that are parts of a total: cents by the flow's id. */
export type Parts = ReadonlyMap<string, bigint>;

/** What the service holds of FTS's totals, read from its commitments. */
export interface Holdings {
  /** The latest record of the rest of each total, live or cancelled. */
  readonly totals: ReadonlyMap<FundingKey, Commitment>;
  readonly parts: ReadonlyMap<FundingKey, Parts>;
}

export const holdingsOf = (commitments: readonly Commitment[]): Holdings => {
  const totals = new Map<FundingKey, Commitment>();
  const parts = new Map<FundingKey, Map<string, bigint>>();
  for (const record of commitments.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
    if (isFundingKey(record.reference)) totals.set(record.reference, record);
    const flow = citedFlow(record.source?.citation);
    if (flow?.partOf === undefined || !counts(record)) continue;
    const of = parts.get(flow.partOf) ?? new Map<string, bigint>();
    parts.set(flow.partOf, of.set(flow.id, flow.cents));
  }
  return { totals, parts };
};

/** Whether a commitment counts as funding: what was paid of a cancelled one still does. */
const counts = ({ status, disbursements }: Commitment): boolean =>
  status === "recorded" || disbursements.length > 0;

/** What is left of a total beside its parts. Parts beyond it leave nothing, never less. */
export const restOf = (total: bigint, parts: Parts | undefined): bigint => {
  let rest = total;
  for (const cents of parts?.values() ?? []) rest -= cents;
  return rest > 0n ? rest : 0n;
};

/** The whole of a total that a record is the rest of; nothing when the source dropped it or a person cancelled it. */
export const wholeOf = (record: Commitment | undefined): bigint => {
  if (record === undefined || isHeldBack(record) || record.closedReason === closing.dropped) return 0n;
  return citedTotal(record.source?.citation) ?? 0n;
};

/** A person cancelled it in the service: importing again does not undo that. */
export const isHeldBack = ({ status, closedReason }: Commitment): boolean =>
  status === "cancelled" && !isOwnClosing(closedReason);

export const liveCents = (record: Commitment | undefined): bigint =>
  record?.status === "recorded" ? toCents(record.committed) : 0n;

/** Makes the rest of a total stand as it should: cancels what stood before, then records what is left. */
export const settleTotal = async (
  client: Client,
  tally: Tally,
  before: Commitment | undefined,
  wanted: { readonly body: Schema<"CommitmentInput">; readonly rest: bigint; readonly reason: string },
): Promise<{ readonly change: Change; readonly record: Commitment | undefined }> => {
  const { body, rest, reason } = wanted;
  const same =
    liveCents(before) === rest &&
    (rest === 0n || citedTotal(before?.source?.citation) === citedTotal(body.source?.citation));
  if (same) return { change: "unchanged", record: before };
  let record = before;
  if (before?.status === "recorded") {
    record = await cancelCommitment(client, before, reason);
    tally.wrote("totals cancelled");
  }
  if (rest > 0n) {
    const lines = body.lines.map((line) => ({ ...line, amount: fromCents(rest) }));
    record = await recordCommitment(
      client,
      { ...body, lines, ...(before && { replaces: before.id }) },
      before?.id,
    );
    tally.wrote("totals recorded");
  }
  return { change: before === undefined ? "recorded" : "revised", record };
};
