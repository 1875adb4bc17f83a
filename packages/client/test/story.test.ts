/**
 * The main job through the generated client, over HTTP: a plan is published, a pledge recorded, committed in part to
 * what the plan asks for, and paid; the gap moves by what was committed and no more.
 *
 * Figures of the plan: Cambodia, 46 million US dollars a year for 2023 to 2025, of which 30 million its own in 2024
 * and 2025. The pledge is made up.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLocal } from "../../../infra/local/server.ts";
import { answerOf, type Client, createClient, ProblemError, type Schema } from "../src/index.ts";

const plan: Schema<"WorkPlanInput"> = {
  state: "KHM",
  kind: "national-work-plan",
  title: "Mine-free 2025",
  currency: "USD",
  period: { from: 2023, to: 2025 },
  activities: [
    {
      ref: "A1",
      title: "Clearance of the remaining areas",
      pillar: "survey-clearance",
      years: [
        { year: 2023, cost: "46000000.00" },
        ...[2024, 2025].map(
          (year): Schema<"ActivityYear"> => ({
            year,
            cost: "46000000.00",
            nationalContribution: { amount: "30000000.00", status: "committed" },
          }),
        ),
      ],
    },
  ],
};

const pledge: Schema<"PledgeInput"> = {
  donor: "DEU",
  title: "Clearance in Cambodia, five years",
  currency: "EUR",
  earmarking: "earmarked",
  targets: { states: ["KHM"], pillars: ["survey-clearance"] },
  schedule: [2024, 2025, 2026, 2027, 2028].map((year) => ({
    paymentYear: year,
    availabilityYear: year,
    amount: "5000000.00",
  })),
  announcedOn: "2024-03-15",
};

const committed = [
  { year: 2024, amount: "5000000.00" },
  { year: 2025, amount: "3000000.50" },
];

const cents = (amount: string): bigint => BigInt(amount.replace(".", ""));
const amount = (minor: bigint): string => `${minor / 100n}.${String(minor % 100n).padStart(2, "0")}`;

/** Euro cents in dollar cents at a published rate (units of the currency for one dollar), rounded half up. */
const inDollars = (minor: bigint, unitsPerUsd: string): bigint => {
  const [, decimals = ""] = unitsPerUsd.split(".");
  const units = BigInt(unitsPerUsd.replace(".", ""));
  return (minor * 10n ** BigInt(decimals.length) * 2n + units) / (units * 2n);
};

let service: Awaited<ReturnType<typeof startLocal>>;
let cambodia: Client;
let germany: Client;
let reader: Client;

const signedIn = async (state: string): Promise<Client> =>
  createClient({
    baseUrl: service.url,
    token: await service.token({ roles: ["state-focal-point"], state }),
  });

const readGap = async (): Promise<Schema<"GapReport">> => {
  const query = { state: "KHM", pillar: "survey-clearance", from: "2023", to: "2025" };
  return (await answerOf(reader.GET("/reports/gap", { params: { query } }))).data;
};

const gapsByYear = ({ cells }: Schema<"GapReport">) =>
  Object.fromEntries(cells.map(({ year, gap }) => [year, gap]));

beforeAll(async () => {
  service = await startLocal({ port: 0, inMemory: true, seed: "reference" });
  reader = createClient({ baseUrl: service.url });
  cambodia = await signedIn("KHM");
  germany = await signedIn("DEU");
});

afterAll(async () => {
  await service?.stop();
});

describe("from a published plan to a paid commitment", () => {
  let requirementId: string;
  let pledgeId: string;
  let recorded: Schema<"Commitment">;

  test("a draft counts for nothing; published, it is the requirement and its gap", async () => {
    const draft = await answerOf(cambodia.POST("/work-plans", { body: plan }));
    expect(draft.data.status).toBe("draft");
    expect((await readGap()).totals.requirement).toBe("0.00");

    const params = { path: { id: draft.data.id }, header: { "If-Match": draft.etag } };
    const published = await answerOf(cambodia.POST("/work-plans/{id}/publish", { params }));
    expect(published.data).toMatchObject({ status: "published", requirement: { revised: "138000000.00" } });
    expect(published.etag).not.toBe(draft.etag);

    const gap = await readGap();
    expect(gap.totals).toMatchObject({
      requirement: "138000000.00",
      nationalContribution: "60000000.00",
      assistanceRequired: "78000000.00",
      funding: "0.00",
      gap: "78000000.00",
      surplus: "0.00",
      coverage: "0.4348",
    });
    expect(gapsByYear(gap)).toEqual({ 2023: "46000000.00", 2024: "16000000.00", 2025: "16000000.00" });
  });

  test("publishing made one assistance requirement of the activity", async () => {
    const query = { state: "KHM", status: "open" } as const;
    const { data } = await answerOf(reader.GET("/assistance-requirements", { params: { query } }));
    expect(data.items.map(({ years }) => years.map(({ year, open }) => [year, open]))).toEqual([
      [
        [2023, "46000000.00"],
        [2024, "16000000.00"],
        [2025, "16000000.00"],
      ],
    ]);
    requirementId = data.items[0]?.id ?? "";
  });

  test("a five-year pledge in euro stands beside the gap", async () => {
    const answer = await answerOf(
      germany.POST("/pledges", { params: { header: { "Idempotency-Key": "story-pledge" } }, body: pledge }),
    );
    expect(answer.data).toMatchObject({
      status: "announced",
      pledged: "25000000.00",
      committed: "0.00",
      outstanding: "25000000.00",
      multiYear: true,
      frontLoaded: false,
    });
    pledgeId = answer.data.id;

    const again = await answerOf(
      germany.POST("/pledges", { params: { header: { "Idempotency-Key": "story-pledge" } }, body: pledge }),
    );
    expect(again.data.id).toBe(pledgeId);
    expect((await readGap()).totals).toMatchObject({ gap: "78000000.00", funding: "0.00" });
  });

  test("committed in part, it moves the gap by the converted amount and no more", async () => {
    const body = { pledgeId, requirementId, decidedOn: "2024-06-14", lines: committed };
    recorded = (await answerOf(germany.POST("/commitments", { body }))).data;
    expect(recorded).toMatchObject({ donor: "DEU", currency: "EUR", committed: "8000000.50" });
    expect(recorded.rate.currency).toBe("EUR");

    const dollars = committed.map((line) => inDollars(cents(line.amount), recorded.rate.unitsPerUsd));
    const [in2024 = 0n, in2025 = 0n] = dollars;
    const gap = await readGap();
    expect(gapsByYear(gap)).toEqual({
      2023: "46000000.00",
      2024: amount(1_600_000_000n - in2024),
      2025: amount(1_600_000_000n - in2025),
    });
    expect(gap.totals).toMatchObject({
      committed: amount(in2024 + in2025),
      funding: amount(in2024 + in2025),
      gap: amount(7_800_000_000n - in2024 - in2025),
    });

    const { data } = await answerOf(reader.GET("/pledges/{id}", { params: { path: { id: pledgeId } } }));
    expect(data).toMatchObject({ committed: "8000000.50", outstanding: "16999999.50" });
  });

  test("a payment is part of its commitment and leaves the gap as it was", async () => {
    const before = await readGap();
    const { data } = await answerOf(
      germany.POST("/commitments/{id}/disbursements", {
        params: { path: { id: recorded.id } },
        body: {
          paidOn: "2024-09-30",
          year: 2024,
          amountSent: "2500000.00",
          amountReceived: { amount: "2771250.00", currency: "USD" },
        },
      }),
    );
    expect(data).toMatchObject({ committed: "8000000.50", disbursed: "2500000.00" });
    expect(data.disbursements).toMatchObject([
      {
        amountSent: "2500000.00",
        amountReceived: { amount: "2771250.00", currency: "USD" },
        uncovered: "0.00",
      },
    ]);

    const after = await readGap();
    expect(after.totals.disbursed).not.toBe("0.00");
    expect({ ...after.totals, disbursed: "0.00" }).toEqual(before.totals);
  });

  test("a problem arrives as a typed error that says what to correct", async () => {
    const body = {
      pledgeId,
      requirementId,
      decidedOn: "2024-06-14",
      lines: [{ year: 2024, amount: "1.00" }],
    };
    const refused = answerOf(germany.POST("/commitments", { body }));
    await expect(refused).rejects.toBeInstanceOf(ProblemError);
    await expect(refused).rejects.toMatchObject({
      problem: { type: "urn:angkor:problem:pledge-exceeded", status: 409 },
    });

    const params = { path: { id: pledgeId }, header: { "If-Match": '"0"' } };
    const { error, response } = await germany.PUT("/pledges/{id}", { params, body: pledge });
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(error).toMatchObject({ type: "urn:angkor:problem:version-stale", status: 412 });
  });
});
