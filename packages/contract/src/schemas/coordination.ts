import * as z from "zod";
import {
  CurrencySchema,
  PeriodSchema,
  PillarSchema,
  ProviderCodeSchema,
  RatioSchema,
  StateCodeSchema,
  TotalSchema,
  YearSchema,
} from "./basic.ts";

const time = { year: YearSchema.exactOptional(), period: PeriodSchema.exactOptional() };

const cell = {
  state: StateCodeSchema,
  pillar: PillarSchema,
  ...time,
  requirement: TotalSchema.meta({ description: "Revised total cost, all sources." }),
  gap: TotalSchema.meta({ description: "What commitments leave open." }),
  pledged: TotalSchema.meta({ description: "Outstanding pledges." }),
  room: TotalSchema.meta({
    description: "What would still be missing if every outstanding pledge came: max(0, gap - pledged).",
  }),
  coverageWithPledges: RatioSchema,
};

export const PreviewCellSchema = z
  .object(cell)
  .meta({ id: "PreviewCell", description: "One State, pillar and year, with what is missing there." });

export const PresenceSchema = z
  .object({
    provider: ProviderCodeSchema,
    states: z.array(StateCodeSchema).meta({ description: "Where the money goes." }),
    pillars: z.array(PillarSchema).meta({ description: "What it is for; empty when it names none." }),
    ...time,
    pledged: TotalSchema.meta({ description: "Outstanding pledges." }),
    committed: TotalSchema.meta({ description: "Commitments, and payments that none covers." }),
    undivided: z
      .boolean()
      .meta({ description: "Whether the money may also go to other places, pillars or years." }),
  })
  .meta({ id: "Presence", description: "A provider that is there too, as far as you may see it." });

export const TouchedCellSchema = z
  .object({
    ...cell,
    full: z.boolean().meta({ description: "Commitments and pledges reach the requirement already." }),
    others: z.array(PresenceSchema),
    reason: z.string(),
  })
  .meta({ id: "TouchedCell", description: "A cell that the pledge can reach, and who else is there." });

export const TranchePreviewSchema = z
  .object({
    ...time,
    amount: TotalSchema.exactOptional().meta({ description: "Absent for assistance in kind." }),
    room: TotalSchema.meta({ description: "The room of all cells that the tranche can reach, told or not." }),
    overfunding: TotalSchema.meta({ description: "What of the tranche no cell has room for." }),
    cells: z.array(TouchedCellSchema).meta({ description: "At most 20, the least covered first." }),
    cellCount: z.int().meta({ description: "How many cells it can reach, told or not.", example: 1 }),
    notReported: z
      .array(
        z
          .object({ state: StateCodeSchema, pillar: PillarSchema.exactOptional() })
          .meta({ id: "NotReported", description: "A State, or one pillar of it, without a requirement." }),
      )
      .meta({
        description: "Named destinations without a requirement in these years: unknown, never zero.",
      }),
    reason: z.string(),
  })
  .meta({ id: "TranchePreview", description: "What one tranche of the pledge would meet." });

export const PledgePreviewSchema = z
  .object({
    currency: CurrencySchema.meta({ description: "The pledge's own; every amount here is in it." }),
    tranches: z.array(TranchePreviewSchema),
    beside: z
      .object({
        sameStates: z
          .array(PreviewCellSchema)
          .meta({ description: "Cells with room in the same States: other pillars or years." }),
        samePillars: z
          .array(PreviewCellSchema)
          .meta({ description: "Cells with room of the same pillars and years in other States." }),
      })
      .meta({ description: "Cells with room beside the pledge's own, the least covered first." }),
  })
  .meta({
    id: "PledgePreview",
    description:
      "What a pledge would meet before it is recorded: what it would over-fund, who else is there, and which cells beside it are empty.",
  });

export const pledgePreviewExample = {
  currency: "USD",
  tranches: [
    {
      year: 2025,
      amount: "20000000.00",
      room: "11000000.00",
      overfunding: "9000000.00",
      cells: [
        {
          state: "UKR",
          pillar: "survey-clearance",
          year: 2025,
          requirement: "16000000.00",
          gap: "11000000.00",
          pledged: "0.00",
          room: "11000000.00",
          coverageWithPledges: "0.3125",
          full: false,
          others: [
            {
              provider: "DEU",
              states: ["UKR"],
              pillars: ["survey-clearance"],
              year: 2025,
              pledged: "0.00",
              committed: "5000000.00",
              undivided: false,
            },
          ],
          reason:
            "Ukraine, survey and clearance, 2025: USD 11,000,000 is still missing, commitments and pledges counted; Germany gives there too.",
        },
      ],
      cellCount: 1,
      notReported: [],
      reason: "USD 9,000,000 of 2025 exceeds what is still missing where it may go (USD 11,000,000).",
    },
  ],
  beside: { sameStates: [], samePillars: [] },
};
