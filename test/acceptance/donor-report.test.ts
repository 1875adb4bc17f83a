/** Where a provider's money is: figures that are the gap report's for it alone, and the trace from pledge to payment. */
import { cancelCommitment } from "@angkor/contract/operations/cancel-commitment";
import { getDonorReport } from "@angkor/contract/operations/get-donor-report";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { listRecordsBehind } from "@angkor/contract/operations/list-records-behind";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startDemonstration } from "../http/demonstration.ts";
import { between } from "../http/instants.ts";
import { aCommitment, committed, needed, pledged } from "../http/records.ts";
import { type Caller, ifMatch } from "../http/service.ts";
import type { World } from "../http/world.ts";
import { exactly, type Fraction, minus, plus, written } from "./money.ts";

let world: World;

beforeAll(async () => {
  world = await startDemonstration();
}, 120_000);
afterAll(() => world?.stop());

const report = async (caller: Caller, provider: string, query: Record<string, string> = {}) =>
  (await caller.does(getDonorReport, { params: { provider }, query })).body;

type Report = Awaited<ReturnType<typeof report>>;
type Line = Report["standings"][number];

const behind = async (caller: Caller, query: string) =>
  (await caller.does(listRecordsBehind, { query: `${query}&limit=500` })).body;

/** Everyone who provides anything that the caller may see. */
const providersFor = async (caller: Caller): Promise<string[]> => {
  const owners = new Set<string>();
  for (let next: string | undefined = ""; next !== undefined; ) {
    const page: Awaited<ReturnType<typeof behind>> = await behind(
      caller,
      `measure=pledged,committed${next && `&cursor=${next}`}`,
    );
    for (const { owner } of page.items) owners.add(owner);
    next = page.nextCursor;
  }
  return [...owners].sort();
};

const sumOf = (amounts: readonly string[]): Fraction => plus(exactly("0"), ...amounts.map(exactly));

/** The figures of lines are those of the records that their links lead to. */
const expectFollowed = async (caller: Caller, lines: readonly Line[]): Promise<void> => {
  for (const line of lines) {
    const { sum } = await behind(caller, line.records.split("?")[1] ?? "");
    expect([sum.pledged, sum.committed, sum.disbursed, sum.funding, sum.requirement], line.records).toEqual([
      line.outstanding,
      line.committed,
      line.disbursed,
      line.funding,
      expect.stringMatching(/^0/),
    ]);
  }
};

const moneyNames = ["outstanding", "committed", "disbursed", "funding"] as const;

/** The same money adds up in every way that the report tells it. */
const expectOneMoney = ({ totals, standings, recipients, lines, ...shares }: Report): void => {
  for (const name of moneyNames) {
    const groups = [
      standings,
      recipients,
      lines,
      ...(name === "outstanding" ? [] : [shares.channels, shares.modalities]),
    ];
    for (const group of groups) {
      expect(written(sumOf(group.map((line) => line[name])), 4)).toBe(written(exactly(totals[name]), 4));
    }
  }
  for (const group of [shares.earmarkings, shares.kinds, shares.modalities, shares.channels]) {
    for (const name of ["pledged", "outstanding"] as const) {
      expect(written(sumOf(group.map((line) => line[name])), 4)).toBe(written(exactly(totals[name]), 4));
    }
  }
  const { linked, unmatched, expired } = shares.openMoney;
  expect(written(sumOf([linked, unmatched, expired]), 4)).toBe(written(exactly(totals.outstanding), 4));
};

describe("over the demonstration data", () => {
  test.each([
    ["anyone", () => world.anyone, "USD"],
    ["the Committee", () => world.committee, "EUR"],
    ["Norway", () => world.focalPoint("NOR"), "USD"],
  ] as const)(
    "the donors' cells add up to the gap report's, each but for its rounding: %s",
    { timeout: 120_000 },
    async (_, who, currency) => {
      const caller = who();
      const providers = await providersFor(caller);
      expect(providers.length).toBeGreaterThan(20);
      const reports = await Promise.all(providers.map((provider) => report(caller, provider, { currency })));
      for (const one of reports) expectOneMoney(one);
      const lines = reports.flatMap((one) => one.lines);
      const { body: gap } = await caller.does(getGapReport, { query: { currency } });
      for (const cell of gap.cells) {
        const own = lines.filter(
          ({ standing, state, pillar, year }) =>
            standing === "cell" && state === cell.state && pillar === cell.pillar && year === cell.year,
        );
        for (const [name, of] of [
          ["outstanding", cell.pledged],
          ["committed", cell.committed],
          ["disbursed", cell.disbursed],
          ["funding", cell.funding],
        ] as const) {
          const { over, under } = minus(sumOf(own.map((line) => line[name])), exactly(of));
          const cents = (over < 0n ? -over : over) * 200n;
          expect(cents <= under * BigInt(own.length + 1), `${name} of ${cell.records}`).toBe(true);
        }
      }
    },
  );

  test.each(["NOR", "USA", "org:eu", "DEU"])("every line of %s leads to its records", async (provider) => {
    for (const query of [{}, { from: "2012", to: "2014", currency: "EUR" }]) {
      const one = await report(world.anyone, provider, query);
      await expectFollowed(world.anyone, [
        { standing: "cell", ...one.totals },
        ...one.standings,
        ...one.recipients.map((recipient) => ({ standing: "cell" as const, ...recipient })),
        ...one.lines,
      ]);
    }
  });

  test("as a table it has one row for each line", async () => {
    const answer = await world.anyone.ask(getDonorReport, {
      params: { provider: "USA" },
      headers: { accept: "text/csv" },
    });
    const rows: Record<string, string>[] = parse(answer.text, { columns: true });
    const { lines } = await report(world.anyone, "USA");
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map((row) => [row["standing"], row["state"], row["year"], row["funding"]])).toEqual(
      lines.map(({ standing, state, year, funding }) => [standing, state ?? "", String(year ?? ""), funding]),
    );
  });
});

describe("from pledge to payment", () => {
  const japan = () => world.focalPoint("JPN");
  const traceOf = async (caller: Caller, id: string, query = {}) =>
    (await report(caller, "JPN", query)).trace.pledges.find((pledge) => pledge.id === id);

  test("each step is told with its day, and where nothing has followed yet", async () => {
    const { body: pledge } = await pledged(japan(), {
      donor: "JPN",
      title: "Followed",
      announcedOn: "2024-03-01",
      schedule: [{ paymentYear: 2024, availabilityYear: 2024, amount: "900.00" }],
    });
    const waiting = { awaits: "commitment", amount: "900.00", since: "2024-03-01", nothingYet: true };
    expect(await traceOf(world.anyone, pledge.id)).toMatchObject({ next: waiting, commitments: [] });

    const made = aCommitment({
      pledgeId: pledge.id,
      donor: "JPN",
      lines: [{ year: 2024, amount: "400.00" }],
    });
    const { body: commitment, etag } = await committed(japan(), made);
    const before = await between();
    const { etag: paid } = await japan().does(recordDisbursement, {
      params: { id: commitment.id },
      headers: ifMatch(etag),
      body: { paidOn: "2024-09-01", amountSent: "150.00" },
    });
    expect(await traceOf(world.anyone, pledge.id)).toMatchObject({
      pledged: "900.00",
      outstanding: "500.00",
      next: { awaits: "commitment", amount: "500.00", since: "2024-06-15", nothingYet: false },
      commitments: [
        {
          id: commitment.id,
          committed: "400.00",
          disbursed: "150.00",
          payments: [{ paidOn: "2024-09-01", amount: "150.00", year: 2024 }],
          next: { awaits: "payment", amount: "250.00", since: "2024-09-01", nothingYet: false },
        },
      ],
    });

    await japan().does(cancelCommitment, { params: { id: commitment.id }, headers: ifMatch(paid), body: {} });
    expect(await traceOf(world.anyone, pledge.id)).toMatchObject({
      outstanding: "750.00",
      commitments: [{ status: "cancelled", committed: "150.00" }],
    });
    const then = await traceOf(world.anyone, pledge.id, { asOf: before });
    expect(then).toMatchObject({
      outstanding: "500.00",
      commitments: [{ committed: "400.00", payments: [] }],
    });
    const old = await report(world.anyone, "JPN", { asOf: before });
    expectOneMoney(old);
    await expectFollowed(world.anyone, [{ standing: "cell", ...old.totals }]);
  });

  test("what is open after its payment year is overdue since then", async () => {
    const { overdue } = await report(world.anyone, "JPN");
    expect(overdue.find(({ title }) => title === "Followed")).toMatchObject({
      year: 2024,
      reason: "payment-year-passed",
      since: "2025-01-01",
      original: "750.00",
      amount: "750.00",
    });
  });

  test("a response ties open money to a need", async () => {
    const before = (await report(world.anyone, "JPN")).openMoney;
    const { body: need } = await needed(world.focalPoint("KHM"));
    const { body: pledge } = await pledged(japan(), { donor: "JPN" });
    await japan().does(respondToRequirement, {
      params: { id: need.id },
      body: { answer: "new-support", pledgeId: pledge.id },
    });
    const { openMoney, responses } = await report(world.anyone, "JPN");
    expect(openMoney.unmatched).toBe(before.unmatched);
    expect(written(minus(exactly(openMoney.linked), exactly(before.linked)))).toBe("500000.00");
    expect(responses.items).toMatchObject([
      { requirementId: need.id, state: "KHM", answer: "new-support", pledgeId: pledge.id },
    ]);
    expect(responses.counts).toContainEqual({ answer: "new-support", responses: 1 });
  });

  test("what is private is the provider's alone: neither traced nor counted for others", async () => {
    const before = await report(world.anyone, "JPN");
    const { body: pledge } = await pledged(japan(), { donor: "JPN", visibility: "private" });
    const { computedAt: _, ...after } = await report(world.anyone, "JPN");
    expect(before).toMatchObject(after);
    expect(await traceOf(world.anyone, pledge.id)).toBeUndefined();
    expect(await traceOf(japan(), pledge.id)).toMatchObject({ outstanding: "500000.00" });
    const own = await report(japan(), "JPN");
    expect(written(minus(exactly(own.totals.pledged), exactly(before.totals.pledged)))).toBe("500000.00");
  });

  test("a State that provides nothing has a report of nothing", async () => {
    const { totals, lines, trace } = await report(world.anyone, "TCD");
    expect([totals.pledges, totals.funding, lines, trace.pledges]).toEqual([0, "0.00", [], []]);
  });
});
