import * as z from "zod";
import {
  beside,
  CommitmentIdSchema,
  CurrencySchema,
  DaySchema,
  InstantSchema,
  PeriodSchema,
  PillarSchema,
  ProviderCodeSchema,
  RatioSchema,
  StateCodeSchema,
  TotalSchema,
  text,
  YearSchema,
} from "./basic.ts";
import { PledgeInputSchema } from "./pledge.ts";
import { RequirementInputSchema } from "./requirement.ts";

const isProposalId = (id: string): id is `ap_${string}` => /^ap_[A-Za-z0-9]{1,40}$/.test(id);

export const ProposalIdSchema = z
  .string()
  .refine(isProposalId, { error: "An id of an allocation proposal starts with ap_." })
  .meta({
    id: "AllocationProposalId",
    description: "Id of an allocation proposal.",
    example: "ap_01JT3ZM6Q8S2U4W6Y8A1C3E5G7",
  });

export const FairnessSchema = z.enum(["externalCoverage", "coverage"]).meta({
  id: "Fairness",
  description:
    "What is made fair: the met share of the assistance that each State asks for (`externalCoverage`), so that a State's own effort is never held against it; or of its whole requirement (`coverage`).",
});

export const AllocationRequestSchema = z
  .strictObject({
    years: PeriodSchema.meta({ description: "The years whose open needs are to be met." }),
    states: z
      .array(StateCodeSchema)
      .min(1)
      .max(200)
      .exactOptional()
      .meta({ description: "Only the needs of these States; absent means all." }),
    currency: CurrencySchema.exactOptional().meta({ description: "USD when left out." }),
    fairness: FairnessSchema.exactOptional().meta({ description: "`externalCoverage` when left out." }),
    audience: z.enum(["own", "public"]).exactOptional().meta({
      description:
        "`own` (when left out): over everything you may see, readable by you alone. `public`: over public records only, readable by everyone, so that every donor can adopt its lines.",
    }),
    whatIf: z
      .strictObject({
        pledges: z.array(PledgeInputSchema).max(50).exactOptional(),
        requirements: z.array(RequirementInputSchema).max(50).exactOptional(),
      })
      .exactOptional()
      .meta({
        description:
          "Pledges and needs that are supposed for this proposal and not recorded. Their lines can't be adopted.",
      }),
  })
  .refine((request) => !(request.years?.from > request.years?.to), {
    ...beside,
    error: "The first year lies after the last.",
    path: ["years", "to"],
  })
  .meta({
    id: "AllocationRequest",
    description: "Which open money and open needs to bring together, and what to make fair.",
  });

export const AllocationLineSchema = z
  .object({
    line: z.int().meta({ description: "Its number in the proposal.", example: 1 }),
    pledgeId: z.string().meta({
      description: "The pledge, or the name of a supposed one.",
      example: "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
    }),
    tranche: z.string().exactOptional().meta({ description: "The pledge's tranche.", example: "2025" }),
    donor: ProviderCodeSchema,
    requirementId: z.string().meta({
      description: "The requirement, or the name of a supposed one.",
      example: "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
    }),
    state: StateCodeSchema,
    pillar: PillarSchema,
    year: YearSchema.exactOptional(),
    period: PeriodSchema.exactOptional(),
    amount: TotalSchema.meta({ description: "In the proposal's currency." }),
    currency: CurrencySchema,
    committable: z
      .object({ amount: TotalSchema, currency: CurrencySchema })
      .meta({ description: "In the pledge's own currency: what adopting the line commits." }),
    supposed: z
      .literal(true)
      .exactOptional()
      .meta({ description: "Set when pledge or need is only supposed." }),
    adopted: CommitmentIdSchema.exactOptional().meta({
      description: "The commitment that its donor recorded from it, told to those alone who may see it, too.",
    }),
  })
  .meta({
    id: "AllocationLine",
    description: "Money of one tranche for one need: a proposal, never an obligation.",
  });

export const AllocationStateSchema = z
  .object({
    state: StateCodeSchema,
    required: TotalSchema.meta({ description: "What coverage is measured against." }),
    placed: TotalSchema,
    coverageBefore: RatioSchema,
    coverageAfter: RatioSchema,
    binding: z.string().meta({ description: "Why it gets no more, in words." }),
  })
  .meta({
    id: "AllocationState",
    description: "What the proposal means for a State, lowest coverage first.",
  });

export const AllocationProposalSchema = z
  .object({
    id: ProposalIdSchema,
    createdAt: InstantSchema,
    years: PeriodSchema,
    currency: CurrencySchema,
    fairness: FairnessSchema,
    audience: z
      .enum(["own", "public"])
      .meta({ description: "Over whose sight of the records it was made, and so who may read it." }),
    rules: z
      .string()
      .meta({ description: "Version of the rules that decided which money may meet which need." }),
    lines: z.array(AllocationLineSchema),
    states: z.array(AllocationStateSchema),
    totals: z
      .object({
        open: TotalSchema.meta({ description: "Open money that could be used in these years." }),
        needed: TotalSchema.meta({ description: "Open needs." }),
        placed: TotalSchema.meta({ description: "The most that the earmarks allow." }),
      })
      .meta({ description: "Money and needs that the proposal is over." }),
    flexibility: z
      .array(
        z
          .object({
            donor: ProviderCodeSchema,
            earmark: z.string().meta({ description: "What would be loosened, in words." }),
            placedMore: TotalSchema,
            lowestCoverageBefore: RatioSchema,
            lowestCoverageAfter: RatioSchema,
            text: z.string().meta({ description: "The same in words." }),
          })
          .meta({
            id: "Flexibility",
            description: "What loosening one earmark would be worth, by solving again.",
          }),
      )
      .meta({ description: "The most valuable first." }),
    oneMoreMillion: z
      .object({
        placedMore: TotalSchema,
        lowestCoverageAfter: RatioSchema,
        states: z
          .array(
            z
              .object({ state: StateCodeSchema, more: TotalSchema })
              .meta({ id: "StateGain", description: "What a State would get more." }),
          )
          .meta({ description: "Where it would go, the largest part first." }),
        text: z.string().meta({ description: "The same in words." }),
      })
      .meta({ description: "What one more unearmarked million of the currency would do." }),
    certificate: z
      .array(
        z
          .object({
            states: z.array(StateCodeSchema).meta({ description: "States that can rise no further." }),
            lines: z
              .array(z.string())
              .meta({ description: "Tranches, as pledge|tranche, whose money is exhausted for them." }),
          })
          .meta({ id: "CertificateLevel", description: "A level of coverage, with why it can't be higher." }),
      )
      .meta({ description: "Proof that no allocation is fairer, from the worst-covered level up." }),
  })
  .meta({
    id: "AllocationProposal",
    description:
      "The fairest use of open money for open needs, with its reasons. Nothing is assigned without the donor's consent.",
  });

export const AdoptionInputSchema = z
  .strictObject({
    lines: z
      .array(z.int().min(1))
      .min(1)
      .max(100)
      .exactOptional()
      .meta({ description: "Numbers of your own lines; all of them when left out." }),
    decidedOn: DaySchema,
    reference: text(100)
      .exactOptional()
      .meta({ description: "The donor's own reference, kept on each commitment." }),
  })
  .meta({ id: "AdoptionInput", description: "A donor's consent to its own lines." });

export const AdoptionSchema = z
  .object({
    id: ProposalIdSchema,
    results: z.array(
      z
        .object({
          line: z.int().meta({ description: "The number of the line." }),
          outcome: z.enum(["recorded", "refused"]).meta({ description: "Whether it is a commitment now." }),
          commitmentId: CommitmentIdSchema.exactOptional(),
          problem: z
            .object({
              type: z.string().meta({ description: "Stable URI of the problem." }),
              title: z.string().meta({ description: "What it is called." }),
              detail: z.string().meta({ description: "Why this line was refused." }),
            })
            .exactOptional()
            .meta({ description: "Why it was refused." }),
        })
        .meta({ id: "AdoptionResult", description: "What became of one line." }),
    ),
  })
  .meta({ id: "Adoption", description: "What became of each line: a commitment, or the reason why not." });

export const allocationProposalExample = {
  id: "ap_01JT3ZM6Q8S2U4W6Y8A1C3E5G7",
  createdAt: "2026-11-01T12:00:00.000Z",
  years: { from: 2027, to: 2028 },
  currency: "USD",
  fairness: "externalCoverage",
  audience: "own",
  rules: "2026-11",
  lines: [
    {
      line: 1,
      pledgeId: "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
      tranche: "2027",
      donor: "NOR",
      requirementId: "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
      state: "KHM",
      pillar: "survey-clearance",
      year: 2027,
      amount: "5000000.00",
      currency: "USD",
      committable: { amount: "5000000.00", currency: "USD" },
    },
  ],
  states: [
    {
      state: "KHM",
      required: "16000000.00",
      placed: "5000000.00",
      coverageBefore: "0.0000",
      coverageAfter: "0.3125",
      binding: "All open money that could reach Cambodia is used.",
    },
  ],
  totals: { open: "5000000.00", needed: "16000000.00", placed: "5000000.00" },
  flexibility: [],
  oneMoreMillion: {
    placedMore: "1000000.00",
    lowestCoverageAfter: "0.3750",
    states: [{ state: "KHM", more: "1000000.00" }],
    text: "Another USD 1.0 million of unearmarked money would place USD 1.0 million more.",
  },
  certificate: [{ states: ["KHM"], lines: ["pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C|2027"] }],
};
