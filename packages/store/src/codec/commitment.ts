import type { Commitment, CommitmentEvent } from "@angkor/domain";
import * as z from "zod";
import {
  amounts,
  channel,
  commitmentId,
  currency,
  destination,
  disbursementId,
  event,
  financingInstrumentId,
  fundAllocationId,
  integer,
  localOrganisations,
  modality,
  pledgeId,
  provider,
  rate,
  record,
  requirementId,
  schemaOf,
  scope,
  source,
  span,
  visibility,
} from "./shapes.ts";

const content = z.strictObject({
  donor: provider,
  currency,
  destination,
  lines: z.array(z.strictObject({ span, minor: integer, tranche: z.string().exactOptional() })),
  decidedOn: z.string(),
  title: z.string().exactOptional(),
  reference: z.string().exactOptional(),
  channel: channel.exactOptional(),
  modality: modality.exactOptional(),
  localOrganisations,
  broader: z.strictObject({ relevance: z.string() }).exactOptional(),
  fundId: financingInstrumentId.exactOptional(),
  visibility,
  source: source.exactOptional(),
  replaces: commitmentId.exactOptional(),
});

export const fundedParts = z.array(z.strictObject({ disbursementId, minor: integer, uncovered: integer }));
const draw = z.strictObject({ allocationId: fundAllocationId, destination, span, parts: fundedParts });

const pledgeDraw = z.strictObject({ id: pledgeId, destination, scope, rate, draws: amounts });
export const requirementDraw = z.strictObject({ id: requirementId, draws: amounts });

/** What a payment tells, whoever pays. */
export const payment = {
  id: disbursementId,
  amountSent: integer,
  amountReceived: z.strictObject({ minor: integer, currency }).exactOptional(),
  paidOn: z.string(),
  reference: z.string().exactOptional(),
  recordedAt: z.string(),
};
const disbursement = z.strictObject({ ...payment, span, uncovered: integer, rate });

export const commitment = schemaOf<Commitment>()(
  z.strictObject({
    ...record,
    id: commitmentId,
    status: z.enum(["recorded", "cancelled"]),
    content,
    rate,
    pledgeId: pledgeId.exactOptional(),
    requirement: requirementDraw.exactOptional(),
    disbursements: z.array(disbursement),
    allocated: z.array(draw).exactOptional(),
    fundDisbursed: z.array(draw).exactOptional(),
    closedReason: z.string().exactOptional(),
  }),
);

export const commitmentEvent = schemaOf<CommitmentEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("commitment-recorded"),
      id: commitmentId,
      content,
      rate,
      pledge: pledgeDraw.exactOptional(),
      requirement: requirementDraw.exactOptional(),
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("commitment-disbursed"), disbursement }),
    z.strictObject({
      ...event,
      type: z.literal("commitment-cancelled"),
      released: amounts,
      pledge: pledgeDraw.exactOptional(),
      requirement: requirementDraw.exactOptional(),
      reason: z.string().exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("commitment-fund-allocated"), draw }),
    z.strictObject({ ...event, type: z.literal("commitment-fund-disbursed"), draw }),
    z.strictObject({ ...event, type: z.literal("commitment-fund-disbursement-cancelled"), draw }),
    z.strictObject({ ...event, type: z.literal("commitment-fund-returned"), draw }),
    z.strictObject({ ...event, type: z.literal("commitment-confirmed") }),
  ]),
);
