import { describe, expect, test } from "vitest";
import {
  announcePledge,
  type Caller,
  commitmentEffects,
  createLedger,
  type Effects,
  evolveCommitment,
  evolvePledge,
  gapReport,
  mobilisationProgress,
  type ProgressLine,
  type ProviderCode,
  pledgeEffects,
  recordCommitment,
  recordDisbursement,
  spanKey,
  type ToldSource,
  total,
  workPlanEffects,
  yearSpan,
} from "../../src/index.ts";
import {
  aCommitment,
  after,
  aMobilisationPlan,
  aPledge,
  aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
  minor,
} from "../builders/index.ts";

const kinds: Readonly<Record<string, ToldSource>> = {
  "org:eu": "multilateral",
  "org:company": "private",
  "org:somebody": "unspecified",
};
const sourceOf = (provider: ProviderCode): ToldSource => kinds[provider] ?? "bilateral";

const committed = (commitment: ReturnType<typeof aCommitment>, paid?: string): Effects[] => {
  const provider = by(focalPoint(commitment.content().donor));
  const recorded = eventsOf(recordCommitment(provider, commitment.command()));
  const state = after(evolveCommitment, recorded);
  const effects = recorded.map((event) => commitmentEffects(event, state));
  if (paid === undefined) return effects;
  const code = commitment.content().currency;
  const payment = eventsOf(
    recordDisbursement(provider, state, {
      id: "di_1",
      span: yearSpan(2025),
      amountSent: minor(paid, code),
      paidOn: "2025-02-01",
      acceptExcess: true,
      rate: easyRate(code),
    }),
  );
  return [
    ...effects,
    ...payment.map((event) => commitmentEffects(event, after(evolveCommitment, [event], state))),
  ];
};

const pledged = (pledge: ReturnType<typeof aPledge>): Effects[] => {
  const content = pledge.content();
  const events = eventsOf(
    announcePledge(by(focalPoint(content.donor)), "pl_1", content, easyRate(content.currency)),
  );
  const state = after(evolvePledge, events);
  return events.map((event) => pledgeEffects(undefined, event, state));
};

const toCambodia = (donor: string) => aCommitment().of(donor).to(["KHM"], "survey-clearance");

/** What Cambodia has in 2025 and 2026: its own, that of two States, of the European Union and of a company. */
const history: readonly Effects[] = [
  workPlanEffects(
    aWorkPlan()
      .with("A1", "survey-clearance", {
        "2025": { cost: "100.00", national: ["30.00", "committed"] },
        "2026": { cost: "100.00", national: ["40.00", "planned"] },
      })
      .with("A2", "risk-education", { "2025": { cost: "10.00", national: ["2.00", "disbursed"] } })
      .build(),
  ),
  ...committed(toCambodia("NOR").giving(2025, "10.00"), "12.00"),
  ...committed(toCambodia("JPN").named("co_2").in("EUR").giving(2025, "8.00").raisedBy("impact-bond")),
  ...committed(toCambodia("org:eu").named("co_3").in("EUR").giving(2026, "4.00")),
  ...committed(toCambodia("org:somebody").named("co_4").giving("2025-2026", "6.00")),
  ...committed(
    aCommitment().of("DEU").named("co_5").to(["KHM", "UKR"], "survey-clearance").giving(2025, "50.00"),
  ),
  ...committed(toCambodia("DEU").named("co_6").seenBy("committee").giving(2025, "7.00")),
  ...pledged(aPledge().of("NOR").earmarkedFor("KHM").giving(2026, "9.00")),
  ...committed(toCambodia("NOR").named("co_7").giving(2030, "99.00")),
];

const ledger = createLedger(history);
const positions = ledger.toPositions();
const position = positions.find(({ states }) => states.join() === "KHM") ?? {
  states: [],
  declarations: [],
  amounts: [],
};
const providers = ledger
  .toProviderPositions()
  .filter(({ states }) => states.some((state) => state === "KHM"));

const anyone: Caller = { subject: "anonymous", roles: [], statesParty: false };
const progressOf = (plan: ReturnType<typeof aMobilisationPlan>, caller: Caller = anyone, code = "USD") =>
  mobilisationProgress(
    plan.in(code).build(),
    { position, providers, sourceOf },
    {
      currency: plan.in(code).content().currency,
      rate: easyRate(code),
      caller,
    },
  );

const told = ({ source, span, target, raised, announced }: ProgressLine) => [
  source,
  spanKey(span),
  target,
  raised,
  announced,
];

describe("progress of a resource mobilisation plan", () => {
  const plan = aMobilisationPlan()
    .valid("2025-01-01", "2026-12-31")
    .aimingAt("national-budget", 2025, "64.00")
    .aimingAt("national-budget", 2026, "80.00")
    .aimingAt("bilateral", "2025-2026", "40.00")
    .aimingAt("multilateral", 2025, "5.00")
    .aimingAt("innovative", 2025, "20.00");

  test("sets targets beside what each source gives, and what no target takes in on lines of its own", () => {
    expect(progressOf(plan).lines.map(told)).toEqual([
      ["national-budget", "2025", 6400n, 3200n, 0n],
      ["national-budget", "2026", 8000n, 0n, 4000n],
      // Norway's payment of 12 covers its commitment of 10; Japan's bond is innovative finance.
      ["bilateral", "2025-2026", 4000n, 1200n, 900n],
      ["multilateral", "2025", 500n, 0n, 0n],
      ["multilateral", "2026", undefined, 500n, 0n],
      ["innovative", "2025", 2000n, 1000n, undefined],
      ["unspecified", "2025-2026", undefined, 600n, 0n],
    ]);
  });

  test("tells commitments and payments of a kind of provider, innovative finance among them", () => {
    const bilateral = progressOf(plan).lines.find(({ source }) => source === "bilateral");
    expect(bilateral).toMatchObject({ committed: 2000n, disbursed: 1200n });
    const innovative = progressOf(plan).lines.find(({ source }) => source === "innovative");
    expect(innovative).not.toHaveProperty("committed");
  });

  test("leaves money that States share out of every line, and shows it apart", () => {
    expect(progressOf(plan).shared).toMatchObject({ committed: 5000n, funding: 5000n, pledged: 0n });
  });

  test("shows to each caller what it may see", () => {
    const committee: Caller = { ...anyone, roles: ["committee"] };
    const bilateral = (caller: Caller) =>
      progressOf(plan, caller).lines.find(({ source }) => source === "bilateral")?.raised;
    expect(bilateral(anyone)).toBe(1200n);
    expect(bilateral(committee)).toBe(1900n);
  });

  test.each(["USD", "EUR", "JPY", "JOD", "NOK"])("adds up in %s to the gap report of the State", (code) => {
    const { lines, whole } = progressOf(plan, anyone, code);
    const report = gapReport(positions, {
      states: [...position.states],
      years: { from: 2025, to: 2026 },
      currency: plan.in(code).content().currency,
      rate: easyRate(code),
      caller: anyone,
    });
    const own = [...report.cells, ...report.unallocated, ...report.shared].filter(
      ({ states }) => states.length === 1,
    );
    expect(whole).toEqual(total(own));
    const sumOf = (of: (line: ProgressLine) => bigint | undefined, external: boolean) =>
      lines
        .filter(({ source }) => (source !== "national-budget") === external)
        .reduce((sum, line) => sum + (of(line) ?? 0n), 0n);
    expect(sumOf(({ raised }) => raised, true)).toBe(whole.funding);
    expect(sumOf(({ announced }) => announced, true)).toBe(whole.pledged);
    expect(sumOf((line) => line.committed, true)).toBe(whole.committed);
    expect(sumOf((line) => line.disbursed, true)).toBe(whole.disbursed);
    expect(sumOf(({ raised }) => raised, false)).toBe(whole.nationalContribution);
  });

  test("of a State without money has its targets and nothing else", () => {
    const nothing = mobilisationProgress(
      plan.of("TCD").build(),
      { position: { states: [], declarations: [], amounts: [] }, providers: [], sourceOf },
      { currency: plan.content().currency, rate: easyRate("USD"), caller: anyone },
    );
    expect(nothing.lines.map(({ raised }) => raised)).toEqual([0n, 0n, 0n, 0n, 0n]);
  });
});
