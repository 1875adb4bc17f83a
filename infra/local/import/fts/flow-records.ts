import type { Schema } from "@angkor/client";
import { citedFlow } from "@angkor/documents/fts";
import { shortest, sumOf } from "@angkor/documents/table";
import { isOwnClosing } from "./closing.ts";

type Commitment = Schema<"Commitment">;
type Pledge = Schema<"Pledge">;

/** What the service holds of one flow. */
export interface FlowRecords {
  /** Those that count, the oldest first: more than one where a payment was raised. */
  readonly commitments: readonly Commitment[];
  readonly pledge: Pledge | undefined;
  /** The latest record that no longer counts, and that the next one takes the place of. */
  readonly closed: Commitment | undefined;
  readonly closedPledge: Pledge | undefined;
  /** A person cancelled it in the service: importing does not undo that. */
  readonly heldBack: boolean;
}

const byAge = (a: { readonly createdAt: string }, b: { readonly createdAt: string }): number =>
  a.createdAt < b.createdAt ? -1 : 1;

const isLive = ({ status, disbursements }: Commitment): boolean =>
  status === "recorded" || disbursements.length > 0;

/** The records of flows by the flow's id. */
export const flowRecords = (
  commitments: readonly Commitment[],
  pledges: readonly Pledge[],
): ((id: string) => FlowRecords) => {
  const idOf = ({ source }: Commitment | Pledge) => citedFlow(source?.citation)?.id;
  const committed = Map.groupBy(commitments.toSorted(byAge), idOf);
  const pledged = Map.groupBy(pledges.toSorted(byAge), idOf);
  return (id) => {
    const all = committed.get(id) ?? [];
    const live = all.filter(isLive);
    const promises = pledged.get(id) ?? [];
    const closed = all.filter((record) => !isLive(record)).at(-1);
    const closedPledge = promises.findLast(({ status }) => status === "cancelled");
    const dead = [closed, closedPledge];
    const pledge = promises.findLast(({ status }) => status === "announced");
    return {
      commitments: live,
      pledge,
      closed,
      closedPledge,
      heldBack:
        live.length === 0 &&
        pledge === undefined &&
        dead.some((record) => record !== undefined && !isOwnClosing(record.closedReason)),
    };
  };
};

/** What counts of a commitment: all of it, or what had been paid when it was cancelled. */
export const amountOf = ({ status, lines }: Commitment): string =>
  sumOf(lines.map(({ amount, disbursed }) => (status === "recorded" ? amount : disbursed)));

export const isPaid = ({ disbursements }: Commitment): boolean => disbursements.length > 0;

type Terms = Pick<Schema<"CommitmentInput">, "donor" | "currency" | "target" | "lines">;

/** Everything of a commitment but its amount, its day, its title and the words of its source. */
export const sameTerms = (record: Terms, body: Terms): boolean => terms(record) === terms(body);

const terms = ({ donor, currency, target, lines }: Terms): string =>
  JSON.stringify([
    donor,
    currency,
    [target?.state, target?.states?.toSorted(), target?.pillar, target?.pillars?.toSorted()],
    lines.map(({ year, period }) => [year, period?.from, period?.to]),
  ]);

/** Whether both tell the same value in FTS and the same total that holds it. */
export const sameCitation = (record: Commitment | Pledge, citation: string | undefined): boolean => {
  const [a, b] = [citedFlow(record.source?.citation), citedFlow(citation)];
  return a?.cents === b?.cents && a?.partOf === b?.partOf;
};

export const samePledge = (record: Pledge, body: Schema<"PledgeInput">): boolean =>
  pledgeTerms(record) === pledgeTerms(body) && sameCitation(record, body.source?.citation);

const pledgeTerms = ({
  donor,
  currency,
  earmarking,
  targets,
  schedule,
  announcedOn,
}: Schema<"PledgeInput">) =>
  JSON.stringify([
    donor,
    currency,
    earmarking,
    announcedOn,
    [targets?.states?.toSorted() ?? [], targets?.pillars?.toSorted() ?? []],
    schedule.map((line) => [
      line.paymentYear ?? [line.paymentPeriod?.from, line.paymentPeriod?.to],
      line.availabilityYear ?? [line.availabilityPeriod?.from, line.availabilityPeriod?.to],
      shortest(line.amount),
    ]),
  ]);
