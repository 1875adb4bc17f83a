import * as z from "zod";
import {
  CurrencySchema,
  InstantSchema,
  PeriodSchema,
  PillarSchema,
  ProviderCodeSchema,
  RatioSchema,
  StateCodeSchema,
  TotalSchema,
  YearSchema,
} from "./basic.ts";
import {
  CoverageDonorPillarSchema,
  CoverageDonorSchema,
  CoverageDonorStateSchema,
  CoverageDonorYearSchema,
  CoverageProvidersSchema,
  DonorConcentrationSchema,
} from "./coverage-donors.ts";
import { RecordsLinkSchema } from "./records-behind.ts";
import { GapFiguresSchema, GapReportSchema } from "./report.ts";

const figures = GapFiguresSchema.shape;
const records = RecordsLinkSchema;

/** Tables of the report, as `by` asks for them. */
export const CoverageTableSchema = z
  .enum(["state", "pillar", "year", "state-year", "donor", "donor-state", "donor-pillar", "donor-year"])
  .meta({
    id: "CoverageTable",
    description:
      "A table of the coverage report: `state` gives `byState`, which is always there, `donor-state` gives `byDonorAndState`, and so on.",
    example: "donor",
  });

const beside = {
  local: TotalSchema.meta({
    description: "Of the funding, what national or local organisations implement (Action 7).",
  }),
  localShare: RatioSchema.meta({ description: "local / funding." }),
  frontLoaded: TotalSchema.meta({
    description: "Of the funding, what was made available before it is paid.",
  }),
  innovative: TotalSchema.meta({
    description:
      "Of the funding, what impact bonds, debt swaps, public-private partnerships and other innovative finance brought.",
  }),
  broader: TotalSchema.meta({
    description:
      "Beside funding, never inside: health, disability and development funding that serves mine victims (Action 43).",
  }),
};

const Predictability = z
  .object({
    year: YearSchema,
    requirement: TotalSchema,
    committed: TotalSchema,
    share: RatioSchema.meta({ description: "committed / requirement of the year." }),
  })
  .meta({
    id: "Predictability",
    description: "How much of a year after the report's year is committed already.",
  });

const told = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullable().meta({ description: "Null where the State has reported no requirement." });

export const CoverageStateSchema = z
  .object({
    state: StateCodeSchema,
    statesParty: z.boolean().meta({ description: "Whether it is a State Party on the day of the report." }),
    requirementStatus: z.enum(["reported", "undivided", "zero", "not-reported"]).meta({
      description:
        "`reported`: there is a requirement in the cells. Where there is none, coverage is null: the requirement is only given over several pillars or undivided years (`undivided`, see `shared`), it is `zero`, or the State has `not-reported` any, which is not zero.",
    }),
    ...figures,
    requirement: told(figures.requirement),
    requirementOriginal: told(figures.requirementOriginal),
    nationalContribution: told(figures.nationalContribution),
    nationalContributionPlanned: told(figures.nationalContributionPlanned),
    assistanceRequired: told(figures.assistanceRequired),
    gap: told(figures.gap),
    surplus: told(figures.surplus),
    netBalance: told(figures.netBalance),
    ...beside,
    undividedFunding: TotalSchema.meta({
      description:
        "Funding of this State alone that is of no single pillar and year: on unallocated and shared lines, and in no other figure here.",
    }),
    gapIfFullyAllocated: TotalSchema.nullable().meta({
      description:
        "max(0, gap - undividedFunding): the gap if all of that went where it is missing, a lower bound.",
    }),
    predictability: z.array(Predictability),
    concentration: DonorConcentrationSchema,
    records,
  })
  .meta({ id: "CoverageState", description: "The cells of one State." });

export const CoveragePillarSchema = z
  .object({ pillar: PillarSchema, ...figures, ...beside, records })
  .meta({ id: "CoveragePillar", description: "The cells of one pillar." });

export const CoverageYearSchema = z
  .object({ year: YearSchema, ...figures, ...beside, records })
  .meta({ id: "CoverageYear", description: "The cells of one availability year." });

export const CoverageStateYearSchema = z
  .object({ state: StateCodeSchema, year: YearSchema, ...figures, ...beside, records })
  .meta({ id: "CoverageStateYear", description: "The cells of one State in one availability year." });

const WithoutSupport = z
  .object({
    state: StateCodeSchema,
    period: z.enum(["last-complete-years", "current-plan-years"]).meta({
      description: "The two years before the report's year, or the report's year and the next.",
    }),
    years: PeriodSchema,
    assistanceRequired: TotalSchema.meta({ description: "What it asked for in the two years." }),
    records,
  })
  .meta({
    id: "StateWithoutSupport",
    description:
      "An affected State Party that asked for assistance in each of two consecutive years and that no funding reached in either.",
  });

const victimAssistance = z
  .object({
    earmarked: z
      .object({ ...figures, records })
      .meta({ description: "Victim assistance by mine-action budgets: the cells of the pillar." }),
    broader: z
      .object({
        funding: TotalSchema.meta({ description: "Of one State and year." }),
        undivided: TotalSchema.meta({
          description: "Of several States, of none in particular, or of undivided years.",
        }),
        records: records.meta({
          description: "The commitments of both, each with its statement how it serves victims.",
        }),
      })
      .meta({
        description:
          "Health, disability and development funding that serves mine victims. Each commitment states how.",
      }),
  })
  .meta({
    description:
      "Both routes of Action 43. They are never added up. Absent where only other pillars were asked for.",
  });

const victimAssistanceByState = z.array(
  z
    .object({
      state: StateCodeSchema,
      requirement: told(figures.requirement),
      earmarked: TotalSchema.meta({ description: "Funding of the pillar." }),
      broader: beside.broader,
      records,
    })
    .meta({ id: "VictimAssistanceOfState", description: "Both routes of Action 43 for one State." }),
);

const equity = z
  .object({
    states: z.int().meta({ description: "How many States Parties have a coverage." }),
    coverageGini: RatioSchema.meta({
      description:
        "Gini coefficient of their coverage, each counting the same: 0 where all are covered alike, towards 1 where one has all. Null for fewer than two States.",
    }),
    externalCoverageGini: RatioSchema.meta({
      description: "The same of their external coverage: a State's own effort is left out of account.",
    }),
  })
  .meta({ description: "How evenly coverage is spread over States." });

const gap = GapReportSchema.shape;
const { filters } = gap.basis.shape;

export const CoverageReportSchema = z
  .object({
    currency: CurrencySchema,
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    basis: gap.basis
      .extend({
        reportYear: YearSchema.meta({
          description: "The year of the day of the report, from which years before and after are counted.",
        }),
        filters: filters
          .extend({
            donors: z.array(ProviderCodeSchema).exactOptional().meta({
              description: "Whose lines the tables by donor give; all other tables are of all donors.",
            }),
          })
          .meta({ description: "What the caller asked for." }),
      })
      .meta({ description: "What every figure here means: which statuses, years and rates." }),
    totals: z
      .object({ ...figures, ...beside, records })
      .meta({ id: "CoverageTotals", description: "Sums over all cells: those of the gap report." }),
    undivided: z
      .object({ funding: TotalSchema, ...beside })
      .meta({ description: "Funding on unallocated and shared lines, which is never in totals." }),
    byState: z.array(CoverageStateSchema).meta({
      description: "The lowest coverage first; then the States without one, by `requirementStatus`.",
    }),
    byPillar: z.array(CoveragePillarSchema).exactOptional(),
    byYear: z.array(CoverageYearSchema).exactOptional(),
    byStateAndYear: z.array(CoverageStateYearSchema).exactOptional(),
    byDonor: z.array(CoverageDonorSchema).exactOptional().meta({ description: "The largest funding first." }),
    byDonorAndState: z.array(CoverageDonorStateSchema).exactOptional(),
    byDonorAndPillar: z.array(CoverageDonorPillarSchema).exactOptional(),
    byDonorAndYear: z.array(CoverageDonorYearSchema).exactOptional(),
    providers: z
      .array(CoverageProvidersSchema)
      .meta({ description: "States Parties, States not party and organisations." }),
    concentration: DonorConcentrationSchema,
    predictability: z
      .array(
        Predictability.extend({ records }).meta({
          id: "PredictabilityOfAll",
          description: "How much of a year after the report's year is committed already, over all States.",
        }),
      )
      .meta({ description: "The two years after the report's year, whatever years were asked for." }),
    withoutSupport: z.array(WithoutSupport),
    equity,
    victimAssistance: victimAssistance.exactOptional(),
    victimAssistanceByState,
    unallocated: gap.unallocated,
    shared: gap.shared,
    notReported: gap.notReported,
    statesNotParty: gap.statesNotParty,
  })
  .meta({
    id: "CoverageReport",
    description: "Who is covered and who is not, and by whom; every total is the gap report's.",
  });
