import type { FundAllocation, FundAllocationEvent } from "@angkor/domain";
import * as z from "zod";
import { fundedParts, payment, requirementDraw } from "./commitment.ts";
import {
  commitmentId,
  currency,
  destination,
  event,
  financingInstrumentId,
  fundAllocationId,
  integer,
  provider,
  record,
  schemaOf,
  source,
  span,
} from "./shapes.ts";

const content = z.strictObject({
  fundId: financingInstrumentId,
  owner: provider,
  currency,
  destination,
  span,
  minor: integer,
  decidedOn: z.string(),
  title: z.string().exactOptional(),
  reference: z.string().exactOptional(),
  source: source.exactOptional(),
});

const sources = z.array(z.strictObject({ commitmentId, donor: provider, parts: fundedParts }));
const disbursement = z.strictObject({ ...payment, sources });

export const fundAllocation = schemaOf<FundAllocation>()(
  z.strictObject({
    ...record,
    id: fundAllocationId,
    status: z.enum(["recorded", "cancelled"]),
    content,
    sources,
    requirement: requirementDraw.exactOptional(),
    disbursements: z.array(disbursement),
    closedReason: z.string().exactOptional(),
  }),
);

export const fundAllocationEvent = schemaOf<FundAllocationEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("fund-allocation-recorded"),
      id: fundAllocationId,
      content,
      sources,
      requirement: requirementDraw.exactOptional(),
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("fund-allocation-disbursed"), disbursement }),
    z.strictObject({
      ...event,
      type: z.literal("fund-allocation-disbursement-cancelled"),
      disbursement,
      reason: z.string().exactOptional(),
    }),
    z.strictObject({
      ...event,
      type: z.literal("fund-allocation-cancelled"),
      returned: sources,
      requirement: requirementDraw.exactOptional(),
      reason: z.string().exactOptional(),
    }),
  ]),
);
