import { destinationOf, dollarRate, recordCommitment, spanKey } from "@angkor/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { by } from "../../../domain/test/builders/index.ts";
import {
  eligiblePairs,
  excludingRules,
  isEligible,
  judge,
  needsOf,
  offersOf,
  type RuleName,
} from "../../src/eligibility/index.ts";
import { callers, pledgeAndOutstanding, requirementAndFunded } from "./arbitraries.ts";
import { norwayAsks, same } from "./builders.ts";

const seed = 20_261_121;

const many = fc.record({
  offers: fc
    .array(pledgeAndOutstanding, { maxLength: 6 })
    .map((pledges) => pledges.flatMap(({ pledge, outstanding }) => offersOf(pledge, outstanding, same))),
  needs: fc
    .array(requirementAndFunded, { maxLength: 8 })
    .map((needs) => needs.flatMap(({ requirement, funded }) => needsOf(requirement, funded, same))),
  context: callers.map((caller) => ({ ...norwayAsks, caller })),
});

describe("eligible pairs", () => {
  it("are those that the rules find one by one, each once and ascending", () => {
    let found = 0;
    fc.assert(
      fc.property(many, ({ offers, needs, context }) => {
        const pairs = eligiblePairs(offers, needs, context);
        const rows = offers.map((_, at) => [...pairs.needs.slice(pairs.first[at], pairs.first[at + 1])]);
        expect(rows).toEqual(
          offers.map((offer) => needs.flatMap((need, at) => (isEligible(offer, need, context) ? [at] : []))),
        );
        expect(pairs.first.length).toBe(offers.length + 1);
        found += pairs.needs.length;
      }),
      { numRuns: 1_500, seed },
    );
    expect(found).toBeGreaterThan(500);
  });

  it("do not depend on the order of offers and needs", () => {
    const names = ({ offers, needs, context }: Parameters<Parameters<typeof many.map>[0]>[0]) => {
      const pairs = eligiblePairs(offers, needs, context);
      return offers
        .flatMap((offer, at) =>
          [...pairs.needs.slice(pairs.first[at], pairs.first[at + 1])].map((need) =>
            JSON.stringify([offer, needs[need]], (_, value: unknown) =>
              typeof value === "bigint" ? `${value}` : value,
            ),
          ),
        )
        .sort();
    };
    fc.assert(
      fc.property(many, ({ offers, needs, context }) => {
        expect(names({ offers: offers.toReversed(), needs: needs.toReversed(), context })).toEqual(
          names({ offers, needs, context }),
        );
      }),
      { numRuns: 200, seed },
    );
  });
});

describe("a judgement", () => {
  it("tells of every rule, names at least one that excludes, and never an empty reason", () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(many, ({ offers, needs, context }) => {
        for (const offer of offers) {
          for (const need of needs) {
            const { eligible, rules } = judge(offer, need, context);
            const excluding = rules.filter(({ satisfied }) => !satisfied).map(({ rule }) => rule);
            expect(eligible).toBe(isEligible(offer, need, context));
            const all = excludingRules(offer, need, context);
            expect(excluding).toEqual(all.includes("visibility") ? ["visibility"] : all);
            expect(eligible).toBe(excluding.length === 0);
            for (const { rule, satisfied, reason } of rules) {
              reached.add(`${rule} ${satisfied}`);
              expect(reason).toMatch(/^[A-Z].*\.$/);
            }
          }
        }
      }),
      { numRuns: 80, seed },
    );
    expect(reached.size).toBe(2 * 12);
  });
});

/** What no commitment asks: the commitment says itself how it is delivered and what it is, and its caller sees both. */
const beyondCommitments: readonly RuleName[] = [
  "kind-of-assistance",
  "channel",
  "local-organisations",
  "visibility",
];

describe("a commitment of the pledge against the requirement", () => {
  it("is accepted for an eligible pair, and refused for one that its rules exclude", () => {
    fc.assert(
      fc.property(
        pledgeAndOutstanding,
        requirementAndFunded,
        ({ pledge, outstanding }, { requirement, funded }) => {
          const { donor } = pledge.content;
          const caller = { ...norwayAsks.caller, state: donor };
          fc.pre(requirement.validUntil === undefined && requirement.kind === "financial");
          for (const offer of offersOf(pledge, outstanding, same)) {
            for (const need of needsOf(requirement, funded, same)) {
              const excluding = excludingRules(offer, need, { ...norwayAsks, caller }).filter(
                (rule) => !beyondCommitments.includes(rule),
              );
              const least = (offer.open ?? 0n) < (need.open ?? 0n) ? offer.open : need.open;
              const decision = recordCommitment(by(caller, `${norwayAsks.on}T12:00:00.000Z`), {
                id: "co_1",
                content: {
                  donor,
                  currency: pledge.content.currency,
                  destination: destinationOf(requirement),
                  lines: [
                    {
                      span: need.span,
                      minor: least === undefined || least === 0n ? 1n : least,
                      ...(offer.availability && { tranche: spanKey(offer.availability) }),
                    },
                  ],
                  decidedOn: norwayAsks.on,
                  visibility: "public",
                },
                rate: dollarRate,
                pledge: { pledge, outstanding },
                requirement: { requirement, funded, rate: dollarRate },
                acceptSurplus: false,
              });
              expect([decision.ok, excluding]).toEqual([excluding.length === 0, excluding]);
            }
          }
        },
      ),
      { numRuns: 1_000, seed },
    );
  });
});
