import * as z from "zod";
import {
  CurrencySchema,
  InstantSchema,
  PeriodSchema,
  PillarSchema,
  ProviderCodeSchema,
  RatioSchema,
  SignedAmountSchema,
  StateCodeSchema,
  TotalSchema,
  YearSchema,
} from "./basic.ts";
import { RecordsLinkSchema } from "./records-behind.ts";
import {
  exampleFigures,
  exampleLink,
  GapFiguresSchema,
  GapReportSchema,
  gapReportExample,
  zeroFigures,
} from "./report.ts";

const figures = GapFiguresSchema.shape;
const records = RecordsLinkSchema;

/** Tables of the report, as `by` asks for them. */
export const CoverageTableSchema = z
  .enum(["state", "pillar", "year", "donor", "donor-state", "donor-pillar", "donor-year"])
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

const Concentration = z
  .object({
    donors: z.int().meta({ description: "How many donors there are." }),
    herfindahl: RatioSchema.meta({
      description:
        "Herfindahl-Hirschman index: the sum of the squares of donors' shares in funding. 1 is a single donor.",
    }),
    largest: z
      .array(
        z.object({
          donor: ProviderCodeSchema,
          funding: TotalSchema,
          share: RatioSchema.meta({ description: "Of the funding of all donors." }),
        }),
      )
      .meta({ description: "The five largest donors, the first the largest." }),
  })
  .meta({ id: "DonorConcentration", description: "How few the donors are on whom funding rests." });

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
    concentration: Concentration,
    records,
  })
  .meta({ id: "CoverageState", description: "The cells of one State." });

export const CoveragePillarSchema = z
  .object({ pillar: PillarSchema, ...figures, ...beside, records })
  .meta({ id: "CoveragePillar", description: "The cells of one pillar." });

export const CoverageYearSchema = z
  .object({ year: YearSchema, ...figures, ...beside, records })
  .meta({ id: "CoverageYear", description: "The cells of one availability year." });

const signedMoney = {
  pledged: SignedAmountSchema,
  committed: SignedAmountSchema,
  disbursed: SignedAmountSchema,
  funding: SignedAmountSchema,
};

const donorMoney = {
  donor: ProviderCodeSchema.nullable().meta({
    description:
      "Null on the last lines: what rounding adds. Each donor's money is converted by itself, as in a report on that donor, and totals are converted whole; with these few minor units the lines are the totals.",
  }),
  ...signedMoney,
};

const donorRecords = records.exactOptional().meta({ description: "Absent where there is no donor." });

const ProviderMoney = z
  .object(signedMoney)
  .meta({ id: "ProviderMoney", description: "What was pledged and is outstanding, committed and paid." });

const undivided = ProviderMoney.meta({
  description: "On unallocated and shared lines, and so in none of the other figures.",
});

const ProviderClass = z.enum(["states-parties", "states-not-party", "organisations"]).meta({
  id: "ProviderClass",
  description: "What a provider is to the Convention on the day of the report.",
});

export const CoverageDonorSchema = z
  .object({
    ...donorMoney,
    class: ProviderClass.nullable(),
    share: RatioSchema.meta({ description: "Of the funding of all donors." }),
    undivided,
    records: donorRecords,
  })
  .meta({ id: "CoverageDonor", description: "What one donor has in the cells of the report." });

const share = RatioSchema.meta({ description: "Of the funding of all donors there." });

const CoverageProviders = z
  .object({
    class: ProviderClass.nullable().meta({ description: "Null on the last line: what rounding adds." }),
    providers: z.int().meta({ description: "How many of them have money in the report." }),
    ...signedMoney,
    undivided,
  })
  .meta({ id: "CoverageProviders", description: "What the providers of one class have in the cells." });

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
    byDonor: z.array(CoverageDonorSchema).exactOptional().meta({ description: "The largest funding first." }),
    byDonorAndState: z
      .array(
        z
          .object({ ...donorMoney, state: StateCodeSchema, share, records: donorRecords })
          .meta({ id: "CoverageDonorState", description: "What one donor has in one State's cells." }),
      )
      .exactOptional(),
    byDonorAndPillar: z
      .array(
        z
          .object({ ...donorMoney, pillar: PillarSchema, share, records: donorRecords })
          .meta({ id: "CoverageDonorPillar", description: "What one donor has in one pillar's cells." }),
      )
      .exactOptional(),
    byDonorAndYear: z
      .array(
        z
          .object({ ...donorMoney, year: YearSchema, share, records: donorRecords })
          .meta({ id: "CoverageDonorYear", description: "What one donor has in one year's cells." }),
      )
      .exactOptional(),
    providers: z
      .array(CoverageProviders)
      .meta({ description: "States Parties, States not party and organisations." }),
    concentration: Concentration,
    predictability: z
      .array(Predictability.extend({ records }).meta({ id: "PredictabilityOfAll" }))
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

const exampleBeside = {
  local: "1000000.00",
  localShare: "0.2000",
  frontLoaded: "0.00",
  innovative: "0.00",
  broader: "0.00",
};
const exampleConcentration = {
  donors: 1,
  herfindahl: "1.0000",
  largest: [{ donor: "NOR", funding: "5000000.00", share: "1.0000" }],
};
const noMoney = { pledged: "0.00", committed: "0.00", disbursed: "0.00", funding: "0.00" };
const norway = { ...noMoney, committed: "5000000.00", funding: "5000000.00" };

export const coverageReportExample = {
  currency: "USD",
  computedAt: "2025-02-01T12:10:00.000Z",
  basis: { ...gapReportExample.basis, reportYear: 2025 },
  totals: { ...exampleFigures, ...exampleBeside, records: exampleLink },
  undivided: { funding: "0.00", ...exampleBeside, local: "0.00", localShare: null },
  byState: [
    {
      state: "KHM",
      statesParty: true,
      requirementStatus: "reported",
      ...exampleFigures,
      ...exampleBeside,
      undividedFunding: "0.00",
      gapIfFullyAllocated: "11000000.00",
      predictability: [
        { year: 2026, requirement: "0.00", committed: "0.00", share: null },
        { year: 2027, requirement: "0.00", committed: "0.00", share: null },
      ],
      concentration: exampleConcentration,
      records: exampleLink,
    },
  ],
  byDonor: [
    {
      donor: "NOR",
      class: "states-parties",
      ...norway,
      share: "1.0000",
      undivided: noMoney,
      records: exampleLink.replace("?", "?donor=NOR&"),
    },
  ],
  providers: [
    { class: "states-parties", providers: 1, ...norway, undivided: noMoney },
    { class: "states-not-party", providers: 0, ...noMoney, undivided: noMoney },
    { class: "organisations", providers: 0, ...noMoney, undivided: noMoney },
  ],
  concentration: exampleConcentration,
  predictability: [2026, 2027].map((year) => ({
    year,
    requirement: "0.00",
    committed: "0.00",
    share: null,
    records: `/reports/records?state=KHM&from=${year}&to=${year}&standing=cell&currency=USD`,
  })),
  withoutSupport: [],
  equity: { states: 1, coverageGini: null, externalCoverageGini: null },
  victimAssistance: {
    earmarked: {
      ...zeroFigures,
      records: "/reports/records?state=KHM&pillar=victim-assistance&standing=cell&currency=USD",
    },
    broader: {
      funding: "0.00",
      undivided: "0.00",
      records: "/reports/records?state=KHM&pillar=victim-assistance&measure=broader&currency=USD",
    },
  },
  victimAssistanceByState: [],
  unallocated: [],
  shared: [],
  notReported: [],
  statesNotParty: { states: [], totals: zeroFigures },
};
