import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AmountKey,
  amountName,
  currency,
  declaredLines,
  destination,
  evolveWorkPlan,
  holderKey,
  holderStates,
  measures,
  parseAmountName,
  pillars,
  reviseWorkPlan,
  scopeOf,
  visibilities,
} from "../../src/index.ts";
import {
  after,
  aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
  provider,
  spanOf,
  states,
} from "../builders/index.ts";

const key = fc
  .record({
    measure: fc.constantFrom(...measures),
    pillars: fc.subarray([...pillars]),
    states: fc.subarray(["AGO", "KHM", "UKR"]),
    span: fc.constantFrom("2025", "2025-2027"),
    owner: fc.constantFrom("NOR", "org:un-vtf"),
    visibility: fc.constantFrom(...visibilities),
    entered: fc.boolean(),
    currency: fc.constantFrom("USD", "JPY"),
  })
  .map(
    (one): AmountKey => ({
      measure: one.measure,
      destination: destination(states(one.states), one.pillars),
      span: spanOf(one.span),
      scope: scopeOf({
        owner: provider(one.owner),
        visibility: one.visibility,
        ...(one.entered && { enteredBy: "isu" as const }),
      }),
      currency: currency(one.currency),
    }),
  );

describe("names in positions", () => {
  it("tell holder and amount, and are read back", () => {
    fc.assert(
      fc.property(key, (amount) => {
        const holder = holderStates(holderKey(amount.destination.states));
        expect(parseAmountName(amountName(amount), holder, currency)).toEqual(amount);
      }),
    );
  });

  it.each([
    "",
    "committed|-|2025|public",
    "committed|-|2025|public|USD|more",
    "promised|-|2025|public|USD",
    "committed|-|2025|secret~NOR|USD",
    "committed|-|2025|private|USD",
    "committed|-|2025|private~nobody|USD",
  ])("%j is no amount's", (name) => {
    expect(parseAmountName(name, [], currency)).toBeUndefined();
  });

  it.each([
    [["KHM"], "KHM"],
    [["KHM", "UKR"], "KHM+UKR"],
    [[], "-"],
  ])("%j hold as %s", (codes, name) => {
    expect(holderKey(states(codes))).toBe(name);
  });
});

describe("what a plan declares", () => {
  it("is added up by pillar and span, as it stands and as first published", () => {
    const plan = aWorkPlan()
      .with("A1", "survey-clearance", {
        2024: { cost: "46.00", national: ["30.00", "committed"] },
        2025: { cost: "40.00" },
      })
      .with("A2", "survey-clearance", {
        2024: { cost: "4.00", national: ["3.00", "planned"], asked: "0.50" },
      })
      .build();
    const content = aWorkPlan()
      .with("A1", "survey-clearance", { 2024: { cost: "50.00", national: ["30.00", "disbursed"] } })
      .with("A3", "risk-education", { "2025-2026": { cost: "7.00" } })
      .content();
    const revision = reviseWorkPlan(by(focalPoint("KHM")), plan, { content }, easyRate("USD"));
    const none = { planned: 0n, committed: 0n, disbursed: 0n };
    expect(declaredLines(plan)).toEqual([
      {
        pillar: "survey-clearance",
        span: spanOf(2024),
        requirement: 5_000n,
        requirementOriginal: 5_000n,
        assistanceRequired: 1_650n,
        national: { planned: 300n, committed: 3_000n, disbursed: 0n },
      },
      {
        pillar: "survey-clearance",
        span: spanOf(2025),
        requirement: 4_000n,
        requirementOriginal: 4_000n,
        assistanceRequired: 4_000n,
        national: none,
      },
    ]);
    expect(declaredLines(after(evolveWorkPlan, eventsOf(revision), plan))).toEqual([
      {
        pillar: "survey-clearance",
        span: spanOf(2024),
        requirement: 5_000n,
        requirementOriginal: 5_000n,
        assistanceRequired: 2_000n,
        national: { ...none, disbursed: 3_000n },
      },
      {
        pillar: "risk-education",
        span: spanOf("2025-2026"),
        requirement: 700n,
        requirementOriginal: 0n,
        assistanceRequired: 700n,
        national: none,
      },
      {
        pillar: "survey-clearance",
        span: spanOf(2025),
        requirement: 0n,
        requirementOriginal: 4_000n,
        assistanceRequired: 0n,
        national: none,
      },
    ]);
  });
});
