import * as z from "zod";
import {
  CurrencySchema,
  DaySchema,
  DisbursementIdSchema,
  InstantSchema,
  nextCursor,
  PeriodSchema,
  PillarSchema,
  ProviderCodeSchema,
  RequirementIdSchema,
  SourceSchema,
  StateCodeSchema,
  TotalSchema,
  YearSchema,
} from "./basic.ts";
import { AppliedRateSchema } from "./commitment.ts";

/** The figures of reports that amounts of records add up to; a gap is made of them. */
export const MeasureSchema = z
  .enum([
    "requirement",
    "requirementOriginal",
    "nationalContribution",
    "nationalContributionPlanned",
    "assistanceRequired",
    "pledged",
    "committed",
    "disbursed",
    "funding",
    "local",
    "frontLoaded",
    "innovative",
    "broader",
  ])
  .meta({
    id: "Measure",
    description:
      "A figure that amounts of records add up to, by its name in the gap or coverage report. `funding` is commitments with what was paid beyond them; `local`, `frontLoaded` and `innovative` are parts of it; `broader` is victim assistance outside the mine-action budget, in no other figure.",
    example: "funding",
  });

export const StandingSchema = z.enum(["cell", "unallocated", "shared"]).meta({
  id: "Standing",
  description:
    "Where an amount stands in a report: in a `cell` of one State, pillar and year; `unallocated`, of no State or no pillar in particular; or `shared` by several, undivided.",
  example: "cell",
});

export const ExactDimensionSchema = z.enum(["state", "pillar", "years"]).meta({
  id: "ExactDimension",
  description: "What of a line must be exactly what was asked for, and none where nothing was.",
});

/** A link from a figure to the records behind it. */
export const RecordsLinkSchema = z.string().startsWith("/reports/records?").meta({
  id: "RecordsLink",
  description: "The records behind this figure or line, as a path of this API: they add up to it.",
  example: "/reports/records?state=KHM&pillar=survey-clearance&from=2024&to=2024&standing=cell&currency=USD",
});

export const RecordBehindSchema = z
  .object({
    measure: MeasureSchema,
    kind: z
      .enum(["work-plan", "requirement", "pledge", "commitment"])
      .meta({ description: "The kind of the record: a need made by a plan is told by the plan." }),
    id: z.string().meta({ description: "The record's id." }),
    link: z.string().meta({ description: "Where the record is, as a path of this API." }),
    title: z.string().exactOptional().meta({ description: "The record's title, where it has one." }),
    reference: z.string().exactOptional().meta({
      description: "The provider's own reference of the commitment or payment, where it is known.",
    }),
    owner: ProviderCodeSchema.meta({ description: "The State that declares, or the provider." }),
    on: DaySchema.exactOptional().meta({
      description:
        "The day it was published, announced, decided or paid; absent where an announcement has none.",
    }),
    state: StateCodeSchema.exactOptional(),
    pillar: PillarSchema.exactOptional(),
    states: z
      .array(StateCodeSchema)
      .exactOptional()
      .meta({ description: "The States that share it undivided, where there are several." }),
    pillars: z
      .array(PillarSchema)
      .exactOptional()
      .meta({ description: "The pillars that share it undivided, where there are several." }),
    year: YearSchema.exactOptional(),
    period: PeriodSchema.exactOptional(),
    standing: StandingSchema,
    activities: z
      .array(
        z.object({
          ref: z.string().meta({ description: "The plan's reference of the activity.", example: "A1" }),
          requirementId: RequirementIdSchema.exactOptional().meta({
            description: "What it asks from others, where it asks for anything.",
          }),
        }),
      )
      .exactOptional()
      .meta({ description: "The activities of the plan that it is made of." }),
    disbursementId: DisbursementIdSchema.exactOptional().meta({
      description: "The payment, where it is one.",
    }),
    original: TotalSchema.meta({ description: "The amount as recorded, in `originalCurrency`." }),
    originalCurrency: CurrencySchema,
    rate: AppliedRateSchema.exactOptional().meta({
      description:
        "The rate of the day it was decided, which gave its US dollar value; absent where the amount is in the report's currency and so unchanged.",
    }),
    amount: TotalSchema.meta({
      description:
        "What it puts into the figure, in the report's currency. A figure converts once, so that each record has its share of that rounding.",
    }),
    source: SourceSchema.exactOptional(),
  })
  .meta({ id: "RecordBehind", description: "What one record puts into one figure of one line." });

export const RecordsBehindSchema = z
  .object({
    currency: CurrencySchema,
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    basis: z
      .object({
        conversion: z.string().meta({ description: "How amounts of other currencies were converted." }),
        rate: AppliedRateSchema.exactOptional().meta({
          description: "The rate from dollar values to the report's currency.",
        }),
        visibility: z.string().meta({ description: "Whose records are listed and counted." }),
      })
      .meta({ description: "What the amounts mean." }),
    sum: z.partialRecord(MeasureSchema, TotalSchema).meta({
      description:
        "The whole figures, of all pages together, by measure: each is the report's, to the minor unit, and the sum of its records.",
    }),
    records: z.int().meta({ description: "How many different records there are, on all pages together." }),
    items: z.array(RecordBehindSchema),
    nextCursor,
  })
  .meta({
    id: "RecordsBehind",
    description: "The records behind figures of a report, and what each puts in.",
  });

export const recordsBehindExample = {
  currency: "USD",
  computedAt: "2025-02-01T12:10:00.000Z",
  basis: {
    conversion: "Amounts recorded in USD are unchanged; others are converted from their US dollar value.",
    visibility: "Records that you may see.",
  },
  sum: { funding: "5000000.00" },
  records: 1,
  items: [
    {
      measure: "funding",
      kind: "commitment",
      id: "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
      link: "/commitments/co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
      reference: "NOR-25/0017",
      owner: "NOR",
      on: "2025-02-01",
      state: "KHM",
      pillar: "survey-clearance",
      year: 2024,
      standing: "cell",
      original: "5000000.00",
      originalCurrency: "USD",
      amount: "5000000.00",
    },
  ],
};
