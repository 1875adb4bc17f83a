import * as z from "zod";
import {
  PillarSchema,
  ProviderCodeSchema,
  RatioSchema,
  SignedAmountSchema,
  StateCodeSchema,
  TotalSchema,
  YearSchema,
} from "./basic.ts";
import { RecordsLinkSchema } from "./records-behind.ts";

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

const donorRecords = RecordsLinkSchema.exactOptional().meta({
  description: "Absent where there is no donor.",
});

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
    class: ProviderClass.nullable().meta({
      description: "What the donor is to the Convention on the day of the report; null where there is none.",
    }),
    share: RatioSchema.meta({ description: "Of the funding of all donors." }),
    undivided,
    records: donorRecords,
  })
  .meta({ id: "CoverageDonor", description: "What one donor has in the cells of the report." });

const share = RatioSchema.meta({ description: "Of the funding of all donors there." });

export const CoverageDonorStateSchema = z
  .object({ ...donorMoney, state: StateCodeSchema, share, records: donorRecords })
  .meta({ id: "CoverageDonorState", description: "What one donor has in one State's cells." });

export const CoverageDonorPillarSchema = z
  .object({ ...donorMoney, pillar: PillarSchema, share, records: donorRecords })
  .meta({ id: "CoverageDonorPillar", description: "What one donor has in one pillar's cells." });

export const CoverageDonorYearSchema = z
  .object({ ...donorMoney, year: YearSchema, share, records: donorRecords })
  .meta({ id: "CoverageDonorYear", description: "What one donor has in one year's cells." });

export const CoverageProvidersSchema = z
  .object({
    class: ProviderClass.nullable().meta({ description: "Null on the last line: what rounding adds." }),
    providers: z.int().meta({ description: "How many of them have money in the report." }),
    ...signedMoney,
    undivided,
  })
  .meta({ id: "CoverageProviders", description: "What the providers of one class have in the cells." });

export const DonorConcentrationSchema = z
  .object({
    unspecified: TotalSchema.meta({
      description:
        "Funding whose donors its source does not name (`org:unspecified-source`): in no share and no count here.",
    }),
    donors: z.int().meta({ description: "How many named donors there are." }),
    herfindahl: RatioSchema.meta({
      description:
        "Herfindahl-Hirschman index: the sum of the squares of donors' shares in funding. 1 is a single donor.",
    }),
    largest: z
      .array(
        z.object({
          donor: ProviderCodeSchema,
          funding: TotalSchema,
          share: RatioSchema.meta({ description: "Of the funding of all named donors." }),
        }),
      )
      .meta({ description: "The five largest donors, the first the largest." }),
  })
  .meta({ id: "DonorConcentration", description: "How few the donors are on whom funding rests." });
