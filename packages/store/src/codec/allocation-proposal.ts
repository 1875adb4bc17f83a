import type { AllocationProposal, AllocationProposalEvent } from "@angkor/domain";
import * as z from "zod";
import { commitmentId, event, proposalId, provider, schemaOf } from "./shapes.ts";

const audience = z.union([z.literal("public"), z.literal("committee"), z.literal("isu"), provider]);

export const allocationProposal = schemaOf<AllocationProposal>()(
  z.strictObject({
    id: proposalId,
    audience,
    rules: z.string(),
    document: z.string(),
    adopted: z.record(z.string(), commitmentId),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
);

export const allocationProposalEvent = schemaOf<AllocationProposalEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("allocation-proposed"),
      id: proposalId,
      audience,
      rules: z.string(),
      document: z.string(),
    }),
    z.strictObject({ ...event, type: z.literal("allocation-line-adopted"), line: z.number(), commitmentId }),
  ]),
);
