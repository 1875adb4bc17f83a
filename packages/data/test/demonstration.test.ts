import { readFile, stat } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import {
  DEMONSTRATION_FILES,
  demonstrationFile,
  readChannels,
  readDemonstration,
  readExchangeRates,
  readOrganisations,
  readStates,
  type WorkPlanEntry,
  type YearOrPeriod,
} from "../src/index.ts";

const { workPlans, progressRecords, pledges, commitments, financingInstruments } = await readDemonstration();
const entries = [...workPlans, ...progressRecords, ...pledges, ...commitments, ...financingInstruments];
const states = new Set((await readStates()).map(({ iso3 }) => iso3));
const organisations = new Set((await readOrganisations()).map(({ code }) => code));
const channels = new Set((await readChannels()).map(({ code }) => code));

type Requirement = { countryCode: string; year: string; requirements: string; funding: string };
const ftsRows: Requirement[] = parse(
  await readFile(demonstrationFile("fts_mine_action_requirements.csv"), "utf8"),
  { columns: true },
);
const ftsYears = (column: "requirements" | "funding") =>
  new Set(ftsRows.filter((row) => Number(row[column]) > 0).map((row) => `${row.countryCode} ${row.year}`));

const exponentOf = (currency: string) =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
const hasDecimalsOf = (currency: string, amount: string) =>
  (amount.split(".")[1] ?? "").length === exponentOf(currency);

const yearsOf = (line: YearOrPeriod): number[] => {
  const { from, to } = line.period ?? { from: line.year, to: line.year };
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};
const planYears = ({ body }: WorkPlanEntry) => [
  ...new Set(body.activities.flatMap(({ years }) => years.flatMap(yearsOf))),
];

const superseded = new Set(workPlans.flatMap((plan) => plan.supersedes ?? []));
const live = workPlans.filter(({ key }) => !superseded.has(key));
const monitor = commitments.filter(({ key }) => key.startsWith("monitor-"));
const statesOf = (target: { readonly state?: string; readonly states?: readonly string[] }) =>
  target.states ?? (target.state === undefined ? [] : [target.state]);

describe("The demonstration data set", () => {
  it("has each key once, and a source that was read on every body", () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    for (const { key, body } of entries) {
      expect(body.source.citation, key).toMatch(/\S/);
      expect(body.source.verified, key).toBe(true);
    }
  });

  it("names only States, organisations and channels of the reference data", () => {
    for (const { key, body } of workPlans) expect(states.has(body.state), key).toBe(true);
    for (const { key, body } of [...pledges, ...commitments]) {
      expect(states.has(body.donor) || organisations.has(body.donor), key).toBe(true);
      const target = "target" in body ? body.target : { states: body.targets?.states ?? [] };
      for (const state of statesOf(target)) {
        expect(states.has(state), key).toBe(true);
        expect(state, key).not.toBe(body.donor);
      }
    }
    for (const { key, body } of pledges)
      if (body.channel !== undefined) expect(channels.has(body.channel.code), key).toBe(true);
  });

  it("tells what was reached of activities and years of its plans", () => {
    expect(progressRecords).not.toEqual([]);
    for (const { key, workPlanKey, body } of progressRecords) {
      const plan = workPlans.find((other) => other.key === workPlanKey);
      if (plan === undefined) throw new Error(`${key} is of no plan`);
      expect(planYears(plan), key).toContain(body.year);
      for (const { ref, pillar } of body.lines)
        expect(plan.body.activities, key).toContainEqual(expect.objectContaining({ ref, pillar }));
    }
  });

  it("holds the voluntary trust fund of Action 44 as under consideration, owned by the ISU", () => {
    expect(financingInstruments.map(({ body }) => [body.owner, body.kind, body.status])).toEqual([
      ["org:apmbc-isu", "trust-fund", "under-consideration"],
    ]);
    expect(organisations.has("org:apmbc-isu")).toBe(true);
  });

  it("writes every amount with the decimals of its currency", () => {
    const amounts = [
      ...workPlans.flatMap(({ body }) =>
        body.activities.flatMap(({ years }) =>
          years.flatMap(({ cost, nationalContribution, assistanceRequired }) =>
            [cost, nationalContribution?.amount, assistanceRequired].map((amount) => [body.currency, amount]),
          ),
        ),
      ),
      ...pledges.flatMap(({ body }) => body.schedule.map(({ amount }) => [body.currency, amount])),
      ...commitments.flatMap(({ body, disbursements = [] }) => [
        ...body.lines.map(({ amount }) => [body.currency, amount]),
        ...disbursements.map(({ amountSent }) => [body.currency, amountSent]),
      ]),
    ];
    for (const [currency, amount] of amounts)
      if (currency !== undefined && amount !== undefined)
        expect(hasDecimalsOf(currency, amount), `${currency} ${amount}`).toBe(true);
  });

  it("has a rate for every currency", async () => {
    const known = new Set(["USD", ...(await readExchangeRates()).map(({ currency }) => currency)]);
    for (const { key, body } of entries)
      if ("currency" in body) expect(known.has(body.currency), key).toBe(true);
  });

  it("has no blank line items", () => {
    for (const { key, body } of [...pledges, ...commitments]) {
      const lines = "lines" in body ? body.lines : body.schedule;
      for (const { amount } of lines) expect(Number(amount), key).toBeGreaterThan(0);
    }
  });
});

describe("Work plans", () => {
  it("have each activity once, and each year once inside the plan's period", () => {
    for (const { key, body } of workPlans) {
      const refs = body.activities.map(({ ref }) => ref);
      expect(new Set(refs).size, key).toBe(refs.length);
      for (const { years } of body.activities) {
        const all = years.flatMap(yearsOf);
        expect(new Set(all).size, key).toBe(all.length);
        expect(
          all.every((year) => year >= body.period.from && year <= body.period.to),
          key,
        ).toBe(true);
      }
    }
  });

  it("supersede only earlier entries of the same State, so the chains have no cycle", () => {
    workPlans.forEach(({ key, supersedes = [], body }, index) => {
      const earlier = workPlans.slice(0, index);
      for (const old of supersedes)
        expect(earlier.find((plan) => plan.key === old)?.body.state, `${key} supersedes ${old}`).toBe(
          body.state,
        );
    });
    const all = workPlans.flatMap(({ supersedes = [] }) => supersedes);
    expect(new Set(all).size).toBe(all.length);
  });

  it("never count one need twice: live plans of a State share no year, nor one with an FTS requirement", () => {
    const counted = live.flatMap((plan) => planYears(plan).map((year) => `${plan.body.state} ${year}`));
    expect(new Set(counted).size).toBe(counted.length);
    const fts = ftsYears("requirements");
    expect(counted.filter((cell) => fts.has(cell))).toEqual([]);
  });

  it("give Cambodia's figures exactly", () => {
    const plan = live.find(({ key }) => key === "khm-mine-free-2025");
    expect(plan?.body).toMatchObject({
      state: "KHM",
      kind: "national-work-plan",
      currency: "USD",
      period: { from: 2023, to: 2025 },
    });
    expect(plan?.body.activities.map(({ pillar, years }) => ({ pillar, years }))).toEqual([
      {
        pillar: "survey-clearance",
        years: [
          { year: 2023, cost: "46000000.00", milestones: { areaM2: 411_000_000 } },
          {
            year: 2024,
            cost: "46000000.00",
            nationalContribution: { amount: "30000000.00", status: "planned" },
          },
          {
            year: 2025,
            cost: "46000000.00",
            nationalContribution: { amount: "30000000.00", status: "planned" },
          },
        ],
      },
    ]);
  });
});

describe("Pledges and commitments", () => {
  it("commit no more than the pledge that they convert", () => {
    const sum = (amounts: readonly { readonly amount: string }[]) =>
      amounts.reduce((total, { amount }) => total + Number(amount), 0);
    const converted = commitments.filter(({ pledgeKey }) => pledgeKey !== undefined);
    expect(converted.map(({ key }) => key)).toEqual(["che-ukr-2024-fsd"]);
    for (const { key, pledgeKey, body } of converted) {
      const pledge = pledges.find((candidate) => candidate.key === pledgeKey);
      expect(pledge?.body, key).toMatchObject({ donor: body.donor, currency: body.currency });
      expect(sum(body.lines)).toBeLessThanOrEqual(sum(pledge?.body.schedule ?? []));
    }
  });

  it("pay out of a line of the commitment, and no more than the line", () => {
    for (const { key, body, disbursements = [] } of commitments)
      for (const year of new Set(disbursements.map((paid) => paid.year))) {
        const line = body.lines.find((candidate) => candidate.year === year);
        const paid = disbursements.filter((one) => one.year === year);
        expect(
          paid.reduce((total, { amountSent }) => total + Number(amountSent), 0),
          key,
        ).toBeLessThanOrEqual(Number(line?.amount ?? 0));
      }
  });

  it("refer to activities that exist", () => {
    for (const { key, requirement } of commitments)
      if (requirement !== undefined)
        expect(
          workPlans
            .find((plan) => plan.key === requirement.workPlanKey)
            ?.body.activities.some(({ ref }) => ref === requirement.activityRef),
          key,
        ).toBe(true);
  });

  it("count no State and year both from FTS and from the Monitor", () => {
    const fts = ftsYears("funding");
    expect(fts.size).toBeGreaterThan(200);
    for (const { key, body } of monitor)
      for (const state of statesOf(body.target))
        for (const year of body.lines.flatMap(yearsOf))
          expect(fts.has(`${state} ${year}`), `${key}: ${state} ${year}`).toBe(false);
  });

  it("put other commitments for a State and year of FTS into no cell", () => {
    const fts = ftsYears("funding");
    for (const { key, body } of commitments) {
      const [state, ...others] = statesOf(body.target);
      const inCell = state !== undefined && others.length === 0 && body.target.pillar !== undefined;
      if (!inCell) continue;
      for (const line of body.lines)
        for (const year of yearsOf(line)) expect(fts.has(`${state} ${year}`), key).toBe(false);
    }
  });

  it("take one report of each donor, recipient and year of the Monitor", () => {
    const cells = monitor.map(({ body }) =>
      JSON.stringify([body.donor, statesOf(body.target), body.decidedOn]),
    );
    const withState = cells.filter((cell) => !cell.includes("[]"));
    expect(new Set(withState).size).toBe(withState.length);
    for (const { key, body } of monitor) {
      expect(body.lines, key).toHaveLength(1);
      expect(body.decidedOn, key).toBe(`${body.lines[0]?.year}-12-31`);
    }
  });
});

describe("Files kept as their source exports them", () => {
  it("are there", async () => {
    for (const name of DEMONSTRATION_FILES)
      expect((await stat(demonstrationFile(name))).size).toBeGreaterThan(0);
    expect(ftsRows).toHaveLength(285);
  });
});
