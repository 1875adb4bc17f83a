/** Years that do not fit together and amounts that are none: each is pointed at, and the largest add up. */
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { describe, expect, test } from "vitest";
import { aCommitment, aNeed, aPlan, aPledge, committed, pledged, published } from "../records.ts";
import { expectProblem } from "../service.ts";
import { activity, planWithYears, sending, year } from "./sending.ts";

const { world, norway, draft, pledge, commit, need } = sending();

describe("years", () => {
  test.each([
    ["neither a year nor a period", planWithYears({ cost: "1" }), ["/activities/0/years/0"]],
    ["both", planWithYears(year({ period: { from: 2024, to: 2025 } })), ["/activities/0/years/0"]],
    ["a year before all records", planWithYears(year({ year: 1989 })), ["/activities/0/years/0/year"]],
    ["a year after all records", planWithYears(year({ year: 2101 })), ["/activities/0/years/0/year"]],
    ["half a year", planWithYears(year({ year: 2024.5 })), ["/activities/0/years/0/year"]],
    ["a year as text", planWithYears(year({ year: "2024" })), ["/activities/0/years/0/year"]],
    [
      "a year beyond numbers",
      planWithYears(year({ year: Number.MAX_VALUE })),
      ["/activities/0/years/0/year"],
    ],
  ])("%s", async (_, body, pointers) => {
    expectProblem(await draft(body), "request-invalid", pointers);
  });

  test.each([
    ["a year twice", planWithYears(year({}), year({})), ["/activities/0/years/1/year"]],
    [
      "a year inside a period of the same activity",
      planWithYears({ period: { from: 2024, to: 2026 }, cost: "1" }, year({ year: 2025 })),
      ["/activities/0/years/1/year"],
    ],
    ["a year outside the plan", planWithYears(year({ year: 2030 })), ["/activities/0/years/0/year"]],
    [
      "a plan that ends before it begins",
      aPlan({ period: { from: 2026, to: 2024 } }),
      ["/activities/0/years/0/year", "/period/to"],
    ],
    [
      "a period that ends before it begins",
      planWithYears({ period: { from: 2026, to: 2024 }, cost: "1" }),
      ["/activities/0/years/0/period"],
    ],
    ["a reference twice", aPlan({ activities: [activity(), activity()] }), ["/activities/1/ref"]],
    [
      "several of these at once",
      aPlan({
        activities: [
          activity({ years: [year({}), year({}), year({ year: 2031 })] }),
          activity({ years: [year({ year: 2019 })] }),
        ],
      }),
      [
        "/activities/0/years/1/year",
        "/activities/0/years/2/year",
        "/activities/1/ref",
        "/activities/1/years/0/year",
      ],
    ],
  ])("%s", async (_, body, pointers) => {
    expectProblem(await draft(body), "work-plan-invalid", pointers);
  });

  test("of a pledge: given twice, overlapping, backwards", async () => {
    const line = (changes: object) => ({
      paymentYear: 2024,
      availabilityYear: 2024,
      amount: "1.00",
      ...changes,
    });
    const { availabilityYear: _, ...open } = line({});
    const schedule = [
      line({}),
      line({}),
      { ...open, availabilityPeriod: { from: 2024, to: 2025 } },
      { ...open, availabilityPeriod: { from: 2030, to: 2029 } },
    ];
    expectProblem(await pledge(aPledge({ schedule })), "pledge-invalid", [
      "/schedule/1",
      "/schedule/2",
      "/schedule/3/availabilityPeriod",
    ]);
  });

  test("of a commitment: given twice, backwards, of nothing, decided in the future, for its own donor", async () => {
    const lines = [
      { year: 2024, amount: "1.00" },
      { year: 2024, amount: "0.00" },
      { period: { from: 2026, to: 2025 }, amount: "1.00" },
    ];
    const target = { state: "NOR", pillar: "survey-clearance" };
    expectProblem(
      await commit(aCommitment({ lines, target, decidedOn: "2099-12-31" })),
      "commitment-invalid",
      ["/decidedOn", "/lines/1", "/lines/1/amount", "/lines/2/period", "/target"],
    );
  });

  test("of a need: given twice", async () => {
    const years = [{ year: 2026 }, { year: 2026 }];
    expectProblem(await need(aNeed({ years })), "requirement-invalid", ["/years/1/year"]);
  });

  test("days that do not exist", async () => {
    for (const day of [
      "2023-02-29",
      "2024-13-01",
      "2024-1-1",
      "tomorrow",
      "2024-02-01T00:00:00Z",
      "",
      20240201,
    ]) {
      expectProblem(await commit(aCommitment({ decidedOn: day })), "request-invalid", ["/decidedOn"]);
    }
  });
});

describe("amounts", () => {
  const cost = (amount: unknown) => planWithYears(year({ cost: amount }));
  test.each([
    ["negative", "-1.00"],
    ["with a plus", "+1.00"],
    ["a JSON number", 1],
    ["not a number", "many"],
    ["an exponent", "1e9"],
    ["hexadecimal", "0x10"],
    ["grouped", "1,000.00"],
    ["without a whole part", ".50"],
    ["without decimals after the point", "1."],
    ["with blanks", " 1.00 "],
    ["in other digits", "١٢٣"],
    ["empty", ""],
    ["enormous", "1000000000000000.00"],
    ["of a thousand digits", "9".repeat(1000)],
    ["too precise for its currency", "1.001"],
    ["too precise for any currency", "1.00001"],
    ["infinite", "Infinity"],
    ["null", null],
  ])("%s", async (_, amount) => {
    expectProblem(await draft(cost(amount)), "request-invalid", ["/activities/0/years/0/cost"]);
  });

  test.each([
    ["JPY", "1.5", false],
    ["JPY", "1", true],
    ["JOD", "1.5555", false],
    ["JOD", "1.555", true],
    ["EUR", "1.555", false],
  ])("%s takes %s: %s", async (currency, amount, fits) => {
    const body = aPledge({ currency, schedule: [{ paymentYear: 2024, availabilityYear: 2024, amount }] });
    const answer = await pledge(body);
    if (fits) expect(answer.status, answer.text).toBe(201);
    else expectProblem(answer, "request-invalid", ["/schedule/0/amount"]);
  });

  test("a commitment of a pledge in yen has the pledge's decimals", async () => {
    const { body } = await pledged(norway(), {
      currency: "JPY",
      schedule: [{ paymentYear: 2024, availabilityYear: 2024, amount: "1000" }],
    });
    const {
      currency: _,
      donor: __,
      ...rest
    } = aCommitment({
      pledgeId: body.id,
      lines: [{ year: 2024, amount: "1.50" }],
    });
    expectProblem(await commit(rest), "request-invalid", ["/lines/0/amount"]);
  });

  test("a payment has its commitment's decimals, and what was received its own", async () => {
    const { body } = await committed(norway(), { currency: "JPY", lines: [{ year: 2024, amount: "1000" }] });
    const paid = (changes: object) =>
      norway().ask(recordDisbursement, {
        params: { id: body.id },
        body: { paidOn: "2024-07-01", amountSent: "100", ...changes },
      });
    expectProblem(await paid({ amountSent: "100.5" }), "request-invalid", ["/amountSent"]);
    expectProblem(await paid({ amountReceived: { amount: "1.001", currency: "USD" } }), "request-invalid", [
      "/amountReceived/amount",
    ]);
    expect((await paid({ amountReceived: { amount: "1.001", currency: "JOD" } })).status).toBe(201);
  });

  test("the largest amounts add up exactly, in lists, reports and other currencies", async () => {
    const most = "999999999999999.99";
    const years = [2024, 2025, 2026].map((each) => ({ year: each, cost: most }));
    const plan = await published(world().focalPoint("LAO"), {
      state: "LAO",
      activities: [activity({ years })],
    });
    expect(plan.body.requirement.revised).toBe("2999999999999999.97");
    await commit(
      aCommitment({
        target: { state: "LAO", pillar: "survey-clearance" },
        lines: [{ year: 2024, amount: most }],
      }),
    );
    for (const [currency, total] of [
      ["USD", "2999999999999999.97"],
      ["JPY", "454097999999999994"],
    ]) {
      const answer = await world().anyone.send("GET", `/reports/gap?state=LAO&currency=${currency}`);
      expect(answer.status, answer.text).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({ totals: { requirement: total } });
    }
  });
});
