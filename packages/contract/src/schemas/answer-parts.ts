import * as z from "zod";
import {
  AmountSchema,
  beside,
  CurrencySchema,
  DaySchema,
  PillarSchema,
  StateCodeSchema,
  text,
} from "./basic.ts";

/*
 * How many and how long things can be here keeps the largest report below what one item of the table holds (400 KB), so
 * that every report that is well formed can be saved: see test/http/largest-report.test.ts.
 */

const YesNoSchema = z.enum(["yes", "no"]).meta({
  id: "YesNo",
  description: "What was answered. Leave a question out where nothing was reported: that is never a no.",
});

const AnswerSourceSchema = z
  .strictObject({
    sourceDocument: text(30).meta({ description: "`ref` of one of the report's documents.", example: "A7" }),
    page: text(30).exactOptional().meta({ description: "The page it stands on.", example: "12" }),
    section: text(100).exactOptional().meta({ description: "The section it stands in.", example: "Form J" }),
  })
  .refine(({ page, section }) => page !== undefined || section !== undefined, {
    ...beside,
    error: "Give the page, the section or both.",
  })
  .meta({ id: "AnswerSource", description: "Where in which document an answer stands." });

const answer = { answer: YesNoSchema, source: AnswerSourceSchema };

export const AnswerSchema = z
  .strictObject(answer)
  .meta({ id: "ReportAnswer", description: "An answer with its source." });

/** An answer with further particulars. */
export const answerWith = <Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) =>
  z.strictObject({ ...answer, ...shape }).meta({ id, description });

export const part = (description: string) => YesNoSchema.exactOptional().meta({ description });

/** An amount goes with its currency. */
const money = {
  amount: AmountSchema.exactOptional(),
  currency: CurrencySchema.exactOptional(),
};

const together = ({ amount, currency }: { readonly amount?: unknown; readonly currency?: unknown }) =>
  (amount === undefined) === (currency === undefined);
const togetherFault = { ...beside, error: "An amount and its currency go together." };

export const days = { date: DaySchema };

export const NationalCommitmentsSchema = answerWith(
  "NationalCommitmentsAnswer",
  "Whether the State made national financial commitments to a pillar in the year, and which.",
  {
    lines: z
      .array(
        z
          .strictObject({
            kind: z.enum(["financial", "in-kind"]).meta({ description: "Money, or goods and services." }),
            status: z.enum(["planned", "committed", "disbursed"]),
            budgetFrame: z
              .enum(["mine-action", "broader"])
              .exactOptional()
              .meta({ description: "The mine-action budget, or a broader one such as health." }),
            ...money,
            description: text(200).exactOptional(),
          })
          .refine(together, togetherFault)
          .meta({
            id: "NationalCommitmentLine",
            description: "One national commitment; its amount where it was reported.",
          }),
      )
      .max(20)
      .exactOptional()
      .meta({ description: "What was committed, as far as it was reported." }),
  },
);

const entries = {
  entries: z
    .array(text(500))
    .max(20)
    .exactOptional()
    .meta({ description: "What was reported, entry by entry, in a sentence each." }),
};

export const NarrativeAnswerSchema = answerWith(
  "NarrativeAnswer",
  "An answer with what was reported in words.",
  entries,
);

const channels = {
  international: part("Through international cooperation."),
  regional: part("Through regional cooperation."),
  bilateral: part("Through bilateral cooperation."),
};

export const SharingAnswerSchema = answerWith(
  "SharingAnswer",
  "Whether experience or expertise was shared, through which channels, and on which occasions.",
  {
    ...channels,
    exchanges: z
      .array(
        z
          .strictObject({
            topic: text(200).meta({ description: "What was shared." }),
            level: z
              .enum(["international", "regional", "bilateral"])
              .meta({ description: "Between which partners." }),
            date: DaySchema.exactOptional(),
            partners: z
              .array(StateCodeSchema)
              .max(20)
              .exactOptional()
              .meta({ description: "States that took part." }),
            triangular: z
              .literal(true)
              .exactOptional()
              .meta({ description: "A third State supported the exchange of two (Action 45)." }),
          })
          .meta({ id: "Exchange", description: "An occasion on which something was shared." }),
      )
      .max(30)
      .exactOptional()
      .meta({ description: "Occasions." }),
  },
);

export const AssistanceRecordSchema = z
  .strictObject({
    pillar: PillarSchema,
    recipients: z.array(StateCodeSchema).max(60).exactOptional().meta({
      description: "States that were assisted. Leave it empty where the report does not state them.",
    }),
    status: z
      .enum(["pledge", "commitment", "disbursement", "delivered"])
      .meta({ description: "`delivered` is assistance in kind. A pledge is told and does not count." }),
    ...money,
    description: text(200).exactOptional(),
    channel: z
      .string()
      .regex(/^\d{5}$/, { error: "A channel is a CRS channel code of five digits." })
      .exactOptional()
      .meta({ description: "CRS channel code of who implemented it or passed it on.", example: "23000" }),
    multiYear: z
      .literal(true)
      .exactOptional()
      .meta({ description: "Part of a partnership or of funding over 24 months or more." }),
    vaRoute: z.enum(["earmarked", "broader"]).exactOptional().meta({
      description:
        "For victim assistance: earmarked in the mine-action budget, or part of broader funding (Action 43).",
    }),
    relevance: text(300)
      .exactOptional()
      .meta({ description: "How broader funding is relevant to the needs of victims." }),
  })
  .refine(together, togetherFault)
  .meta({ id: "AssistanceRecord", description: "Assistance that the State reports to have provided." });
