import fc from "fast-check";
import { aCommitment, aNeed, aPlan, aPledge } from "../http/records.ts";
import { written } from "./money.ts";

const states = ["KHM", "UKR", "LAO"] as const;
export const donors = ["NOR", "DEU", "org:eu"] as const;
const pillars = ["survey-clearance", "risk-education"] as const;
const years = [2024, 2025, 2026] as const;

const state = fc.constantFrom(...states);
const donor = fc.constantFrom(...donors);
const pillar = fc.constantFrom(...pillars);
const currency = fc.constantFrom("USD", "EUR", "NOK");
const visibility = fc.constantFrom("public", "public", "states-parties", "private");
const amount = fc
  .integer({ min: 1, max: 900_000 })
  .map((cents) => written({ over: BigInt(cents), under: 100n }));
const year = fc.constantFrom(...years);
/** Which of the records known so far. */
const which = fc.nat({ max: 10_000 });
const lines = fc.uniqueArray(fc.record({ year, amount }), {
  minLength: 1,
  maxLength: 3,
  selector: (line) => line.year,
});

const plan = fc
  .record({ state, currency, visibility, lines, ref: fc.constantFrom("A1", "A2"), pillar })
  .map(({ lines: parts, ref, pillar: of, ...rest }) =>
    aPlan({
      ...rest,
      activities: [
        {
          ref,
          title: "Activity",
          pillar: of,
          years: parts.map(({ amount: cost, ...line }) => ({ ...line, cost })),
        },
      ],
    }),
  );
const pledge = fc
  .record({
    donor,
    currency,
    visibility,
    lines,
    target: fc.option(state, { nil: undefined }),
    carryOver: fc.boolean(),
  })
  .map(({ lines: parts, target, ...rest }) =>
    aPledge({
      ...rest,
      ...(target && { earmarking: "earmarked", targets: { states: [target] } }),
      schedule: parts.map((line) => ({
        paymentYear: 2024,
        availabilityYear: line.year,
        amount: line.amount,
      })),
    }),
  );
const place = fc.oneof(
  fc.record({ state, pillar }),
  fc.record({ state }),
  fc.record({ pillar }),
  fc.record({ states: fc.constant(["KHM", "UKR"]), pillar }),
);

export const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant("draft" as const), body: plan }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("publish" as const), which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("revise plan" as const), which, body: plan }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("withdraw plan" as const), which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant("need" as const),
      body: fc.record({ state, visibility }).map(aNeed),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("pledge" as const), body: pledge }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("revise pledge" as const), which, body: pledge }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("cancel pledge" as const), which }) },
  {
    weight: 4,
    arbitrary: fc
      .record({ donor, currency, visibility, lines, target: place })
      .map((body) => ({ act: "commit" as const, body: aCommitment(body) })),
  },
  {
    weight: 8,
    arbitrary: fc.record({ act: fc.constant("commit of pledge" as const), which, lines, target: place }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant("commit to need" as const),
      which,
      lines,
      currency,
      acceptSurplus: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant("pay" as const),
      which,
      amount,
      year,
      acceptExcess: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("cancel commitment" as const), which }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("confirm" as const), which }) },
);
export type Step = typeof step extends fc.Arbitrary<infer Made> ? Made : never;
