import { describe, expect, it } from "vitest";
import {
  type Commitment,
  cancelCommitment,
  evolveCommitment,
  evolveResponse,
  isNews,
  type NewsEvent,
  type NewsRecord,
  newsEvents,
  newsText,
  type ReachedLine,
  type ResponseAnswer,
  recordDisbursement,
  respondToRequirement,
} from "../../src/index.ts";
import {
  aCommitment,
  aFundAllocation,
  after,
  anInstrument,
  aPledge,
  aProgressRecord,
  aRequirement,
  aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
  provider,
} from "../builders/index.ts";

const names: Readonly<Record<string, string>> = {
  KHM: "Cambodia",
  NOR: "Norway",
  UKR: "Ukraine",
  "org:eu": "European Union",
};
const tell = (news: NewsRecord, event: NewsEvent) => newsText(news, event, (code) => names[code] ?? code);

describe("what is new of a plan", () => {
  const plan = (years: Parameters<ReturnType<typeof aWorkPlan>["with"]>[2]) =>
    aWorkPlan().over(2025, 2027).with("A1", "survey-clearance", years).build();
  const partly = plan({ 2025: { cost: "46000000.00", national: ["30000000.00", "committed"] } });

  it.each([
    [
      "work-plan-published",
      partly,
      'Cambodia published a national work plan, "Mine-free 2025", for 2025-2027: USD 46 million, USD 16 million of it asked from others.',
    ],
    [
      "work-plan-revised",
      plan({ 2025: { cost: "500.00" } }),
      'Cambodia revised "Mine-free 2025", for 2025-2027: USD 500, all of it asked from others.',
    ],
    [
      "work-plan-revised",
      plan({ 2025: { cost: "500.00", national: ["500.00", "planned"] } }),
      'Cambodia revised "Mine-free 2025", for 2025-2027: USD 500, nothing of it asked from others.',
    ],
    ["work-plan-superseded", partly, 'Cambodia replaced "Mine-free 2025" by a newer plan.'],
    ["work-plan-withdrawn", partly, 'Cambodia withdrew "Mine-free 2025".'],
  ] as const)("is told of %s", (event, record, text) => {
    expect(tell({ kind: "work-plan", record }, event)).toBe(text);
  });

  it("says whose a humanitarian response plan is", () => {
    const record = { ...partly, content: { ...partly.content, kind: "humanitarian-response-plan" as const } };
    expect(tell({ kind: "work-plan", record }, "work-plan-published")).toBe(
      'A humanitarian response plan for Cambodia was published, "Mine-free 2025", for 2025-2027: USD 46 million, USD 16 million of it asked from others.',
    );
  });
});

describe("what is new of needs and pledges", () => {
  it("tells what is asked for", () => {
    const money = aRequirement().asking(2025, "1500000.00").asking(2027, "1000000.00").build();
    const training = aRequirement().inKind("training").asking(2026, "0.00").build();
    const of = (record: typeof money, event: NewsEvent) => tell({ kind: "requirement", record }, event);
    expect(of(money, "requirement-published")).toBe(
      'Ukraine asks for USD 2.5 million, survey and clearance, 2025-2027: "Clearance of farmland".',
    );
    expect(of(training, "requirement-published")).toBe(
      'Ukraine asks for training, survey and clearance, 2026: "Clearance of farmland".',
    );
    expect(of(money, "requirement-withdrawn")).toBe('Ukraine withdrew its need "Clearance of farmland".');
  });

  it("tells what is promised, and to whom", () => {
    const money = aPledge().earmarkedFor("KHM", "UKR").giving(2026, "900.00").build();
    const experts = aPledge().of("org:eu").unearmarked().inKind("expertise").build();
    const of = (record: typeof money, event: NewsEvent) => tell({ kind: "pledge", record }, event);
    expect(of(money, "pledge-announced")).toBe(
      'Norway pledged USD 900 for Cambodia and Ukraine, survey and clearance, 2026: "Nansen programme".',
    );
    expect(of(experts, "pledge-announced")).toBe(
      'European Union offers expertise for any State: "Nansen programme".',
    );
    expect(of(money, "pledge-revised")).toMatch(/^Norway revised its pledge "Nansen programme": USD 900 for/);
    expect(of(money, "pledge-cancelled")).toMatch(
      /^Norway cancelled its pledge "Nansen programme" \(USD 900/,
    );
  });
});

describe("what is new of commitments", () => {
  const norway = by(focalPoint("NOR"), "2025-06-01T12:00:00.000Z");
  const made = aCommitment().giving(2025, "500.00").build();
  const paid = (commitment: Commitment): Commitment =>
    after(
      evolveCommitment,
      eventsOf(
        recordDisbursement(norway, commitment, {
          id: "di_1",
          amountSent: 20_000n,
          paidOn: "2025-05-01",
          acceptExcess: false,
          rate: easyRate("USD"),
        }),
      ),
      commitment,
    );
  const cancelled = (commitment: Commitment): Commitment =>
    after(evolveCommitment, eventsOf(cancelCommitment(norway, commitment, undefined)), commitment);

  it.each([
    ["commitment-recorded", made, "Norway committed USD 500 to Ukraine, survey and clearance, 2025."],
    [
      "commitment-disbursed",
      paid(made),
      "Norway has paid USD 200 of its commitment of USD 500 to Ukraine, survey and clearance, 2025.",
    ],
    [
      "commitment-cancelled",
      cancelled(made),
      "Norway cancelled its commitment of USD 500 to Ukraine, survey and clearance, 2025.",
    ],
    [
      "commitment-cancelled",
      cancelled(paid(made)),
      "Norway cancelled what it had not yet paid of its commitment of USD 500 to Ukraine, survey and clearance, 2025; USD 200 was paid.",
    ],
    [
      "commitment-recorded",
      aCommitment().to([]).giving("2025-2026", "500.00").build(),
      "Norway committed USD 500 to no State in particular, 2025-2026.",
    ],
  ] as const)("is told of %s", (event, record, text) => {
    expect(tell({ kind: "commitment", record }, event)).toBe(text);
  });
});

describe("what is new of a pooled fund's allocations", () => {
  const made = aFundAllocation({ NOR: "300.00", "org:eu": "200.00" });
  const fund = anInstrument().as("trust-fund").build();

  it.each([
    [
      "fund-allocation-recorded",
      made,
      'The fund "Impact bond" allocated USD 500 to Ukraine, survey and clearance, 2025, of what Norway and European Union paid.',
    ],
    [
      "fund-allocation-disbursed",
      made.paid("100.00").paid("50.00"),
      'The fund "Impact bond" has paid USD 150 of the USD 500 that it allocated to Ukraine, survey and clearance, 2025.',
    ],
    [
      "fund-allocation-disbursement-cancelled",
      made.paid("100.00"),
      'The fund "Impact bond" cancelled a payment: USD 100 of the USD 500 that it allocated to Ukraine, survey and clearance, 2025, is paid.',
    ],
    [
      "fund-allocation-cancelled",
      made.cancelled(),
      'The fund "Impact bond" cancelled its allocation of USD 500 to Ukraine, survey and clearance, 2025.',
    ],
    [
      "fund-allocation-cancelled",
      made.paid("100.00").cancelled(),
      'The fund "Impact bond" cancelled what it had not yet paid of its allocation of USD 500 to Ukraine, survey and clearance, 2025; USD 100 was paid.',
    ],
  ] as const)("is told of %s", (event, allocation, text) => {
    expect(tell({ kind: "fund-allocation", record: allocation.build(), fund }, event)).toBe(text);
  });
});

describe("what is new of what was reached", () => {
  const plan = aWorkPlan().build();
  const told = (lines: readonly ReachedLine[], event: NewsEvent = "progress-recorded") =>
    tell({ kind: "progress-record", record: aProgressRecord(2024, lines), plan }, event);
  const pillar = "survey-clearance";

  it.each([
    [
      [
        { ref: "A1", pillar, areaM2: 1_200_000, areas: 4 },
        { pillar, areaM2: 300_000, cancelledM2: 300_000 },
      ],
      "1,500,000 square metres released and 4 areas released",
    ],
    [[{ pillar: "risk-education", people: 45_000 }], "45,000 people reached"],
    [[{ pillar, description: "Survey of two districts" }], "in words"],
  ] as const)("is told of %j", (lines, words) => {
    expect(told(lines)).toBe(`Cambodia reported what it reached in 2024 under "Mine-free 2025": ${words}.`);
    expect(told(lines, "progress-corrected")).toBe(
      `Cambodia corrected what it reached in 2024 under "Mine-free 2025": ${words}.`,
    );
  });

  it("tells that nothing is reported any more", () => {
    expect(told([], "progress-corrected")).toBe(
      'Cambodia reports nothing any more of what it reached in 2024 under "Mine-free 2025".',
    );
  });
});

describe("what is new of answers", () => {
  const need = aRequirement().asking(2025, "5.00").build();
  const answered = (answer: ResponseAnswer) =>
    after(
      evolveResponse,
      eventsOf(
        respondToRequirement(by(focalPoint("NOR")), need, {
          provider: provider("NOR"),
          answer,
          ...(answer === "redirected" && { redirectedTo: provider("org:eu") }),
        }),
      ),
    );

  it.each([
    ["new-support", "new support"],
    ["under-consideration", "under consideration"],
    ["redirected", "European Union is the one to ask"],
  ] as const)("is told of %s", (answer, words) => {
    expect(tell({ kind: "response", record: answered(answer), need }, "requirement-answered")).toBe(
      `Norway answered the need "Clearance of farmland" of Ukraine: ${words}.`,
    );
  });
});

it("is what the Committee is told of, and no drafts, confirmations or rates", () => {
  expect(newsEvents.every(isNews)).toBe(true);
  for (const event of ["work-plan-drafted", "pledge-confirmed", "state-recorded", "exchange-rates-recorded"])
    expect(isNews(event)).toBe(false);
});
