import { stateCode } from "@angkor/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anExchangeEntry, entryOf } from "../../../domain/test/builders/index.ts";
import { judgeExchange, matchExchange } from "../../src/index.ts";

const context = { on: "2026-06-01", nameOf: (code: string) => `the State ${code}` };
type Changes = Parameters<typeof anExchangeEntry>[2];

const judged = (offered: Changes, asked: Changes, owners: readonly [string, string] = ["KHM", "UKR"]) =>
  judgeExchange(
    {
      offer: entryOf(anExchangeEntry("offer", owners[0], offered)),
      request: entryOf(anExchangeEntry("request", owners[1], asked)),
    },
    context,
  );

const against = (match: ReturnType<typeof judged>) =>
  match.rules.filter(({ satisfied }) => !satisfied).map(({ rule, reason }) => [rule, reason]);

describe("an offer beside a request", () => {
  test("fits with a reason of every rule", () => {
    const match = judged(
      {
        pillars: ["risk-education"],
        languages: ["en", "fr"],
        addressees: [stateCode("UKR")],
        from: "2026-01-01",
      },
      { pillars: ["risk-education", "survey-clearance"], languages: ["fr"], to: "2026-12-31" },
    );
    expect(match.fits).toBe(true);
    expect(match.rules).toEqual([
      { rule: "other-party", satisfied: true, reason: "the State KHM offers what the State UKR asks for." },
      { rule: "topic", satisfied: true, reason: "Both are about national experience." },
      { rule: "pillar", satisfied: true, reason: "Both are for risk education." },
      { rule: "offered-to", satisfied: true, reason: "The offer names the State UKR." },
      { rule: "asked-of", satisfied: true, reason: "The request is put to anyone." },
      { rule: "language", satisfied: true, reason: "Both can be held in fr." },
      { rule: "level", satisfied: true, reason: "One of them is open at any level." },
      {
        rule: "period",
        satisfied: true,
        reason: "The offer holds from 2026-01-01 on, the request until 2026-12-31.",
      },
      { rule: "still-open", satisfied: true, reason: "Both are open." },
    ]);
  });

  test.each([
    ["other-party", {}, {}, ["KHM", "KHM"], "Both are the State KHM's own."],
    [
      "topic",
      { topics: ["good-practice"] },
      { topics: ["scientific-expertise", "lessons-learnt"] },
      ["KHM", "UKR"],
      "The offer is about good practice; the request is about scientific expertise and lessons learnt.",
    ],
    [
      "pillar",
      { pillars: ["risk-education"] },
      { pillars: ["victim-assistance"] },
      ["KHM", "UKR"],
      "The offer is for risk education; the request is for victim assistance.",
    ],
    [
      "offered-to",
      { addressees: [stateCode("TCD")] },
      {},
      ["KHM", "UKR"],
      "The offer is open to the State TCD.",
    ],
    [
      "asked-of",
      {},
      { addressees: [stateCode("TCD")] },
      ["KHM", "UKR"],
      "The request is put to the State TCD.",
    ],
    [
      "language",
      { languages: ["en"] },
      { languages: ["fr"] },
      ["KHM", "UKR"],
      "The offer is in en; the request is in fr.",
    ],
    [
      "level",
      { levels: ["regional"] },
      { levels: ["bilateral"] },
      ["KHM", "UKR"],
      "The offer is for regional cooperation; the request is for bilateral.",
    ],
    [
      "period",
      { from: "2027-01-01" },
      { to: "2026-12-31" },
      ["KHM", "UKR"],
      "The offer holds from 2027-01-01 on, the request until 2026-12-31: never both.",
    ],
    ["still-open", {}, { to: "2026-05-31" }, ["KHM", "UKR"], "What is over: the request."],
  ] as const)("does not fit by %s alone", (rule, offered, asked, owners, reason) => {
    const match = judged(offered, asked, owners);
    expect(match.fits).toBe(false);
    expect(against(match)).toEqual([[rule, reason]]);
  });

  test("tells what is asked for and not offered, and whether a third would have to pay", () => {
    const match = judged(
      { topics: ["good-practice", "lessons-learnt"] },
      { topics: ["scientific-expertise", "lessons-learnt"] },
    );
    expect(match).toMatchObject({
      topics: ["lessons-learnt"],
      missingTopics: ["scientific-expertise"],
      payerWanted: true,
    });
    expect(judged({ bearsCosts: true }, { bearsCosts: false }).payerWanted).toBe(false);
    expect(judged({}, { bearsCosts: true }).payerWanted).toBe(false);
  });
});

describe("what answers an entry", () => {
  const request = entryOf(
    anExchangeEntry("request", "UKR", { topics: ["lessons-learnt", "good-practice"] }),
    "xe_request",
  );
  const offered = (id: string, changes: Changes, at?: string) =>
    entryOf(anExchangeEntry("offer", "KHM", changes), `xe_${id}`, at);
  const both = { topics: ["good-practice", "lessons-learnt"] } as const;
  const offers = [
    offered("unlike", { topics: ["scientific-expertise"] }),
    offered("half", { topics: ["lessons-learnt"], bearsCosts: true }),
    offered("late", both, "2025-03-01T00:00:00.000Z"),
    offered("early", both, "2025-02-01T00:00:00.000Z"),
    offered("paid", { ...both, bearsCosts: true }, "2025-04-01T00:00:00.000Z"),
    offered("named", { ...both, addressees: [stateCode("UKR")] }, "2025-05-01T00:00:00.000Z"),
  ];

  test("the fullest answer first, then who names the other, then what can be paid, then the oldest", () => {
    const order = matchExchange(request, offers, context).map(({ offer, fits }) => [offer.id, fits]);
    expect(order).toEqual([
      ["xe_named", true],
      ["xe_paid", true],
      ["xe_early", true],
      ["xe_late", true],
      ["xe_half", true],
      ["xe_unlike", false],
    ]);
  });

  test("is the same in any order of entries, and never of its own side", () => {
    const expected = matchExchange(request, offers, context);
    fc.assert(
      fc.property(fc.shuffledSubarray(offers, { minLength: offers.length }), (shuffled) => {
        expect(matchExchange(request, [request, ...shuffled], context)).toEqual(expected);
      }),
    );
  });

  test("is the same pair from either side", () => {
    for (const offer of offers) {
      const [one] = matchExchange(request, [offer], context);
      expect(matchExchange(offer, [request], context)).toEqual([one]);
    }
  });
});
