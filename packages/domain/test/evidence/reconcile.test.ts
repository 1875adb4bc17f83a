import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Commitment,
  type EvidenceRecord,
  evolveCommitment,
  type Pledge,
  reconcile,
  recordedMoney,
} from "../../src/index.ts";
import { aCommitment, aPledge, easyRate, minor, noon, spanOf } from "../builders/index.ts";
import { anEvidence } from "./builder.ts";

const against = (
  evidence: readonly { build(): EvidenceRecord }[],
  records: { pledges?: readonly Pledge[]; commitments?: readonly Commitment[] } = {},
  linked: ReadonlyMap<string, string> = new Map(),
) =>
  reconcile(
    evidence.map((one) => one.build()),
    { recorded: recordedMoney(records.pledges ?? [], records.commitments ?? []), linked },
  );

const committed = (amount = "1000.00") => aCommitment().giving(2025, amount);

const withReference = (commitment: Commitment, reference: string): Commitment => ({
  ...commitment,
  content: { ...commitment.content, reference },
});

const paid = (commitment: Commitment, amount: string): Commitment =>
  evolveCommitment(commitment, {
    type: "commitment-disbursed",
    at: noon,
    by: "focal-point-NOR",
    disbursement: {
      id: "di_1",
      span: spanOf(2025),
      amountSent: minor(amount, "USD"),
      paidOn: "2025-02-20",
      uncovered: 0n,
      rate: easyRate("USD"),
      reference: "fts-flow:7",
      recordedAt: noon,
    },
  });

describe("evidence is matched", () => {
  test("by a reference that the record carries, whatever else they tell", () => {
    const [finding] = against([anEvidence().known("NOR-25/0017").by("DEU").worth("9.00")], {
      commitments: [withReference(committed().build(), "NOR-25/0017")],
    });
    expect(finding).toEqual({
      key: "e1",
      outcome: "differing",
      rule: "same-reference",
      reason: "co_1 carries one of its identifiers.",
      recordId: "co_1",
      differences: [
        { field: "provider", recorded: "NOR", reported: "DEU" },
        { field: "amount", recorded: "1000.00 USD", reported: "9.00 USD" },
      ],
      nearMisses: [],
    });
  });

  test("of several records with one reference with the one of its kind", () => {
    const commitments = [withReference(paid(committed().build(), "1000.00"), "fts-flow:7")];
    const of = (kind: "payment" | "commitment") =>
      against([anEvidence().of(kind).known("fts-flow:7").on("2025-02-20")], { commitments })[0];
    expect(of("payment")).toMatchObject({ outcome: "matched", recordId: "di_1" });
    expect(of("commitment")).toMatchObject({ outcome: "matched", recordId: "co_1" });
  });

  test("by what an earlier decision linked it to", () => {
    const linked = new Map([["e1", "co_1"]]);
    const [finding] = against([anEvidence().by("DEU")], { commitments: [committed().build()] }, linked);
    expect(finding).toMatchObject({ rule: "same-link", recordId: "co_1", outcome: "differing" });
  });

  test.each([
    ["the same amount", "1000.00", "USD", undefined, "matched"],
    ["an amount within one per cent", "1010.00", "USD", undefined, "matched"],
    ["an amount beyond it", "1010.10", "USD", undefined, "new"],
    ["another currency within five per cent", "840.00", "EUR", 105_000n, "matched"],
    ["another currency beyond it", "841.00", "EUR", 105_200n, "new"],
    ["another currency without a value in dollars", "800.00", "EUR", undefined, "new"],
  ] as const)("by provider, States, year and %s", (_, amount, code, usdCents, outcome) => {
    const [finding] = against([anEvidence().worth(amount, code, usdCents)], {
      commitments: [committed().build()],
    });
    expect(finding).toMatchObject({ outcome, rule: outcome === "new" ? "near-misses" : "same-terms" });
  });

  test.each([
    ["another provider", anEvidence().by("DEU")],
    ["a provider that is not known", anEvidence().byNobodyKnown()],
    ["another State", anEvidence().to("KHM")],
    ["more States", anEvidence().to("UKR", "KHM")],
    ["another kind", anEvidence().of("pledge")],
    ["another year", anEvidence().on("2024-12-31")],
  ])("but not with %s", (_, evidence) => {
    expect(against([evidence], { commitments: [committed().build()] })[0]).toMatchObject({
      outcome: "new",
      rule: "nothing-like-it",
    });
  });

  test("by the years of use where it tells them", () => {
    const commitments = [aCommitment().giving("2026-2027", "1000.00").build()];
    expect(against([anEvidence().on("2024-01-01").in(2027)], { commitments })[0]?.outcome).toBe("differing");
    expect(against([anEvidence().on("2024-01-01").in(2028)], { commitments })[0]?.outcome).toBe("new");
  });

  test("one to one, the nearest first", () => {
    const commitments = [
      committed("1000.00").named("co_1").build(),
      committed("1005.00").named("co_2").build(),
    ];
    const findings = against(
      [
        anEvidence().named("a").worth("1004.00"),
        anEvidence().named("b").worth("1005.00"),
        anEvidence().named("c").worth("1001.00"),
      ],
      { commitments },
    );
    expect(findings.map(({ key, recordId, outcome }) => [key, recordId, outcome])).toEqual([
      ["a", undefined, "new"],
      ["b", "co_2", "matched"],
      ["c", "co_1", "matched"],
    ]);
  });

  test("with a pledge; of a cancelled one with what was committed of it", () => {
    const pledge = aPledge().giving(2025, "1000.00").build();
    const told = anEvidence().of("pledge");
    expect(against([told], { pledges: [pledge] })[0]).toMatchObject({ outcome: "matched", recordId: "pl_1" });
    const cancelled: Pledge = { ...pledge, status: "cancelled" };
    expect(against([told], { pledges: [cancelled] })[0]?.outcome).toBe("new");
    const commitments = [aCommitment().from(pledge).giving(2025, "400.00").build()];
    expect(against([told.worth("400.00")], { pledges: [cancelled], commitments })[0]).toMatchObject({
      outcome: "matched",
      recordId: "pl_1",
    });
  });
});

describe("one transfer told twice", () => {
  const given = anEvidence().named("given").known("iati:NO-1");
  const got = anEvidence().named("got").toldBy("recipient").known("iati:UA-1");

  test("by both sides is one: the recipient's report repeats the provider's", () => {
    expect(against([got, given])).toMatchObject([
      { key: "given", outcome: "new" },
      { key: "got", outcome: "duplicate", rule: "other-side", repeats: "given" },
    ]);
  });

  test("with amounts that differ a little is one only where either report names the other", () => {
    const nearly = got.worth("1009.00");
    expect(against([given, nearly])[1]?.outcome).toBe("new");
    expect(against([given, nearly.beside("iati:NO-1")])[1]).toMatchObject({ repeats: "given" });
    expect(against([given.beside("iati:UA-1"), nearly])[1]).toMatchObject({ repeats: "given" });
  });

  test.each([
    ["of different kinds", got.of("payment")],
    ["more than a month apart", got.on("2025-03-05")],
    ["to other States", got.to("KHM")],
  ])("%s are two", (_, other) => {
    expect(against([given, other])[1]?.outcome).toBe("new");
  });

  test("twice on each side are two pairs", () => {
    const findings = against([given, given.named("given2"), got, got.named("got2")]);
    expect(findings.map(({ repeats }) => repeats)).toEqual([undefined, undefined, "given", "given2"]);
  });

  test("a part of a flow that is there repeats it; of a parked one it stands", () => {
    const parent = anEvidence().named("p").from("fts").known("fts-flow:1").worth("5000.00");
    const part = anEvidence().named("x").from("fts").partOf("fts-flow:1");
    expect(against([parent, part])[1]).toMatchObject({
      outcome: "duplicate",
      rule: "part-of-parent",
      repeats: "p",
    });
    expect(against([parent.aside("parked"), part])).toMatchObject([
      { outcome: "set-aside", rule: "parked" },
      { outcome: "new" },
    ]);
  });

  test("a part of a flow that is recorded is already in it", () => {
    const commitments = [withReference(committed("5000.00").build(), "fts-flow:1")];
    expect(against([anEvidence().from("fts").partOf("fts-flow:1")], { commitments })[0]).toMatchObject({
      outcome: "duplicate",
      rule: "part-of-record",
      recordId: "co_1",
    });
  });

  test("an activity's transaction repeats its parent's only where it is the same", () => {
    const parent = anEvidence().named("p").known("iati:P");
    const child = anEvidence().named("x").partOf("iati:P");
    expect(against([parent, child])[1]?.outcome).toBe("duplicate");
    expect(against([parent, child.worth("300.00")])[1]?.outcome).toBe("new");
  });
});

test("the order in which evidence and records come changes nothing; every piece gets one finding", () => {
  const amounts = fc.constantFrom("1000.00", "1004.00", "1008.00", "2000.00");
  const pieces = fc.array(
    fc.record({
      amount: amounts,
      side: fc.constantFrom("provider" as const, "recipient" as const),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      pieces,
      fc.array(amounts, { maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (told, given, chance) => {
        const evidence = told.map(({ amount, side, day }, index) =>
          anEvidence()
            .named(`e${index}`)
            .worth(amount)
            .toldBy(side)
            .on(`2025-02-${String(day).padStart(2, "0")}`),
        );
        const commitments = given.map((amount, index) => committed(amount).named(`co_${index}`).build());
        const shuffled = <Item>(items: readonly Item[]) =>
          items
            .map((item) => ({ item, at: chance.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const findings = against(evidence, { commitments });
        expect(findings.map(({ key }) => key)).toEqual(evidence.map((one) => one.build().key).sort());
        expect(against(shuffled(evidence), { commitments: shuffled(commitments) })).toEqual(findings);
        const claimed = findings.flatMap(({ recordId }) => recordId ?? []);
        expect(new Set(claimed).size).toBe(claimed.length);
      },
    ),
  );
});
