import * as z from "zod";
import { CurrencySchema, DaySchema } from "./basic.ts";

const textPart = (description: string) => z.string().meta({ description });

/** Recursive: what stands in a sentence may be a phrase with places of its own, or a list of such. */
export const SentenceValueSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("text"), text: textPart("As it is in every language.") }),
    z.object({ kind: z.literal("number"), number: z.number().meta({ description: "A count or an area." }) }),
    z.object({
      kind: z.literal("amount"),
      amount: textPart("An exact decimal."),
      currency: CurrencySchema,
    }),
    z.object({ kind: z.literal("day"), day: DaySchema }),
    z.object({
      kind: z.literal("years"),
      from: z.int().meta({ description: "The first year." }),
      to: z.int().meta({ description: "The last year; the first again for a single one." }),
    }),
    z.object({
      kind: z.literal("phrase"),
      name: textPart("The stable name of the phrase."),
      get values(): z.ZodRecord<z.ZodString, typeof SentenceValueSchema> {
        return z
          .record(z.string(), SentenceValueSchema)
          .meta({ description: "What stands in it, by its place." });
      },
    }),
    z.object({
      kind: z.enum(["list", "clauses"]).meta({
        description: "`list` is joined by commas and a last `and`, `clauses` by semicolons.",
      }),
      get items(): z.ZodArray<typeof SentenceValueSchema> {
        return z.array(SentenceValueSchema).meta({ description: "In their order." });
      },
    }),
  ])
  .meta({
    id: "SentenceValue",
    description: "What stands in a sentence, not yet written in any language.",
    example: { kind: "day", day: "2025-02-01" },
  });

export const findingSentenceExample = {
  name: "years-without-plan",
  values: {
    period: {
      kind: "phrase",
      name: "from-to",
      values: { from: { kind: "text", text: "2023" }, to: { kind: "text", text: "2025" } },
    },
    years: {
      kind: "list",
      items: [
        { kind: "text", text: "2023" },
        { kind: "text", text: "2025" },
      ],
    },
  },
};

export const FindingSentenceSchema = z
  .object({
    name: textPart("What was found, by a stable name; a check may find several things."),
    values: z
      .record(z.string(), SentenceValueSchema)
      .meta({ description: "What stands in the sentence, by its place." }),
  })
  .meta({
    id: "FindingSentence",
    description: "A finding for those who tell it in another language than English.",
    example: findingSentenceExample,
  });
