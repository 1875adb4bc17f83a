import * as z from "zod";
import {
  AmountSchema,
  CurrencySchema,
  DaySchema,
  idSchema,
  isId,
  ProviderCodeSchema,
  page,
  RequirementIdSchema,
  recordShape,
  StateCodeSchema,
  text,
} from "./basic.ts";
import { CaseIdSchema } from "./individualised-approach.ts";
import { AssistanceKindSchema } from "./requirement.ts";

export const ExpressionIdSchema = idSchema("ex", "expression of interest").refine(isId("ex")).meta({
  id: "ExpressionOfInterestId",
  description: "Id of an expression of interest.",
  example: "ex_01JT3ZR4D6F8H1K3M5N7P9R1T3",
});

const kind = z.enum(["new-support", "existing-support", "under-consideration"]).meta({
  id: "InterestKind",
  description:
    "What a partner says: support by a new activity, support by one that exists, or that it considers it.",
  example: "new-support",
});

const needs = z.array(RequirementIdSchema).max(50);

const content = {
  kind,
  assistance: AssistanceKindSchema,
  expressedOn: DaySchema.meta({ description: "The day on which it was expressed." }),
  decideBy: DaySchema.exactOptional().meta({ description: "The day by which the partner means to decide." }),
  indicativeAmount: z
    .strictObject({ amount: AmountSchema, currency: CurrencySchema })
    .exactOptional()
    .meta({ description: "An indication and no pledge: it is in no total." }),
  note: text(4000).exactOptional().meta({ description: "What the partner adds in words." }),
  noteToState: text(4000).exactOptional().meta({
    description: "What the State alone is told; neither the Committee nor other participants read it.",
  }),
};

export const ExpressionInputSchema = z
  .strictObject({
    provider: ProviderCodeSchema.exactOptional().meta({
      description: "Who is interested; the caller's own State or organisation when left out.",
    }),
    ...content,
    assistance: AssistanceKindSchema.default("financial"),
    requirementIds: needs.default([]).meta({
      description: "The needs that it is about; the whole of what the State asks when left out.",
    }),
    sharedWithParticipants: z
      .boolean()
      .default(false)
      .meta({ description: "Whether other participants read it too." }),
  })
  .meta({
    id: "ExpressionOfInterestInput",
    description:
      "A partner's interest in supporting what a State presented, at the meeting or after it. It is no pledge and moves no figure.",
  });

const { source: _source, ...expressionRecord } = recordShape;

export const ExpressionSchema = z
  .object({
    id: ExpressionIdSchema,
    caseId: CaseIdSchema,
    state: StateCodeSchema,
    provider: ProviderCodeSchema,
    status: z.enum(["standing", "withdrawn"]),
    ...expressionRecord,
    ...content,
    requirementIds: needs.meta({
      description:
        "Each told to those alone who may see it, too. Empty: the whole of what the State asks, or what the caller may not see.",
    }),
    sharedWithParticipants: z.boolean().meta({ description: "Whether other participants read it too." }),
    occasion: z
      .enum(["meeting", "after"])
      .meta({ description: "Whether it was expressed until the day of the meeting, or after it." }),
    closedReason: z.string().exactOptional().meta({ description: "Why it was withdrawn." }),
  })
  .meta({
    id: "ExpressionOfInterest",
    description:
      "An expression of interest. Its provider, the State, the Committee and the ISU read it; other participants where it is shared.",
  });

export const ExpressionPageSchema = page("ExpressionOfInterestPage", ExpressionSchema);
