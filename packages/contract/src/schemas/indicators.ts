import * as z from "zod";
import { DaySchema, InstantSchema, ProviderCodeSchema, StateCodeSchema, YearSchema } from "./basic.ts";

const ValueSchema = z
  .string()
  .regex(/^\d+(\.\d)?$/)
  .nullable()
  .meta({
    id: "IndicatorValue",
    description:
      "A percentage with one decimal, rounded half up, or a count; null when there is nobody to count.",
    example: "66.7",
  });

const KindSchema = z
  .enum(["percentage", "count"])
  .meta({ id: "IndicatorKind", description: "Whether the Action Plan asks for a percentage or a number." });

const CountedSchema = z
  .object({
    count: z.int().meta({ description: "How many." }),
    states: z
      .array(ProviderCodeSchema)
      .meta({ description: "Who is counted, in the order of the codes, each once." }),
    records: z.array(z.string()).exactOptional().meta({
      description: "Where not States but records are counted: requests for extension, by their ids.",
    }),
  })
  .meta({ id: "IndicatorCounted", description: "How many are counted, and who." });

const FigureSchema = z
  .object({ value: ValueSchema, numerator: CountedSchema, denominator: CountedSchema })
  .meta({ id: "IndicatorFigure", description: "A figure with those who are counted in it." });

const ReportedFigureSchema = FigureSchema.extend({
  notReported: CountedSchema.meta({
    description: "Of the denominator, those who gave no answer. Not reported is never a no.",
  }),
  reportingRate: ValueSchema.meta({ description: "Share of the denominator that answered." }),
}).meta({ id: "IndicatorReportedFigure", description: "A figure that rests on answers of States." });

const results = {
  reported: ReportedFigureSchema.nullable().meta({
    description: "By what States attest; null where they are not asked.",
  }),
  evidenced: FigureSchema.nullable().meta({
    description: "By what records of the service show; null where it keeps none that could show it.",
  }),
};

const ResultsSchema = z
  .object(results)
  .meta({ id: "IndicatorResults", description: "What States attest, and what records show." });

const VariantSchema = z
  .object({
    name: z.string().meta({ description: "Name of the reading or of the part.", example: "strict" }),
    rule: z.string().meta({ description: "Its rule in words." }),
    ...results,
  })
  .meta({ id: "IndicatorVariant", description: "Another reading of an indicator, or one of its parts." });

const EvidenceSchema = z
  .object({
    kind: z
      .enum([
        "cooperation-report",
        "work-plan",
        "progress-record",
        "assistance-requirement",
        "pledge",
        "resource-mobilisation-plan",
        "national-mine-action-platform",
        "donor-coordination-group",
        "financing-instrument",
        "exchange-arrangement",
        "individualised-approach-meeting",
        "position",
      ])
      .meta({ description: "What kind of record it is." }),
    id: z.string().meta({
      description:
        "Id of the record; of a meeting of the Individualised Approach, its State and day: KHM/2026-06-17; of money, who gave it to whom, for which pillar and availability year: NOR>KHM/survey-clearance/2025.",
    }),
  })
  .meta({ id: "IndicatorEvidence", description: "A record that shows something." });

const DifferenceSchema = z
  .object({
    state: ProviderCodeSchema.meta({ description: "Whose answer and records these are." }),
    reported: z.enum(["yes", "no", "notReported"]).meta({ description: "What it attests." }),
    evidenced: z.enum(["yes", "no"]).meta({ description: "Whether a record shows it." }),
    records: z.array(EvidenceSchema).meta({ description: "The records that show it." }),
  })
  .meta({ id: "IndicatorDifference", description: "An answer beside what records show." });

const populationSchema = z
  .enum([
    "affected",
    "article5",
    "article4",
    "victimAssistance",
    "statesParties",
    "reportingProviders",
    "providers",
    "extensionRequests",
  ])
  .meta({ id: "IndicatorPopulation", description: "Who is in a denominator." });

export const IndicatorSchema = z
  .object({
    id: z.string().meta({ description: "As printed in the Action Plan.", example: "42.2" }),
    aliases: z
      .array(z.string())
      .meta({ description: "Other numbers for it: the Action Plan prints 42.2 and 42.3 without a 42.1." }),
    text: z.string().meta({ description: "Word by word as in the Action Plan." }),
    kind: KindSchema,
    rules: z
      .object({
        reported: z.string().meta({ description: "When a State counts by its own answer." }),
        evidenced: z
          .string()
          .meta({ description: "When a State counts by records, or why none can show it." }),
      })
      .meta({ description: "The rules in words." }),
    denominator: z
      .object({
        literal: populationSchema.meta({ description: "Whom the text names." }),
        adjusted: populationSchema
          .exactOptional()
          .meta({ description: "Those of them to whom the obligation applies." }),
      })
      .meta({ description: "Who is in the denominators; `basis.populations` says what each means." }),
    literal: ResultsSchema,
    adjusted: ResultsSchema.exactOptional(),
    alternatives: z.array(VariantSchema).meta({ description: "Other readings of the same text." }),
    subAnswers: z.array(VariantSchema).meta({ description: "The parts of the question." }),
    carriedForward: z.array(StateCodeSchema).meta({
      description: "States whose yes is of an earlier year and holds until they report otherwise.",
    }),
    differences: z.array(DifferenceSchema).meta({
      description: "Where answer and records differ: to raise with the State, never corrected here.",
    }),
    others: z.array(DifferenceSchema).meta({
      description: "Organisations and States not party that provide assistance: shown, never counted.",
    }),
  })
  .meta({ id: "Indicator", description: "An indicator of the Action Plan, evaluated." });

const SummaryRowSchema = z
  .object({
    id: z.string().meta({ description: "The indicator." }),
    kind: KindSchema,
    period: YearSchema,
    cutoff: DaySchema,
    reported: ValueSchema,
    numerator: z.int().nullable().meta({ description: "How many count by their answer." }),
    denominator: z.int().meta({ description: "Over how many." }),
    notReported: z.int().nullable().meta({ description: "How many gave no answer." }),
    reportingRate: ValueSchema,
    evidenced: ValueSchema,
    adjustedReported: ValueSchema,
    adjustedEvidenced: ValueSchema,
    differences: z.int().meta({ description: "In how many cases answer and records differ." }),
  })
  .meta({ id: "IndicatorSummary", description: "One indicator in a row." });

export const IndicatorReportSchema = z
  .object({
    period: YearSchema.meta({ description: "The calendar year covered." }),
    baselinePeriod: YearSchema.meta({
      description: "The year that later ones are compared with: 2024, by reports due on 30 April 2025.",
    }),
    cutoff: DaySchema.meta({
      description: "The day whose rosters say who counts, and by whose end reports and records were known.",
    }),
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    basis: z
      .object({
        rules: z.string().meta({ description: "Version of the rules." }),
        knownUntil: InstantSchema.meta({
          description: "Reports and records count as known at this instant.",
        }),
        roster: z
          .object({
            on: DaySchema,
            statesParties: z.int().meta({ description: "How many States Parties there are." }),
            affected: z.int().meta({ description: "How many of them are affected." }),
            hash: z.string().meta({ description: "Names the version of every entry that was read." }),
          })
          .meta({ description: "The rosters that say who counts." }),
        populations: z.record(z.string(), z.string()).meta({ description: "What each denominator means." }),
        values: z.string().meta({ description: "How values are made." }),
        sight: z.string().meta({ description: "Which records count for this caller." }),
      })
      .meta({ description: "What every figure here rests on." }),
    reports: z
      .object({
        submitted: z
          .array(StateCodeSchema)
          .meta({ description: "States with a submitted report for the period." }),
        late: z
          .array(StateCodeSchema)
          .meta({ description: "Those that submitted after the window had closed." }),
        unconfirmed: z.array(StateCodeSchema).meta({
          description: "Those whose report the ISU entered and that have not confirmed it yet.",
        }),
      })
      .meta({ description: "Which reports the figures rest on." }),
    indicators: z.array(IndicatorSchema).meta({ description: "Indicators 40.1 to 45.2." }),
    neighbours: z.array(IndicatorSchema).meta({
      description: "Indicators of other Actions that the same records answer.",
    }),
    summary: z.array(SummaryRowSchema).meta({ description: "All of them, one in a row." }),
  })
  .meta({
    id: "IndicatorReport",
    description: "Indicators of the Siem Reap-Angkor Action Plan for a calendar year.",
  });

const counted = (...states: string[]) => ({ count: states.length, states });
const affected = counted("BIH", "KHM", "TCD", "UKR");
const reportedExample = {
  value: "50.0",
  numerator: counted("KHM", "UKR"),
  denominator: affected,
  notReported: counted("BIH"),
  reportingRate: "75.0",
};
const evidencedExample = { value: "25.0", numerator: counted("KHM"), denominator: affected };

const indicatorExample = {
  id: "40.1",
  aliases: [],
  text: "Percentage of affected States Parties that report making national financial commitments to the implementation of survey and clearance",
  kind: "percentage",
  rules: {
    reported: "The State answers yes.",
    evidenced: "A national contribution in money, committed or disbursed.",
  },
  denominator: { literal: "affected", adjusted: "article5" },
  literal: { reported: reportedExample, evidenced: evidencedExample },
  adjusted: {
    reported: {
      ...reportedExample,
      value: "66.7",
      denominator: counted("KHM", "TCD", "UKR"),
      notReported: counted(),
      reportingRate: "100.0",
    },
    evidenced: { ...evidencedExample, value: "33.3", denominator: counted("KHM", "TCD", "UKR") },
  },
  alternatives: [],
  subAnswers: [],
  carriedForward: [],
  differences: [{ state: "UKR", reported: "yes", evidenced: "no", records: [] }],
  others: [],
};

export const indicatorReportExample = {
  period: 2025,
  baselinePeriod: 2024,
  cutoff: "2026-04-30",
  computedAt: "2026-05-04T08:00:00.000Z",
  basis: {
    rules: "1",
    knownUntil: "2026-04-30T23:59:59.999Z",
    roster: { on: "2026-04-30", statesParties: 161, affected: 4, hash: "9f86d081" },
    populations: { affected: "Affected States Parties." },
    values: "100 x numerator / denominator, one decimal, half up.",
    sight: "Records that this caller may see.",
  },
  reports: { submitted: ["KHM", "TCD", "UKR"], late: [], unconfirmed: ["UKR"] },
  indicators: [indicatorExample],
  neighbours: [],
  summary: [
    {
      id: "40.1",
      kind: "percentage",
      period: 2025,
      cutoff: "2026-04-30",
      reported: "50.0",
      numerator: 2,
      denominator: 4,
      notReported: 1,
      reportingRate: "75.0",
      evidenced: "25.0",
      adjustedReported: "66.7",
      adjustedEvidenced: "33.3",
      differences: 1,
    },
  ],
};
