import { defineOperation, saving } from "../operation.ts";
import {
  RequirementInputSchema,
  RequirementSchema,
  standaloneRequirementExample,
} from "../schemas/requirement.ts";

export const publishAssistanceRequirement = defineOperation({
  operationId: "publishAssistanceRequirement",
  method: "post",
  path: "/assistance-requirements",
  function: "requirements",
  tag: "Assistance requirements",
  summary: "Publish a need that stands alone",
  description:
    "A need outside any work plan: money, equipment, expertise, training or information. A need that a plan already contains is not repeated here, or it would count twice.",
  roles: ["state-focal-point", "isu"],
  request: { body: RequirementInputSchema },
  idempotent: true,
  response: { status: 201, body: RequirementSchema, etag: true },
  problems: ["not-your-state", "requirement-invalid", "rate-missing", "record-too-large"],
  table: saving,
  example: {
    request: {
      state: "KHM",
      pillar: "victim-assistance",
      kind: "training",
      title: "Training of prosthetists",
      years: [{ year: 2026, quantity: 12, unit: "people" }],
    },
    response: standaloneRequirementExample,
  },
});
