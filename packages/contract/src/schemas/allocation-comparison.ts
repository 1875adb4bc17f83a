import * as z from "zod";
import { FairnessSchema, ProposalIdSchema } from "./allocation.ts";
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

const difference = SignedAmountSchema.meta({ description: "The second minus the first." });
const sentence = (description: string) => z.string().meta({ description });

const ComparedProposalSchema = z
  .object({
    id: ProposalIdSchema,
    createdAt: InstantSchema,
    years: PeriodSchema,
    states: z
      .array(StateCodeSchema)
      .exactOptional()
      .meta({ description: "The States it was asked about; absent means all." }),
    fairness: FairnessSchema,
    audience: z.enum(["own", "public"]).meta({ description: "Over whose sight of the records it was made." }),
    rules: z.string().meta({ description: "Version of the rules of eligibility." }),
  })
  .meta({ id: "ComparedProposal", description: "What a proposal was asked for, and by which rules." });

const StateInProposalSchema = z
  .object({
    required: TotalSchema.meta({ description: "What coverage is measured against." }),
    placed: TotalSchema.meta({ description: "What it would get." }),
    coverageBefore: RatioSchema,
    coverageAfter: RatioSchema,
  })
  .meta({ id: "StateInProposal", description: "What a proposal means for a State." });

const inOne = (description: string) => StateInProposalSchema.nullable().meta({ description });
const amountInOne = (description: string) => TotalSchema.nullable().meta({ description });

const ComparedStateSchema = z
  .object({
    state: StateCodeSchema,
    first: inOne("In the first proposal; null when it is not about this State."),
    second: inOne("In the second proposal; null when it is not about this State."),
    difference: SignedAmountSchema.meta({ description: "What it would get: the second minus the first." }),
    text: sentence("What changed for it."),
  })
  .meta({ id: "ComparedState", description: "A State in two proposals." });

const money = {
  first: TotalSchema.meta({ description: "In the first proposal." }),
  second: TotalSchema.meta({ description: "In the second proposal." }),
  difference,
};

const ComparedDonorSchema = z
  .object({ donor: ProviderCodeSchema, ...money, text: sentence("What changed for it.") })
  .meta({ id: "ComparedDonor", description: "The money of a donor that two proposals place." });

const need = {
  requirementId: z.string().meta({ description: "The requirement, or the name of a supposed one." }),
  state: StateCodeSchema,
  pillar: PillarSchema,
  year: YearSchema.exactOptional(),
  period: PeriodSchema.exactOptional(),
};

const tranche = {
  pledgeId: z.string().meta({ description: "The pledge, or the name of a supposed one." }),
  tranche: z.string().exactOptional().meta({ description: "The pledge's tranche." }),
  donor: ProviderCodeSchema,
};

const ComparedLineSchema = z
  .object({ ...tranche, ...need, ...money, text: sentence("What changed of it.") })
  .meta({
    id: "ComparedLine",
    description: "Money of one tranche for one need, where two proposals differ.",
  });

const open = {
  first: amountInOne("Open when the first was made; null when it was none of its input."),
  second: amountInOne("Open when the second was made; null when it was none of its input."),
  difference,
};

const ComparedMoneySchema = z
  .object({ ...tranche, ...open })
  .meta({ id: "ComparedMoney", description: "A tranche that was not equally open to two proposals." });

const ComparedNeedSchema = z
  .object({ ...need, ...open })
  .meta({ id: "ComparedNeed", description: "A need that was not equally open to two proposals." });

const ComparedInputSchema = z
  .object({
    input: z
      .enum(["years", "states", "fairness", "audience", "rules", "whatIf", "money", "needs"])
      .meta({ description: "What differs." }),
    text: sentence("How it differs."),
  })
  .meta({ id: "ComparedInput", description: "A way in which the proposals were made of different things." });

export const AllocationComparisonSchema = z
  .object({
    currency: CurrencySchema,
    first: ComparedProposalSchema,
    second: ComparedProposalSchema,
    inputs: z
      .array(ComparedInputSchema)
      .meta({ description: "What they were made of and asked for, where it differs: why they can differ." }),
    placed: z
      .object({ ...money, text: sentence("What changed in total.") })
      .meta({ description: "All money that they place." }),
    states: z.array(ComparedStateSchema).meta({ description: "All States, the largest difference first." }),
    donors: z.array(ComparedDonorSchema).meta({ description: "All donors, the largest difference first." }),
    lines: z.array(ComparedLineSchema).meta({ description: "Lines that differ, the largest first." }),
    money: z.array(ComparedMoneySchema).meta({ description: "Open money that differs." }),
    needs: z.array(ComparedNeedSchema).meta({ description: "Open needs that differ." }),
  })
  .meta({ id: "AllocationComparison", description: "Two allocation proposals, side by side." });

const asked = {
  createdAt: "2026-11-01T12:00:00.000Z",
  years: { from: 2027, to: 2028 },
  audience: "public",
  rules: "2026-11",
};

export const allocationComparisonExample = {
  currency: "USD",
  first: { id: "ap_01JT3ZM6Q8S2U4W6Y8A1C3E5G7", fairness: "externalCoverage", ...asked },
  second: { id: "ap_01JT3ZN7R9T1V3X5Z7B9D1F3H5", fairness: "coverage", ...asked },
  inputs: [
    {
      input: "fairness",
      text: "The first makes fair the met share of the assistance that States ask for, the second that of their whole requirement.",
    },
  ],
  placed: {
    first: "5000000.00",
    second: "5000000.00",
    difference: "0.00",
    text: "The proposals place the same in both, USD 5 million.",
  },
  states: [
    {
      state: "KHM",
      first: {
        required: "16000000.00",
        placed: "5000000.00",
        coverageBefore: "0.0000",
        coverageAfter: "0.3125",
      },
      second: {
        required: "46000000.00",
        placed: "3000000.00",
        coverageBefore: "0.6522",
        coverageAfter: "0.7174",
      },
      difference: "-2000000.00",
      text: "Cambodia gets USD 2 million less in the second (USD 3 million instead of USD 5 million); its coverage comes to 71.7 % instead of 31.2 %.",
    },
  ],
  donors: [],
  lines: [],
  money: [],
  needs: [],
};
