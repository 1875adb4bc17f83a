import * as z from "zod";
import {
  DaySchema,
  idSchema,
  isId,
  PillarSchema,
  ProviderCodeSchema,
  page,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  text,
  VisibilitySchema,
} from "./basic.ts";

export const ExchangeEntryIdSchema = idSchema("xe", "offer or request").refine(isId("xe")).meta({
  id: "ExchangeEntryId",
  description: "Id of an offer or request of experience or expertise.",
  example: "xe_01JT3ZN5R7T9W2Y4A6C8E1G3J5",
});

export const ExchangeArrangementIdSchema = idSchema("xa", "arrangement").refine(isId("xa")).meta({
  id: "ExchangeArrangementId",
  description: "Id of an arrangement to exchange experience or expertise.",
  example: "xa_01JT3ZP6S8V1X3Z5B7D9F2H4K6",
});

export const ExchangeTopicSchema = z
  .enum([
    "national-experience",
    "good-practice",
    "lessons-learnt",
    "border-cooperation",
    "gender-and-diverse-needs",
    "climate-and-environment",
    "scientific-expertise",
    "methodological-expertise",
    "technological-expertise",
  ])
  .meta({
    id: "ExchangeTopic",
    description:
      "What is exchanged, as Action 45 names it: experience (the first six; indicator 45.1) or expertise (the last three, technology among them; indicator 45.2).",
    example: "good-practice",
  });

export const ExchangeSideSchema = z
  .enum(["offer", "request"])
  .meta({ id: "ExchangeSide", description: "Whether it is offered or asked for.", example: "offer" });

export const CooperationLevelSchema = z.enum(["international", "regional", "bilateral"]).meta({
  id: "CooperationLevel",
  description: "Through which cooperation, as indicator 45.1 tells them apart.",
  example: "regional",
});

const LanguageSchema = z
  .string()
  .regex(/^[a-z]{2}$/, { error: "A language is an ISO 639-1 code of two small letters." })
  .meta({ id: "Language", description: "ISO 639-1 code of a language.", example: "fr" });

const matter = {
  owner: ProviderCodeSchema.meta({ description: "The State or organisation that answers for the record." }),
  title: text(300).meta({ description: "What it is called." }),
  description: text(4000).exactOptional().meta({ description: "What it is about, in the owner's words." }),
  topics: z.array(ExchangeTopicSchema).min(1).max(9).meta({ description: "One list for both sides." }),
  pillars: z
    .array(PillarSchema)
    .max(6)
    .default([])
    .meta({ description: "The pillars that it is for; any when empty." }),
};

const said = {
  visibility: VisibilitySchema.default("public"),
  source: SourceSchema.exactOptional(),
};

const ContactSchema = z
  .strictObject({
    name: text(200).meta({ description: "A person or a desk." }),
    organisation: text(200).exactOptional().meta({ description: "Where they work." }),
    email: z.email().max(254).exactOptional().meta({ description: "Where to write to." }),
  })
  .meta({
    id: "ExchangeContact",
    description:
      "Whom to write to. Told to focal points, the Committee and the Implementation Support Unit who may see the entry; never to the public or to observers.",
    example: { name: "International cooperation desk", email: "desk@example.org" },
  });

const entry = {
  side: ExchangeSideSchema,
  ...matter,
  states: z.array(StateCodeSchema).max(200).default([]).meta({
    description: "Whom the offer is open to, or whom the request is put to; any when empty.",
  }),
  languages: z
    .array(LanguageSchema)
    .max(20)
    .default([])
    .meta({ description: "In which languages it can be held; any when empty." }),
  levels: z
    .array(CooperationLevelSchema)
    .max(3)
    .default([])
    .meta({ description: "Through which cooperation; any when empty." }),
  from: DaySchema.exactOptional().meta({ description: "The first day on which it holds." }),
  to: DaySchema.exactOptional().meta({ description: "The last day on which it holds." }),
  bearsCosts: z.boolean().exactOptional().meta({
    description: "Whether its owner can pay for the exchange; left out where it is not said.",
  }),
  contact: ContactSchema.exactOptional(),
};

export const ExchangeEntryInputSchema = z.strictObject({ ...entry, ...said }).meta({
  id: "ExchangeEntryInput",
  description:
    "An offer of experience or expertise, or a request for some (Action 45): topics, pillars, for or of whom, languages, days and whom to write to. It is no money and in no total.",
});

export const ExchangeEntrySchema = z
  .object({
    id: ExchangeEntryIdSchema,
    status: z.enum(["open", "closed"]).meta({ description: "A closed entry matches nothing any more." }),
    ...recordShape,
    ...entry,
    title: z.string(),
    closedReason: z.string().exactOptional().meta({ description: "Why it was closed." }),
  })
  .meta({
    id: "ExchangeEntry",
    description: "An offer or request as it stands, or as it was at the version or instant asked for.",
  });

export const ExchangeEntryPageSchema = page("ExchangeEntryPage", ExchangeEntrySchema);

const parties = (description: string) => z.array(ProviderCodeSchema).max(50).meta({ description });

export const ArrangementStatusSchema = z.enum(["planned", "under-way", "completed", "cancelled"]).meta({
  id: "ArrangementStatus",
  description: "How far it is. What is under way or completed is evidence for indicators 45.1 and 45.2.",
  example: "under-way",
});

const arrangement = {
  ...matter,
  status: ArrangementStatusSchema,
  level: CooperationLevelSchema,
  sharers: parties("Who shares.").min(1),
  recipients: parties("With whom.").min(1),
  payers: parties("Who pays; empty where it is not told.").default([]),
  startsOn: DaySchema.meta({ description: "Its first day." }),
  endsOn: DaySchema.exactOptional().meta({ description: "Its last day; none while it is open-ended." }),
  outcome: text(4000).exactOptional().meta({ description: "What came of it." }),
  offerId: ExchangeEntryIdSchema.exactOptional().meta({
    description: "The offer that it takes up, told to those alone who may see it, too.",
  }),
  requestId: ExchangeEntryIdSchema.exactOptional().meta({
    description: "The request that it answers, told to those alone who may see it, too.",
  }),
};

export const ExchangeArrangementInputSchema = z.strictObject({ ...arrangement, ...said }).meta({
  id: "ExchangeArrangementInput",
  description:
    "Who shares which experience or expertise with whom, through which cooperation, and who pays (Action 45). It is the record of all its parties: each sees it as its owner does.",
});

export const ExchangeArrangementSchema = z
  .object({
    id: ExchangeArrangementIdSchema,
    ...recordShape,
    ...arrangement,
    title: z.string(),
    triangular: z.boolean().meta({
      description: "Whether somebody pays who neither shares nor receives.",
      example: false,
    }),
    southSouth: z.boolean().meta({
      description: "Whether those who share and those who receive are affected States on its first day.",
      example: true,
    }),
  })
  .meta({
    id: "ExchangeArrangement",
    description:
      "An arrangement as it stands, or as it was at the version or instant asked for. An offer or request that the caller may not see is left out.",
  });

export const ExchangeArrangementPageSchema = page("ExchangeArrangementPage", ExchangeArrangementSchema);

const PartySideSchema = z
  .object({
    id: ExchangeEntryIdSchema,
    owner: ProviderCodeSchema,
    title: z.string().meta({ description: "What it is called." }),
  })
  .meta({ id: "ExchangeMatchSide", description: "The offer or the request of a match." });

export const ExchangeMatchSchema = z
  .object({
    offer: PartySideSchema,
    request: PartySideSchema,
    fits: z.boolean().meta({ description: "Whether every rule is satisfied." }),
    topics: z.array(ExchangeTopicSchema).meta({ description: "Asked for and offered." }),
    missingTopics: z.array(ExchangeTopicSchema).meta({ description: "Asked for and not offered." }),
    payerWanted: z.boolean().meta({
      description: "Neither side says that it can pay: a third would have to (triangular cooperation).",
      example: false,
    }),
    rules: z
      .array(
        z
          .object({
            rule: z
              .enum([
                "other-party",
                "topic",
                "pillar",
                "offered-to",
                "asked-of",
                "language",
                "level",
                "period",
                "still-open",
              ])
              .meta({ description: "The rule." }),
            satisfied: z.boolean().meta({ description: "Whether the pair meets it." }),
            reason: z.string().meta({ description: "Why it fits, or why it does not." }),
          })
          .meta({ id: "ExchangeVerdict", description: "What one rule says of an offer and a request." }),
      )
      .meta({ description: "What each rule says, in one order." }),
  })
  .meta({ id: "ExchangeMatch", description: "An offer beside a request, with the reasons." });

export const ExchangeMatchesSchema = z
  .object({
    rulesVersion: z
      .string()
      .meta({ description: "Changes with any rule or its meaning.", example: "2026-1" }),
    on: DaySchema.meta({ description: "The day for which the rules are asked." }),
    items: z.array(ExchangeMatchSchema).meta({ description: "The best first." }),
  })
  .meta({ id: "ExchangeMatches", description: "What answers an offer or request, and why." });
