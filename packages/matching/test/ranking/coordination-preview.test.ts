import { createLedger, effectsOf, recordCommitment, stateCode } from "@angkor/domain";
import { describe, expect, it } from "vitest";
import { aCommitment, by, eventsOf, focalPoint, minor, spanOf } from "../../../domain/test/builders/index.ts";
import { type PledgeToCome, presencesOf, previewCoordination } from "../../src/ranking/index.ts";
import { norwayAsks } from "../eligibility/builders.ts";
import { cell, present } from "./builders.ts";

const cells = [
  cell("UKR", "survey-clearance", 2026, { requirement: "100", funding: "40", pledged: "30" }),
  cell("UKR", "survey-clearance", 2027, { requirement: "100", funding: "20" }),
  cell("UKR", "victim-assistance", 2026, { requirement: "50" }),
  cell("UKR", "risk-education", 2026, { requirement: "10", funding: "10" }),
  cell("AGO", "survey-clearance", 2026, { requirement: "80", funding: "8" }),
  cell("KHM", "survey-clearance", 2026, { requirement: "80", funding: "60" }),
  cell("KHM", "survey-clearance", 2028, { requirement: "80" }),
  cell("NOR", "survey-clearance", 2026, { requirement: "9" }),
];

const dollars = (amount: string) => minor(amount, "USD");

const toCome = (changes: Partial<PledgeToCome> = {}): PledgeToCome => ({
  donor: stateCode("NOR"),
  states: [stateCode("UKR")],
  pillars: ["survey-clearance"],
  tranches: [{ span: spanOf(2026), amount: dollars("50") }],
  ...changes,
});

const presences = [
  present("DEU", ["UKR"], ["survey-clearance"], 2026, dollars("30"), dollars("10")),
  present("NOR", ["UKR"], ["survey-clearance"], 2026, 0n, dollars("30")),
  present("FRA", ["UKR"], [], "2026-2027", dollars("5")),
  present("JPN", ["UKR"], ["risk-education"], 2026, dollars("5")),
  present("ITA", [], [], 2026, dollars("5")),
];

const preview = (pledge: PledgeToCome, limit?: number) =>
  previewCoordination({
    pledge,
    cells,
    presences,
    context: norwayAsks,
    ...(limit !== undefined && { limit }),
  });

describe("before a pledge is recorded", () => {
  it("its provider sees what it would over-fund and who else is there", () => {
    const [tranche] = preview(toCome()).tranches;
    expect(tranche).toMatchObject({
      room: dollars("30"),
      overfunding: dollars("20"),
      cellCount: 1,
      notReported: [],
      reason: "USD 20 of 2026 exceeds what is still missing where it may go (USD 30).",
    });
    expect(tranche?.cells).toMatchObject([
      {
        state: "UKR",
        gap: dollars("60"),
        pledged: dollars("30"),
        full: false,
        coverageWithPledges: "0.7000",
        others: [
          { provider: "DEU", committed: dollars("10"), undivided: false },
          { provider: "FRA", pledged: dollars("5"), undivided: true },
        ],
        reason:
          "Ukraine, survey and clearance, 2026: USD 30 is still missing, commitments and pledges counted; Germany and FRA give there too.",
      },
    ]);
  });

  it("its provider sees the cells beside it, the least covered first", () => {
    const { beside } = preview(toCome());
    const told = (found: typeof beside.sameStates) =>
      found.map(({ state, pillar, span, room }) => [state, pillar, span.from, room]);
    expect(told(beside.sameStates)).toEqual([
      ["UKR", "victim-assistance", 2026, dollars("50")],
      ["UKR", "survey-clearance", 2027, dollars("80")],
    ]);
    expect(told(beside.samePillars)).toEqual([
      ["AGO", "survey-clearance", 2026, dollars("72")],
      ["KHM", "survey-clearance", 2026, dollars("20")],
    ]);
    expect(preview(toCome(), 1).beside.samePillars.length).toBe(1);
  });

  it("an unearmarked pledge is judged over all the cells it may reach, its own State's never", () => {
    const { tranches, beside } = preview(toCome({ states: [], pillars: [] }), 2);
    expect(tranches[0]).toMatchObject({
      room: dollars("172"),
      overfunding: 0n,
      cellCount: 5,
      reason: "Where money of 2026 may go, USD 172 is still missing.",
    });
    expect(tranches[0]?.cells.map(({ state, pillar }) => [state, pillar])).toEqual([
      ["UKR", "victim-assistance"],
      ["AGO", "survey-clearance"],
    ]);
    expect(beside).toEqual({ sameStates: [], samePillars: [] });
  });

  it("a cell that is full, and one of which nothing is known, are told apart", () => {
    const pledge = toCome({
      pillars: ["risk-education", "stockpile-destruction"],
      tranches: [{ span: spanOf(2026) }],
    });
    const [tranche] = preview(pledge).tranches;
    expect(tranche?.cells).toMatchObject([
      {
        full: true,
        reason:
          "Ukraine, risk education, 2026: commitments and pledges reach the requirement already; FRA and JPN give there too.",
      },
    ]);
    expect(tranche?.notReported).toEqual([{ state: "UKR", pillar: "stockpile-destruction" }]);
    expect(tranche?.overfunding).toBe(0n);
    const [nowhere] = preview(toCome({ tranches: [{ span: spanOf(2040), amount: 1n }] })).tranches;
    expect(nowhere).toMatchObject({
      overfunding: 1n,
      notReported: [{ state: "UKR", pillar: "survey-clearance" }],
      reason: "No requirement is published that money of 2040 could meet.",
    });
  });
});

describe("who is where", () => {
  it("counts money once, whatever parts of funding it is, and leaves broader funding out", () => {
    const local = aCommitment().giving(2026, "5.00").byLocalOrganisations().raisedBy("impact-bond");
    const broader = aCommitment()
      .named("co_2")
      .to(["UKR"], "victim-assistance")
      .giving(2026, "7.00")
      .broader("Its clinics treat survivors");
    const ledger = createLedger(
      [local, broader].flatMap((builder) => {
        const events = eventsOf(recordCommitment(by(focalPoint("NOR")), builder.command()));
        return [...effectsOf({ kind: "commitment", events })].map(({ effects }) => effects);
      }),
    );
    expect(presencesOf(ledger.toProviderPositions(), focalPoint("NOR"), (amount) => amount.minor)).toEqual([
      present("NOR", ["UKR"], ["survey-clearance"], 2026, 0n, dollars("5")),
    ]);
  });
});
