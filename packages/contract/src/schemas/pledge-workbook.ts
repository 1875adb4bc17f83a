import * as z from "zod";
import { CurrencySchema, PledgeIdSchema, TotalSchema } from "./basic.ts";

const reference = z.string().meta({
  description: "The pledge by its reference in the workbook: the id of a recorded one, or the sender's own.",
  example: "N1",
});

const untouched = z.int().meta({
  description: "Recorded pledges in the workbook that stay as they are.",
  example: 12,
});

export const PledgeWorkbookChangeSchema = z
  .object({
    reference,
    tranche: z.string().exactOptional().meta({
      description:
        "The tranche by the years in which it is paid and usable; absent where the change is of the pledge as a whole.",
      example: "2025/2025-2027",
    }),
    field: z.string().meta({
      description: "What changes, by its name in the pledge: `amount`, `conditions/validUntil`.",
      example: "amount",
    }),
    before: z
      .string()
      .exactOptional()
      .meta({ description: "What the pledge says; absent where it says nothing." }),
    after: z
      .string()
      .exactOptional()
      .meta({ description: "What the workbook says; absent where it says nothing." }),
  })
  .meta({
    id: "PledgeWorkbookChange",
    description: "One value that differs between a recorded pledge and its row in a workbook.",
  });

export const PledgeWorkbookComparisonSchema = z
  .object({
    recorded: z.int().meta({ description: "Pledges that would be recorded.", example: 1 }),
    revised: z.int().meta({ description: "Pledges that would be revised.", example: 1 }),
    untouched,
    changes: z.array(PledgeWorkbookChangeSchema).meta({
      description: "All that would change; of a new pledge all that it says.",
    }),
  })
  .meta({ id: "PledgeWorkbookComparison", description: "What a workbook of pledges would change." });

export const PledgesFromWorkbookSchema = z
  .object({
    pledges: z
      .array(
        z.object({
          reference,
          outcome: z
            .enum(["recorded", "revised"])
            .meta({ description: "Whether it is new, or was there and says something else now." }),
          id: PledgeIdSchema,
          version: z.int().meta({ description: "The version that it has now.", example: 1 }),
          title: z.string(),
          currency: CurrencySchema,
          pledged: TotalSchema.meta({ description: "The whole of its schedule." }),
        }),
      )
      .meta({ description: "Pledges recorded and revised, in the order of the workbook." }),
    untouched,
  })
  .meta({ id: "PledgesFromWorkbook", description: "What a workbook of pledges recorded and revised." });

export const pledgeWorkbookComparisonExample = {
  recorded: 0,
  revised: 1,
  untouched: 12,
  changes: [
    {
      reference: "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
      tranche: "2025/2025",
      field: "amount",
      before: "20000000.00",
      after: "22000000.00",
    },
  ],
};

export const pledgesFromWorkbookExample = {
  pledges: [
    {
      reference: "N1",
      outcome: "recorded",
      id: "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
      version: 1,
      title: "Nansen programme, Ukraine",
      currency: "USD",
      pledged: "20000000.00",
    },
  ],
  untouched: 12,
};
