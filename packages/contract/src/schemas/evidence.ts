import * as z from "zod";
import {
  CurrencySchema,
  DaySchema,
  InstantSchema,
  idSchema,
  isId,
  nextCursor,
  PeriodSchema,
  ProviderCodeSchema,
  SignedAmountSchema,
  StateCodeSchema,
  text,
} from "./basic.ts";

export const EvidenceImportIdSchema = idSchema("ei", "import").refine(isId("ei")).meta({
  id: "EvidenceImportId",
  description: "Id of an import.",
  example: "ei_01JT3ZP7R9T1V3X5Z7B9D1F3H5",
});

export const EvidenceFormatSchema = z.enum(["iati", "fts-csv", "fts-json"]).meta({
  id: "EvidenceFormat",
  description:
    "What the file is: `iati`, activities of IATI 2.01 to 2.03 in XML; `fts-csv`, flows of OCHA's Financial Tracking Service as the Humanitarian Data Exchange publishes them; `fts-json`, an answer of FTS's API with flows.",
  example: "fts-csv",
});

const owner = z.union([z.literal("isu"), ProviderCodeSchema]).meta({
  id: "EvidenceImportOwner",
  description: "Whose import it is: the ISU's (`isu`), or that of the State or organisation that sent it.",
  example: "isu",
});

export const EvidenceFileSchema = z
  .strictObject({
    format: EvidenceFormatSchema,
    content: z.string().min(1).max(1_048_576).meta({
      description: "The file as text, of at most 1 MB with the rest of the request.",
      example: "id,date,decisionDate,...",
    }),
    name: text(200)
      .exactOptional()
      .meta({ description: "What the file is called.", example: "fts-2026.csv" }),
  })
  .meta({
    id: "EvidenceFile",
    description: "A file of another system, to be compared with what is recorded.",
  });

const importShape = {
  id: EvidenceImportIdSchema,
  version: z.int().min(1).meta({ description: "Grows with each change; its ETag is needed to decide." }),
  owner,
  format: EvidenceFormatSchema,
  name: z.string().exactOptional().meta({ description: "What the file is called." }),
  hash: z.string().meta({ description: "SHA-256 of the file in UTF-8, in hexadecimal." }),
  evidence: z
    .int()
    .meta({ description: "How many transfers of mine action the file tells of.", example: 85 }),
  leftOut: z
    .array(
      z
        .object({
          reason: z.string().meta({ description: "Why.", example: "of another cluster" }),
          count: z.int().meta({ description: "How many transfers.", example: 4242 }),
        })
        .meta({ id: "LeftOut", description: "Transfers that were left out for one reason." }),
    )
    .meta({ description: "What else the file tells of, and why it was left out." }),
  faults: z.int().meta({
    description: "How many faults the file has; what they are is told with the import.",
    example: 1,
  }),
  decided: z.int().meta({ description: "Of how much of the evidence something was decided.", example: 12 }),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
};

export const EvidenceImportSchema = z.object(importShape).meta({
  id: "EvidenceImport",
  description:
    "A file of another system that came in as evidence. Nothing of it counts in any figure: it is linked to records, or records are made of it through the usual operations.",
});

export const EvidenceImportPageSchema = z
  .object({
    items: z.array(EvidenceImportSchema).meta({ description: "Imports, newest first." }),
    nextCursor,
  })
  .meta({ id: "EvidenceImportPage", description: "A page of imports." });

const party = z
  .object({
    name: z.string().exactOptional().meta({ description: "As the source names it." }),
    ref: z.string().exactOptional().meta({ description: "Its identifier there." }),
    code: ProviderCodeSchema.exactOptional().meta({ description: "Who it is here, where that is known." }),
  })
  .meta({ id: "EvidenceParty", description: "An organisation as another system names it." });

export const OutcomeSchema = z.enum(["matched", "differing", "new", "duplicate", "set-aside"]).meta({
  id: "EvidenceOutcome",
  description:
    "What the comparison found: a record tells the same (`matched`) or something else in some field (`differing`), none tells of it (`new`), it repeats other evidence or a part of a record (`duplicate`), or it is no transfer of its own (`set-aside`).",
  example: "new",
});

const difference = z
  .object({
    field: z
      .enum(["kind", "provider", "states", "amount", "date", "years"])
      .meta({ description: "Which field.", example: "amount" }),
    recorded: z.string().meta({ description: "What the record tells.", example: "1000000.00 USD" }),
    reported: z.string().meta({ description: "What the evidence tells.", example: "1200000.00 USD" }),
  })
  .meta({
    id: "EvidenceDifference",
    description: "A field that the record and the evidence tell differently, beyond tolerance.",
  });

const recordId = z
  .string()
  .regex(/^(pl|co|di)_[A-Za-z0-9._-]{1,80}$/, { error: "A record is a pledge, a commitment or a payment." })
  .meta({
    id: "MoneyRecordId",
    description: "Id of a pledge, a commitment or a payment.",
    example: "co_01JT3ZP7R9T1V3X5Z7B9D1F3H5",
  });

const key = z.string().min(1).max(600).meta({
  description: "Names the evidence in its import; the same when the same file comes again.",
  example: "fts:379211",
});

const decisionNote = text(500).meta({ description: "Why.", example: "An internal transfer" });

const taken = z
  .object({
    action: z.enum(["link", "record", "reject"]).meta({ description: "What was decided.", example: "link" }),
    recordId: recordId.exactOptional(),
    reason: z.string().exactOptional().meta({ description: "Why." }),
    at: InstantSchema,
    importId: EvidenceImportIdSchema.meta({
      description: "In which import: this one, or another of the same owner.",
    }),
  })
  .meta({ id: "TakenEvidenceDecision", description: "A decision that was taken on the evidence." });

const suggestion = z
  .object({
    operationId: z
      .enum(["recordCommitment", "recordPledge"])
      .meta({ description: "The operation that would record it.", example: "recordCommitment" }),
    body: z
      .record(z.string(), z.unknown())
      .meta({ description: "A request for it, to be completed and checked by whoever sends it." }),
  })
  .meta({ id: "EvidenceSuggestion", description: "How new evidence could be recorded." });

export const EvidenceComparisonSchema = z
  .object({
    key,
    outcome: OutcomeSchema,
    rule: z.string().meta({ description: "By which rule, by its name.", example: "nothing-like-it" }),
    reason: z.string().meta({ description: "The reason in words." }),
    kind: z
      .enum(["pledge", "commitment", "payment"])
      .meta({ description: "What the evidence is of.", example: "commitment" }),
    side: z.enum(["provider", "recipient"]).meta({ description: "Whose report it is.", example: "provider" }),
    title: z.string().meta({ description: "What it is for." }),
    provider: party,
    receiver: party,
    states: z.array(StateCodeSchema).meta({ description: "Who benefits; several share it undivided." }),
    amount: SignedAmountSchema,
    currency: CurrencySchema,
    usd: SignedAmountSchema.exactOptional().meta({
      description: "Its value in US dollars, as its source says or at the rate of its day.",
      example: "1923077.00",
    }),
    on: DaySchema.meta({ description: "The day of the pledge, decision or payment." }),
    years: PeriodSchema.exactOptional().meta({
      description: "The years in which it can be used, where its source says so.",
    }),
    identifiers: z
      .array(z.string())
      .meta({ description: "Its names in its own system.", example: ["fts-flow:379211"] }),
    citation: z.string().meta({ description: "Where it was read." }),
    recordId: recordId.exactOptional(),
    repeats: key.exactOptional().meta({ description: "The evidence that it repeats." }),
    differences: z.array(difference).meta({ description: "What the record tells differently." }),
    nearMisses: z.array(recordId).meta({
      description: "Records of the same provider, States and year whose amount is another.",
    }),
    decision: taken.exactOptional(),
    suggestion: suggestion.exactOptional(),
  })
  .meta({
    id: "EvidenceComparison",
    description: "One transfer as another system tells it, and what it is here.",
  });

const count = z.int().meta({ description: "How many.", example: 3 });

export const ReconciliationSchema = z
  .object({
    ...importShape,
    outcomes: z
      .object({ matched: count, differing: count, new: count, duplicate: count, "set-aside": count })
      .meta({ description: "How much of the evidence is what, of all of it." }),
    open: z.int().meta({
      description: "How much of it waits for a decision: what is new or differs and was not decided.",
      example: 4,
    }),
    faultList: z
      .array(
        z
          .object({
            place: z.string().meta({ description: "Line, or activity.", example: "2316" }),
            detail: z.string().meta({ description: "What is wrong there." }),
          })
          .meta({ id: "EvidenceFault", description: "What could not be read." }),
      )
      .meta({ description: "The first two hundred faults of the file." }),
    items: z
      .array(EvidenceComparisonSchema)
      .meta({ description: "Evidence with what the comparison found, by key." }),
    nextCursor,
  })
  .meta({
    id: "Reconciliation",
    description: "An import compared with what is recorded now, as far as the caller may see it.",
  });

export const EvidenceDecisionsSchema = z
  .strictObject({
    decisions: z
      .array(
        z
          .discriminatedUnion("action", [
            z.strictObject({
              key,
              action: z.literal("link").meta({ description: "It tells of a record." }),
              recordId,
            }),
            z.strictObject({
              key,
              action: z
                .literal("record")
                .meta({ description: "A record was made of it through the usual operations." }),
              recordId,
            }),
            z.strictObject({
              key,
              action: z.literal("reject").meta({ description: "It is not to be kept." }),
              reason: decisionNote,
            }),
          ])
          .meta({ id: "EvidenceDecision", description: "A decision on a piece of evidence." }),
      )
      .min(1)
      .max(500)
      .meta({ description: "Decisions, each on other evidence." }),
  })
  .meta({ id: "EvidenceDecisions", description: "What is decided of evidence." });
