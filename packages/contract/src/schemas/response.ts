import * as z from "zod";
import {
  CurrencySchema,
  DaySchema,
  InstantSchema,
  PillarSchema,
  PledgeIdSchema,
  ProviderCodeSchema,
  RequirementIdSchema,
  ResponseIdSchema,
  recordShape,
  StateCodeSchema,
  TotalSchema,
  text,
  VisibilitySchema,
} from "./basic.ts";
import { AssistanceKindSchema, RequirementSchema, requirementExample } from "./requirement.ts";

const answers = ["new-support", "existing-support", "under-consideration", "declined", "redirected"] as const;

export const ResponseAnswerSchema = z.enum(answers).meta({
  id: "ResponseAnswer",
  description:
    "What a provider answers to a need: support by a new activity, support by one that exists, that it considers it, that it will not, or that another provider is the one to ask.",
  example: "new-support",
});

export const ResponseInputSchema = z
  .strictObject({
    provider: ProviderCodeSchema.exactOptional().meta({
      description: "Who answers; the caller's own State or organisation when left out.",
    }),
    answer: ResponseAnswerSchema,
    statement: text(4000).exactOptional().meta({ description: "What the provider adds in words." }),
    redirectedTo: ProviderCodeSchema.exactOptional().meta({
      description: "The provider to turn to: needed with `redirected`, and given with no other answer.",
    }),
    pledgeId: PledgeIdSchema.exactOptional().meta({
      description: "The provider's own pledge that the support comes from, with an answer of support.",
    }),
    visibility: VisibilitySchema.exactOptional().meta({
      description:
        "`public` when left out, but never more visible than the need or than the pledge it names. The State that asks sees every response to its need that is not private.",
    }),
  })
  .meta({ id: "ResponseInput", description: "A provider's answer to a need." });

const { source: _source, ...responseRecord } = recordShape;

const supportingPledge = "The pledge that the support comes from, told to those alone who may see it, too.";

const responseShape = {
  id: ResponseIdSchema,
  requirementId: RequirementIdSchema,
  provider: ProviderCodeSchema,
  answer: ResponseAnswerSchema,
  statement: z.string().exactOptional().meta({ description: "What the provider adds in words." }),
  redirectedTo: ProviderCodeSchema.exactOptional(),
  pledgeId: PledgeIdSchema.exactOptional().meta({ description: supportingPledge }),
  ...responseRecord,
  daysTaken: z.int().meta({
    description: "Days from the publication of the need to the provider's first answer.",
    example: 12,
  }),
};

export const ResponseSchema = z.object(responseShape).meta({
  id: "Response",
  description:
    "A provider's latest answer to a need. `createdAt` is the instant of its first answer, `updatedAt` of the latest, and `version` says how often it has answered.",
});

const EarlierAnswerSchema = z
  .object({
    answer: ResponseAnswerSchema,
    statement: z.string().exactOptional().meta({ description: "What the provider added in words." }),
    redirectedTo: ProviderCodeSchema.exactOptional(),
    pledgeId: PledgeIdSchema.exactOptional().meta({ description: supportingPledge }),
    visibility: VisibilitySchema,
    answeredAt: InstantSchema,
  })
  .meta({ id: "EarlierAnswer", description: "What a provider answered before its latest answer." });

const ProviderAnswersSchema = z
  .object({
    ...responseShape,
    earlier: z
      .array(EarlierAnswerSchema)
      .meta({ description: "Its answers before, the first first, as far as the caller may see them." }),
  })
  .meta({ id: "ProviderAnswers", description: "A provider's latest answer to a need, and those before." });

const AnswerCountSchema = z
  .object({
    answer: ResponseAnswerSchema,
    providers: z.int().meta({ description: "How many providers answer so." }),
  })
  .meta({ id: "AnswerCount", description: "How many of the responses have one answer." });

const due = {
  answerBy: DaySchema.meta({
    description: "The last day to answer: 60 days after the day of publication.",
  }),
  overdue: z.boolean().meta({ description: "Whether that day has passed." }),
};

export const ConsolidatedAnswerSchema = z
  .object({
    requirement: RequirementSchema,
    publishedAt: InstantSchema.meta({ description: "When the need was first published." }),
    ...due,
    responses: z
      .array(ProviderAnswersSchema)
      .meta({ description: "The latest of each provider, the first to answer first." }),
    counts: z.array(AnswerCountSchema).meta({ description: "Of the responses that the caller sees." }),
    totals: z
      .object({
        currency: CurrencySchema,
        asked: TotalSchema.meta({ description: "What is asked for over all years." }),
        committed: TotalSchema.meta({ description: "Commitments against the requirement." }),
        open: TotalSchema.meta({ description: "Still asked for, year by year, never below zero." }),
      })
      .meta({ description: "In the currency of the requirement." }),
    check: z
      .object({
        checkDue: DaySchema.meta({ description: "Twelve months after publication." }),
        passed: z.boolean().meta({ description: "Whether that day has passed." }),
        outcome: z.enum(["met", "partly-met", "unmet"]).meta({
          description:
            "From commitments as they are now: `met` when every year is covered, `unmet` when nothing is committed. A need in kind without an amount is at most `partly-met`.",
          example: "partly-met",
        }),
      })
      .meta({ description: "The check after twelve months." }),
  })
  .meta({
    id: "ConsolidatedAnswer",
    description: "All that providers answer to one need, with what it has and lacks.",
  });

const UnansweredRequirementSchema = z
  .object({
    requirementId: RequirementIdSchema,
    state: StateCodeSchema,
    pillar: PillarSchema,
    kind: AssistanceKindSchema,
    title: z.string().meta({ description: "Title of the need." }),
    currency: CurrencySchema,
    open: TotalSchema.meta({ description: "Still asked for over all years." }),
    publishedAt: InstantSchema.meta({ description: "When the need was first published." }),
    daysSincePublication: z.int().meta({ description: "Days since then.", example: 75 }),
    ...due,
    leadDonors: z.array(ProviderCodeSchema).meta({
      description:
        "Who leads the donors to this State now, by donor coordination groups about this pillar that the caller may see: whom to ask first.",
    }),
  })
  .meta({ id: "UnansweredRequirement", description: "An open need that nobody has answered yet." });

export const UnansweredRequirementsSchema = z
  .object({
    items: z.array(UnansweredRequirementSchema),
    more: z
      .boolean()
      .meta({ description: "Whether there are more than these; narrow the query to see them." }),
  })
  .meta({ id: "UnansweredRequirements", description: "Open needs without a response, the oldest first." });

export const responseExample = {
  id: "rs_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1.NOR",
  requirementId: requirementExample.id,
  provider: "NOR",
  answer: "new-support",
  statement: "Support of clearance in 2025 and 2026 is being prepared.",
  version: 1,
  visibility: "public",
  createdAt: "2025-02-13T09:30:00.000Z",
  updatedAt: "2025-02-13T09:30:00.000Z",
  daysTaken: 12,
};

export const consolidatedAnswerExample = {
  requirement: requirementExample,
  publishedAt: "2025-02-01T12:05:00.000Z",
  answerBy: "2025-04-02",
  overdue: false,
  responses: [
    {
      ...responseExample,
      version: 2,
      updatedAt: "2025-03-20T10:00:00.000Z",
      earlier: [
        {
          answer: "under-consideration",
          visibility: "public",
          answeredAt: "2025-02-13T09:30:00.000Z",
        },
      ],
    },
  ],
  counts: answers.map((answer) => ({ answer, providers: answer === "new-support" ? 1 : 0 })),
  totals: { currency: "USD", asked: "16000000.00", committed: "5000000.00", open: "11000000.00" },
  check: { checkDue: "2026-02-01", passed: false, outcome: "partly-met" },
};

export const unansweredExample = {
  items: [
    {
      requirementId: requirementExample.id,
      state: "KHM",
      pillar: "survey-clearance",
      kind: "financial",
      title: "Clearance of the remaining areas",
      currency: "USD",
      open: "16000000.00",
      publishedAt: "2025-02-01T12:05:00.000Z",
      daysSincePublication: 75,
      answerBy: "2025-04-02",
      overdue: true,
      leadDonors: ["NOR"],
    },
  ],
  more: false,
};
