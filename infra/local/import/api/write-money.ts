import { answerOf, type Client, type Schema } from "@angkor/client";
import { etagOf, keyOf } from "./service.ts";

type Commitment = Schema<"Commitment">;
type Pledge = Schema<"Pledge">;

/** Records a commitment once, however often it is asked: `after` is the record that it follows, if any. */
export const recordCommitment = async (
  client: Client,
  body: Schema<"CommitmentInput">,
  after: string | undefined,
): Promise<Commitment> => {
  const header = { "Idempotency-Key": keyOf("commitment", body, after) };
  return (await answerOf(client.POST("/commitments", { params: { header }, body }))).data;
};

export const cancelCommitment = async (
  client: Client,
  record: Commitment,
  reason: string,
): Promise<Commitment> => {
  const params = { path: { id: record.id }, header: { "If-Match": etagOf(record) } };
  return (await answerOf(client.POST("/commitments/{id}/cancel", { params, body: { reason } }))).data;
};

export const recordPayment = async (
  client: Client,
  record: Commitment,
  body: Schema<"DisbursementInput">,
): Promise<Commitment> => {
  const header = { "Idempotency-Key": keyOf("payment", record.id, body) };
  const params = { path: { id: record.id }, header };
  return (await answerOf(client.POST("/commitments/{id}/disbursements", { params, body }))).data;
};

export const recordPledge = async (
  client: Client,
  body: Schema<"PledgeInput">,
  after: string | undefined,
): Promise<Pledge> => {
  const header = { "Idempotency-Key": keyOf("pledge", body, after) };
  return (await answerOf(client.POST("/pledges", { params: { header }, body }))).data;
};

/** Reads its version first: what was committed of it may have changed since it was listed. */
export const revisePledge = async (
  client: Client,
  { id }: Pledge,
  body: Schema<"PledgeInput">,
): Promise<Pledge> => {
  const { etag } = await answerOf(client.GET("/pledges/{id}", { params: { path: { id } } }));
  const params = { path: { id }, header: { "If-Match": etag } };
  return (await answerOf(client.PUT("/pledges/{id}", { params, body }))).data;
};

export const cancelPledge = async (client: Client, record: Pledge, reason: string): Promise<Pledge> => {
  const params = { path: { id: record.id }, header: { "If-Match": etagOf(record) } };
  return (await answerOf(client.POST("/pledges/{id}/cancel", { params, body: { reason } }))).data;
};
