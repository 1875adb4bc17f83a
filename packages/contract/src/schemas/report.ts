import * as z from "zod";
import {
  CurrencySchema,
  InstantSchema,
  PeriodSchema,
  PillarSchema,
  RatioSchema,
  SignedAmountSchema,
  StateCodeSchema,
  TotalSchema,
  YearSchema,
} from "./basic.ts";
import { AppliedRateSchema } from "./commitment.ts";
import { RecordsLinkSchema } from "./records-behind.ts";

const figures = {
  requirement: TotalSchema.meta({ description: "Revised total cost, all sources." }),
  requirementOriginal: TotalSchema.meta({ description: "Total cost as first published." }),
  nationalContribution: TotalSchema.meta({
    description: "The State's own resources, committed or disbursed.",
  }),
  nationalContributionPlanned: TotalSchema.meta({
    description: "Its own resources that are only planned; not counted.",
  }),
  assistanceRequired: TotalSchema.meta({ description: "What the State asks from others." }),
  pledged: TotalSchema.meta({ description: "Outstanding part of pledges: beside funding, never inside." }),
  committed: TotalSchema,
  disbursed: TotalSchema.meta({
    description:
      "Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.",
  }),
  funding: TotalSchema.meta({ description: "Commitments, and payments that no commitment covers." }),
  gap: TotalSchema.meta({
    description: "Sum over cells of max(0, requirement - national contribution - funding).",
  }),
  surplus: TotalSchema.meta({
    description: "Sum over cells of max(0, national contribution + funding - requirement).",
  }),
  netBalance: SignedAmountSchema.meta({ description: "requirement - national contribution - funding." }),
  coverage: RatioSchema.meta({ description: "(national contribution + funding) / requirement." }),
  coverageWithoutSurplus: RatioSchema.meta({
    description: "(requirement - gap) / requirement: no surplus of one cell is counted for another.",
  }),
  externalCoverage: RatioSchema.meta({ description: "funding / assistance required." }),
  coverageWithPledges: RatioSchema.meta({
    description: "(national contribution + funding + pledged) / requirement.",
  }),
};

export const GapFiguresSchema = z.object(figures).meta({
  id: "GapFigures",
  description: "Figures of a set of cells; requirement + surplus = national contribution + funding + gap.",
});

const records = RecordsLinkSchema;

export const GapTotalsSchema = z
  .object({ ...figures, records })
  .meta({ id: "GapTotals", description: "Sums over all cells of the report." });

export const GapCellSchema = z
  .object({ state: StateCodeSchema, pillar: PillarSchema, year: YearSchema, ...figures, records })
  .meta({ id: "GapCell", description: "One State, pillar and availability year." });

export const GapUnallocatedSchema = z
  .object({
    state: StateCodeSchema.exactOptional(),
    pillar: PillarSchema.exactOptional(),
    year: YearSchema.exactOptional(),
    period: PeriodSchema.exactOptional(),
    ...figures,
    records,
  })
  .meta({
    id: "GapUnallocated",
    description: "Money of no State or no pillar in particular; never in totals.",
  });

export const GapSharedSchema = z
  .object({
    states: z.array(StateCodeSchema),
    pillars: z.array(PillarSchema),
    year: YearSchema.exactOptional(),
    period: PeriodSchema.exactOptional(),
    ...figures,
    records,
  })
  .meta({
    id: "GapShared",
    description: "Money or needs of several States, pillars or years, undivided; never in totals.",
  });

const notStatesParties = z
  .object({
    states: z.array(StateCodeSchema),
    totals: GapFiguresSchema,
    records: records.exactOptional().meta({ description: "Absent where there are no such States." }),
  })
  .meta({ description: "The part of the totals that belongs to States not party, shown apart." });

export const GapReportSchema = z
  .object({
    currency: CurrencySchema,
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    basis: z
      .object({
        statuses: z.string().meta({ description: "Which statuses count as funding." }),
        years: z.string().meta({ description: "Whether years are of availability or of payment." }),
        formulas: z
          .record(z.string(), z.string())
          .meta({ description: "How each figure is computed, by its name." }),
        conversion: z.string().meta({ description: "How amounts of other currencies were converted." }),
        rate: AppliedRateSchema.exactOptional().meta({
          description: "The rate from dollar values to the report's currency.",
        }),
        oldRates: z
          .array(AppliedRateSchema)
          .meta({ description: "Rates that were already old when they were used." }),
        filters: z
          .object({
            states: z.array(StateCodeSchema).exactOptional(),
            pillars: z.array(PillarSchema).exactOptional(),
            from: YearSchema.exactOptional(),
            to: YearSchema.exactOptional(),
          })
          .meta({ description: "What the caller asked for." }),
        rosterOn: z.string().meta({ description: "The day whose rosters say who is affected." }),
      })
      .meta({ description: "What every figure here means: which statuses, years and rates." }),
    totals: GapTotalsSchema,
    cells: z.array(GapCellSchema),
    unallocated: z.array(GapUnallocatedSchema),
    shared: z.array(GapSharedSchema),
    notReported: z
      .array(StateCodeSchema)
      .meta({ description: "Affected States Parties without a requirement here. Not reported is not zero." }),
    statesNotParty: notStatesParties,
  })
  .meta({ id: "GapReport", description: "The funding gap, cell by cell, exact at the moment it is read." });

export const exampleFigures = {
  requirement: "46000000.00",
  requirementOriginal: "46000000.00",
  nationalContribution: "30000000.00",
  nationalContributionPlanned: "0.00",
  assistanceRequired: "16000000.00",
  pledged: "0.00",
  committed: "5000000.00",
  disbursed: "0.00",
  funding: "5000000.00",
  gap: "11000000.00",
  surplus: "0.00",
  netBalance: "11000000.00",
  coverage: "0.7609",
  coverageWithoutSurplus: "0.7609",
  externalCoverage: "0.3125",
  coverageWithPledges: "0.7609",
};

export const exampleLink =
  "/reports/records?state=KHM&pillar=survey-clearance&from=2024&to=2024&standing=cell&currency=USD";

export const zeroFigures = Object.fromEntries(
  Object.keys(exampleFigures).map((name) => [name, name.toLowerCase().includes("coverage") ? null : "0.00"]),
);

export const gapReportExample = {
  currency: "USD",
  computedAt: "2025-02-01T12:10:00.000Z",
  basis: {
    statuses: "Funding is commitments plus payments that no commitment covers; pledges stand beside it.",
    years: "Availability years.",
    formulas: { gap: "sum over cells of max(0, requirement - nationalContribution - funding)" },
    conversion:
      "Amounts recorded in USD unchanged; others from their dollar value at the day of the decision.",
    oldRates: [],
    filters: { states: ["KHM"] },
    rosterOn: "2025-02-01",
  },
  totals: {
    ...exampleFigures,
    records: "/reports/records?state=KHM&from=2024&to=2025&standing=cell&currency=USD",
  },
  cells: [{ state: "KHM", pillar: "survey-clearance", year: 2024, ...exampleFigures, records: exampleLink }],
  unallocated: [],
  shared: [],
  notReported: ["TCD"],
  statesNotParty: { states: [], totals: zeroFigures },
};

export const VerificationSchema = z
  .object({
    records: z.int().meta({ description: "Records whose events were read." }),
    events: z.int().meta({ description: "Events of those records." }),
    positions: z.int().meta({ description: "Positions that the events give." }),
    drift: z.array(
      z
        .object({
          item: z.string().meta({ description: "Key of the stored item." }),
          attribute: z.string().meta({ description: "The figure of the item." }),
          expected: z.string().meta({ description: "What the events give." }),
          found: z.string().meta({ description: "What is stored." }),
        })
        .meta({ id: "Drift", description: "A stored figure that the events do not give." }),
    ),
  })
  .meta({ id: "Verification", description: "Whether what is stored is what the events give." });
