import {
  type AssistanceRequirement,
  type Commitment,
  evolveCommitment,
  evolveResponse,
  type MatchQuery,
  type MatchRecords,
  matchReport,
  type NeedResponse,
  type Pledge,
  type ResponseAnswer,
  recordDisbursement,
  respondToRequirement,
} from "../../src/index.ts";
import { after, by, easyRate, eventsOf, focalPoint, provider } from "../builders/index.ts";

const nothing: MatchRecords = {
  needs: [],
  responses: [],
  pledges: [],
  commitments: [],
  allocations: [],
  adopted: new Set(),
};
export const year = (last = "2025-12-31", changes: Partial<MatchQuery> = {}): MatchQuery => ({
  period: { first: "2025-01-01", last },
  rate: easyRate("USD"),
  ...changes,
});
export const reportOf = (records: Partial<MatchRecords>, query: MatchQuery = year()) =>
  matchReport({ ...nothing, ...records }, query);

/** A need as if it had been published on another day. */
export const on = (day: string, need: AssistanceRequirement): AssistanceRequirement => ({
  ...need,
  createdAt: `${day}T12:00:00.000Z`,
  updatedAt: `${day}T12:00:00.000Z`,
});
export const withdrawnOn = (day: string, need: AssistanceRequirement): AssistanceRequirement => ({
  ...need,
  status: "withdrawn",
  updatedAt: `${day}T12:00:00.000Z`,
});
export const answered = (
  need: AssistanceRequirement,
  day: string,
  answer: ResponseAnswer,
  { from = "NOR", pledge }: { readonly from?: string; readonly pledge?: Pledge } = {},
): NeedResponse =>
  after(
    evolveResponse,
    eventsOf(
      respondToRequirement(by(focalPoint(from), `${day}T09:00:00.000Z`), need, {
        provider: provider(from),
        answer,
        ...(answer === "redirected" && { redirectedTo: provider("org:eu") }),
        ...(pledge && { pledge }),
      }),
    ),
  );
export const paid = (commitment: Commitment, day: string, amountSent: bigint): Commitment =>
  after(
    evolveCommitment,
    eventsOf(
      recordDisbursement(by(focalPoint("NOR"), `${day}T12:00:00.000Z`), commitment, {
        id: "di_1",
        amountSent,
        paidOn: day,
        acceptExcess: false,
        rate: easyRate(commitment.content.currency),
      }),
    ),
    commitment,
  );
