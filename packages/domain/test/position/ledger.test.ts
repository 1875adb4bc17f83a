import { describe, expect, it } from "vitest";
import {
  type AmountChange,
  amountName,
  announcePledge,
  cancelCommitment,
  cancelPledge,
  confirmCommitment,
  confirmPledge,
  createLedger,
  draftWorkPlan,
  type Effects,
  effectsOf,
  evolveCommitment,
  type History,
  mergeAmounts,
  noEffects,
  providerHolderKey,
  publishRequirement,
  publishWorkPlan,
  recordCommitment,
  recordDisbursement,
  requirementEffects,
  revisePledge,
  withdrawRequirement,
  withdrawWorkPlan,
} from "../../src/index.ts";
import {
  aCommitment,
  after,
  aPledge,
  aRequirement,
  aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
  isu,
  noon,
  provider,
  states,
} from "../builders/index.ts";

const norway = by(focalPoint("NOR"));
const ukraine = by(focalPoint("UKR"));
const cambodia = by(focalPoint("KHM"));

/** What each event of a history did, as `name minor usdValue` and declared ids. */
const told = (history: History) =>
  [...effectsOf(history)].map(({ effects }) => [
    ...effects.amounts.map((change) => `${amountName(change)} ${change.minor} ${change.usdValue}`),
    ...effects.declarations.map(({ id, declaration }) => `${declaration ? "declares" : "withdraws"} ${id}`),
  ]);

describe("what the events of a record do to positions", () => {
  const pledge = aPledge().in("EUR").giving(2025, "8.00").giving("2026-2027", "4.00");
  const rate = easyRate("EUR");

  it("a pledge's outstanding part appears, moves and goes", () => {
    const announced = announcePledge(norway, "pl_1", pledge.content(), rate);
    const outstanding = { 2025: 300n, "2026-2027": 400n };
    const revision = pledge.giving(2028, "1.00").seenBy("committee").content();
    const revised = revisePledge(norway, pledge.build(), outstanding, revision, easyRate("EUR"));
    const gone = cancelPledge(norway, pledge.build(), { 2025: 0n, "2026-2027": 400n, 2028: 100n });
    const events = [announced, revised, confirmPledge(norway, pledge.enteredByIsu().build()), gone].flatMap(
      eventsOf,
    );
    expect(told({ kind: "pledge", events })).toEqual([
      [
        "pledged|survey-clearance|2025|public|EUR 800 1000000000",
        "pledged|survey-clearance|2026-2027|public|EUR 400 500000000",
      ],
      [
        "pledged|survey-clearance|2025|public|EUR -300 -375000000",
        "pledged|survey-clearance|2026-2027|public|EUR -400 -500000000",
        "pledged|survey-clearance|2025|committee~NOR|EUR 300 375000000",
        "pledged|survey-clearance|2028|committee~NOR|EUR 100 125000000",
        "pledged|survey-clearance|2026-2027|committee~NOR|EUR 400 500000000",
      ],
      [],
      [
        "pledged|survey-clearance|2028|committee~NOR|EUR -100 -125000000",
        "pledged|survey-clearance|2026-2027|committee~NOR|EUR -400 -500000000",
      ],
    ]);
  });

  it("a commitment takes from its pledge what it commits, and gives back what was not paid", () => {
    const builder = aCommitment()
      .from(pledge.seenBy("private").build())
      .seenBy("private")
      .giving(2025, "8.00");
    const recorded = eventsOf(recordCommitment(norway, builder.command()));
    const commitment = builder.build();
    const payment = { id: "di_1", amountSent: 600n, paidOn: "2025-01-31", acceptExcess: true, rate } as const;
    const first = eventsOf(recordDisbursement(norway, commitment, payment));
    const paid = after(evolveCommitment, first, commitment);
    const cancelled = eventsOf(cancelCommitment(norway, paid, pledge.seenBy("private").build()));
    expect(told({ kind: "commitment", events: [...recorded, ...first, ...cancelled] })).toEqual([
      [
        "committed|survey-clearance|2025|private~NOR|EUR 800 1000000000",
        "pledged|survey-clearance|2025|private~NOR|EUR -800 -1000000000",
      ],
      ["disbursed|survey-clearance|2025|private~NOR|EUR 600 750000000"],
      [
        "committed|survey-clearance|2025|private~NOR|EUR -200 -250000000",
        "pledged|survey-clearance|2025|private~NOR|EUR 200 250000000",
      ],
    ]);
  });

  it("a payment beyond its commitment is funding of its own", () => {
    const builder = aCommitment().giving(2025, "8.00");
    const payment = {
      id: "di_1",
      amountSent: 900n,
      paidOn: "2025-01-31",
      acceptExcess: true,
      rate: easyRate("USD"),
    } as const;
    const events = [
      recordCommitment(by(isu), builder.command()),
      confirmCommitment(norway, builder.enteredByIsu().build()),
      recordDisbursement(norway, builder.build(), payment),
    ].flatMap(eventsOf);
    expect(told({ kind: "commitment", events }).slice(1)).toEqual([
      [],
      [
        "disbursed|survey-clearance|2025|public|USD 900 900000000",
        "uncovered|survey-clearance|2025|public|USD 100 100000000",
      ],
    ]);
  });

  it("a plan declares from its publication to its end, and a draft nothing", () => {
    const plan = aWorkPlan().with("A1", "survey-clearance", { 2025: { cost: "5.00" } });
    const events = [
      draftWorkPlan(cambodia, "wp_1", plan.content()),
      publishWorkPlan(cambodia, plan.draft(), easyRate("USD"), []),
      withdrawWorkPlan(cambodia, plan.build()),
    ].flatMap(eventsOf);
    expect(told({ kind: "work-plan", events })).toEqual([[], ["declares wp_1"], ["withdraws wp_1"]]);
  });

  it("a need that stands alone declares its value; one in kind without a value declares no money", () => {
    const need = aRequirement().asking(2025, "5.00");
    const events = [
      publishRequirement(ukraine, "ar_1", need.content(), easyRate("USD")),
      withdrawRequirement(ukraine, need.build()),
    ].flatMap(eventsOf);
    expect(told({ kind: "requirement", events })).toEqual([["declares ar_1"], ["withdraws ar_1"]]);
    const inKind = aRequirement().inKind("training").asking(2025, "0.00");
    const [published] = eventsOf(publishRequirement(ukraine, "ar_1", inKind.content(), easyRate("USD")));
    expect(published && requirementEffects(published, inKind.build())).toEqual(noEffects);
  });

  it("is dated with the event", () => {
    const events = eventsOf(announcePledge(norway, "pl_1", pledge.content(), rate));
    expect([...effectsOf({ kind: "pledge", events })].map(({ at }) => at)).toEqual([noon]);
  });
});

describe("a ledger", () => {
  const change = (more: Partial<AmountChange>): AmountChange => ({
    provider: provider("NOR"),
    measure: "committed",
    destination: { states: states(["UKR"]), pillars: ["survey-clearance"] },
    span: { from: 2025, to: 2025 },
    scope: "public",
    currency: easyRate("EUR").currency,
    minor: 100n,
    usdValue: 12_500n,
    ...more,
  });
  const of = (...amounts: readonly AmountChange[]): Effects => ({ ...noEffects, amounts });

  it("adds up the same figure by State, and apart by provider", () => {
    const ledger = createLedger([
      of(change({}), change({ provider: provider("org:eu"), minor: 50n, usdValue: 6_250n })),
    ]);
    ledger.apply(of(change({ minor: 1n, usdValue: 125n })));
    const { provider: _, ...figure } = change({});
    expect(ledger.toPositions()).toEqual([
      { states: ["UKR"], declarations: [], amounts: [{ ...figure, minor: 151n, usdValue: 18_875n }] },
    ]);
    expect(ledger.toProviderPositions()).toEqual([
      {
        provider: "NOR",
        states: ["UKR"],
        declarations: [],
        amounts: [{ ...figure, minor: 101n, usdValue: 12_625n }],
      },
      {
        provider: "org:eu",
        states: ["UKR"],
        declarations: [],
        amounts: [{ ...figure, minor: 50n, usdValue: 6_250n }],
      },
    ]);
  });

  it("leaves out figures of zero, and positions without any", () => {
    const ledger = createLedger([of(change({})), of(change({ minor: -100n, usdValue: -12_499n }))]);
    expect(ledger.toPositions()).toEqual([]);
    expect(ledger.toProviderPositions()).toEqual([]);
  });

  it("holds money of several States, or of none, under its own name", () => {
    const shared = { states: states(["KHM", "UKR"]), pillars: [] };
    const ledger = createLedger([
      of(change({ destination: { states: [], pillars: [] } }), change({ destination: shared }), change({})),
    ]);
    expect(ledger.toPositions().map((position) => position.states)).toEqual([[], ["KHM", "UKR"], ["UKR"]]);
    expect(providerHolderKey(provider("NOR"), shared.states)).toBe("NOR>KHM+UKR");
    expect(providerHolderKey(provider("org:eu"), [])).toBe("org:eu>-");
  });

  it("replaces a declaration by the next version of it", () => {
    const plan = aWorkPlan()
      .with("A1", "survey-clearance", { 2025: { cost: "5.00" } })
      .build();
    const events = eventsOf(draftWorkPlan(cambodia, "wp_1", plan.content));
    const published = eventsOf(publishWorkPlan(cambodia, aWorkPlan().draft(), easyRate("USD"), []));
    const history: History = { kind: "work-plan", events: [...events, ...published, ...published] };
    const ledger = createLedger([...effectsOf(history)].map(({ effects }) => effects));
    expect(ledger.toPositions().map(({ declarations }) => declarations.map(({ id }) => id))).toEqual([
      ["wp_1"],
    ]);
  });
});

describe("changes of the same figure", () => {
  it("are merged into one, and left out where they cancel out", () => {
    const one = { key: "a", minor: 5n, usdValue: 7n };
    const changes: (AmountChange & { readonly key: string })[] = [
      one,
      { ...one, minor: 2n, usdValue: 1n },
      { ...one, key: "b" },
      { ...one, key: "b", minor: -5n, usdValue: -7n },
    ].map((figures) => ({
      provider: provider("NOR"),
      measure: "pledged",
      destination: { states: [], pillars: [] },
      span: { from: 2025, to: 2025 },
      scope: "public",
      currency: easyRate("USD").currency,
      ...figures,
    }));
    expect(
      mergeAmounts(changes, ({ key }) => key).map(({ key, minor, usdValue }) => [key, minor, usdValue]),
    ).toEqual([["a", 7n, 8n]]);
  });
});
