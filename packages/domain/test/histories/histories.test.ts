import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AmountKey,
  admits,
  amountName,
  anonymous,
  type Caller,
  type CommitmentContent,
  type Currency,
  canSee,
  coverage,
  createLedger,
  currency,
  effectsOf,
  type Figures,
  type FundingPart,
  figureNames,
  fundedAmounts,
  type GapLine,
  type GapReport,
  gapReport,
  heldParts,
  holderKey,
  openAmount,
  type Position,
  spanKey,
  sum,
  tranches,
  usd,
} from "../../src/index.ts";
import { focalPoint, isu, notParty, withRole } from "../builders/index.ts";
import { exactUnit, lineName, liveParts, type Reckoned, reckon, reckonedFigures } from "./reckoning.ts";
import { currencies, instantOf, rateAt, type Step, stories, take } from "./steps.ts";
import { allRequirements, emptyWorld, histories, replayed, type World } from "./world.ts";

/** Somebody of every kind that the visibility rules tell apart. */
const callers: readonly Caller[] = [
  anonymous,
  isu,
  withRole("committee", "BEL"),
  withRole("observer", "BEL"),
  focalPoint("BEL"),
  notParty("USA"),
  focalPoint("org:eu"),
  focalPoint("NOR"),
  focalPoint("KHM"),
  focalPoint("UKR"),
];

const runs = { numRuns: 120 } as const;

/** Plays a story and looks at the world after each step. */
const play = (story: readonly Step[], look: (world: World, position: number) => void): World => {
  const world = emptyWorld();
  story.forEach((attempt, position) => {
    take(world, attempt, position);
    look(world, position);
  });
  return world;
};

const member = <T>(list: readonly [T, ...T[]] | readonly T[], position: number): T => {
  const one = list[position % list.length];
  if (one === undefined) throw new Error("An empty list");
  return one;
};

const reportFor = (world: World, caller: Caller, code: Currency, at: string): GapReport =>
  gapReport(world.ledger.toPositions(), { currency: code, rate: rateAt(code, at), caller });

const linesOf = (report: GapReport): GapLine[] => [...report.cells, ...report.shared, ...report.unallocated];

const nameOf = (line: GapLine): string => lineName(line, line.span ?? { from: 0, to: 0 });

/** Positions as text, to compare whole ones quickly and to show where they part. */
const written = (positions: readonly Position[]): string =>
  JSON.stringify(positions, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value), 1);

const figuresOf = (positions: readonly Position[]) => positions.flatMap((position) => position.amounts);

const byCurrency = (amounts: Iterable<readonly [Currency, bigint]>): Map<Currency, bigint> => {
  const sums = new Map<Currency, bigint>();
  for (const [code, minor] of amounts) {
    if (minor !== 0n) sums.set(code, (sums.get(code) ?? 0n) + minor);
  }
  return sums;
};

/** Half a minor unit for the one rounding, and a thousandth for the eighth decimals of the dollar values. */
const rounding = exactUnit / 2n + exactUnit / 1000n;

const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

const expectSame = (report: GapReport, reckoned: Reckoned): void => {
  const lines = new Map(linesOf(report).map((line) => [nameOf(line), line]));
  for (const [name, expected] of reckoned.lines) {
    const line = lines.get(name);
    for (const figure of reckonedFigures) {
      const value = (line?.[figure] ?? 0n) * exactUnit;
      if (distance(value, expected[figure]) > rounding) {
        expect.fail(`${figure} of ${name}: ${value / exactUnit}, reckoned ${expected[figure]} / 10^18`);
      }
    }
  }
  expect([...lines.keys()].filter((name) => !reckoned.lines.has(name))).toEqual([]);
};

describe("random histories", () => {
  it("keep requirement + surplus = national contribution + funding + gap, in every cell and in total", () => {
    const balanced = (figures: Figures): boolean =>
      figures.requirement + figures.surplus ===
        figures.nationalContribution + figures.funding + figures.gap &&
      figures.netBalance === figures.gap - figures.surplus &&
      figures.gap >= 0n &&
      figures.surplus >= 0n;
    fc.assert(
      fc.property(stories, (story) => {
        play(story, (world, position) => {
          const code = member(currencies, position);
          const report = reportFor(world, member(callers, position), code, instantOf(position));
          for (const line of linesOf(report)) {
            expect(balanced(line), nameOf(line)).toBe(true);
            expect(line.gap === 0n || line.surplus === 0n, nameOf(line)).toBe(true);
            expect(coverage(line) === null).toBe(line.requirement === 0n);
          }
          expect(balanced(report.totals)).toBe(true);
          expect(coverage(report.totals) === null).toBe(report.totals.requirement === 0n);
          for (const figure of figureNames) {
            expect(report.totals[figure]).toBe(sum(report.cells.map((cell) => cell[figure])));
          }
        });
      }),
      runs,
    );
  });

  it("show every kind of caller what its visible records add up to, and nothing of the others", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const world = play(story, (now, position) => {
          const at = instantOf(position);
          const code = member(currencies, position);
          const caller = member(callers, position * 3);
          expectSame(reportFor(now, caller, code, at), reckon(now, caller, rateAt(code, at)));
        });
        const end = instantOf(story.length);
        for (const caller of callers) {
          expectSame(reportFor(world, caller, usd, end), reckon(world, caller, rateAt(usd, end)));
        }
      }),
      runs,
    );
  });

  it("report the same as if the records that a caller may not see did not exist", () => {
    const withoutPledged = (report: GapReport) =>
      linesOf(report)
        .map((line) => ({ ...line, pledged: 0n }))
        .filter((line) => figureNames.some((figure) => line[figure] !== 0n))
        .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    fc.assert(
      fc.property(stories, (story) => {
        const world = play(story, () => undefined);
        const end = instantOf(story.length);
        for (const caller of callers) {
          const visible = histories(visibleTo(world, caller)).flatMap((history) => [...effectsOf(history)]);
          const alone = createLedger(visible.map(({ effects }) => effects)).toPositions();
          const query = { currency: usd, rate: rateAt(usd, end), caller };
          // What is outstanding of a pledge depends on all of its commitments; the test above reckons it.
          expect(withoutPledged(reportFor(world, caller, usd, end))).toEqual(
            withoutPledged(gapReport(alone, query)),
          );
        }
      }),
      runs,
    );
  });

  it("count each flow once: what comes in is the live commitments and what was paid beyond them", () => {
    fc.assert(
      fc.property(stories, (story) => {
        play(story, (world, position) => {
          const positions = world.ledger.toPositions();
          const funding = figuresOf(positions).filter(
            ({ measure }) => measure === "committed" || measure === "uncovered",
          );
          const funded = [...world.commitments.values()].filter(({ state }) => !state.content.broader);
          const flows = funded.flatMap(({ state }) =>
            liveParts(state).map((part) => ({
              code: state.content.currency,
              minor: part.committed + part.uncovered,
            })),
          );
          // To the minor unit in every original currency.
          expect(byCurrency(funding.map((amount) => [amount.currency, amount.minor]))).toEqual(
            byCurrency(flows.map(({ code, minor }) => [code, minor])),
          );
          // In one currency over cells, shared and unallocated lines, each rounded once.
          const at = instantOf(position);
          const code = member(currencies, position);
          const caller = isu;
          const lines = linesOf(reportFor(world, caller, code, at));
          const incoming = sum(lines.map((line) => line.funding)) * exactUnit;
          const { lines: reckoned } = reckon(world, caller, rateAt(code, at));
          const expected = sum([...reckoned.values()].map((line) => line.funding));
          expect(distance(incoming, expected) <= rounding * BigInt(reckoned.size)).toBe(true);
        });
      }),
      runs,
    );
  });

  it("count parts of funding as they were recorded, and broader funding by itself", () => {
    const innovative = ["impact-bond", "debt-swap", "public-private", "other-innovative"];
    const isPart: Readonly<Record<FundingPart | "broader", (content: CommitmentContent) => boolean>> = {
      local: ({ localOrganisations, broader }) => localOrganisations === true && !broader,
      "front-loaded": ({ modality, broader }) => modality === "front-loaded" && !broader,
      innovative: ({ modality = "", broader }) => innovative.includes(modality) && !broader,
      broader: ({ broader }) => broader !== undefined,
    };
    const met = new Set<string>();
    fc.assert(
      fc.property(stories, (story) => {
        const world = play(story, () => undefined);
        const held = figuresOf(world.ledger.toPositions());
        for (const [part, counts] of Object.entries(isPart)) {
          const flows = [...world.commitments.values()].filter(({ state }) => counts(state.content));
          const sums = byCurrency(
            flows.flatMap(({ state }) =>
              liveParts(state).map(({ committed, uncovered }): [Currency, bigint] => [
                state.content.currency,
                committed + uncovered,
              ]),
            ),
          );
          if (sums.size > 0) met.add(part);
          const amounts = held.filter(({ measure }) => measure === part);
          expect(byCurrency(amounts.map(({ currency: code, minor }) => [code, minor]))).toEqual(sums);
        }
      }),
      runs,
    );
    expect([...met].sort()).toEqual(Object.keys(isPart).sort());
  });

  it("never commit more of a pledge than its tranches hold, and keep the rest outstanding to the minor unit", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const world = play(story, (now) => {
          for (const { state: pledge } of now.pledges.values()) {
            const outstanding = now.outstanding.get(pledge.id) ?? {};
            const committed = committedOf(now, pledge.id);
            for (const [tranche, minor] of Object.entries(tranches(pledge.content))) {
              const taken = committed.get(tranche) ?? 0n;
              expect(taken <= minor, `${pledge.id} ${tranche}`).toBe(true);
              const left = pledge.status === "cancelled" ? 0n : minor - taken;
              expect(outstanding[tranche] ?? 0n, `${pledge.id} ${tranche}`).toBe(left);
            }
            expect([...committed.keys()].filter((name) => !(name in tranches(pledge.content)))).toEqual([]);
          }
          const pledged = figuresOf(now.ledger.toPositions()).filter(({ measure }) => measure === "pledged");
          const open = [...now.pledges.values()].flatMap(({ state }) =>
            Object.values(now.outstanding.get(state.id) ?? {}).map((minor): [Currency, bigint] => [
              state.content.currency,
              minor,
            ]),
          );
          expect(byCurrency(pledged.map((amount) => [amount.currency, amount.minor]))).toEqual(
            byCurrency(open),
          );
        });
        for (const position of world.pledges.keys()) {
          const pledge = [...world.pledges.keys()].indexOf(position);
          take(world, { do: "cancel-pledge", pledge }, story.length);
        }
        const left = figuresOf(world.ledger.toPositions()).filter(({ measure }) => measure === "pledged");
        expect(left).toEqual([]);
      }),
      runs,
    );
  });

  it("never leave a requirement open by less than nothing, nor funded by what no commitment covers", () => {
    fc.assert(
      fc.property(stories, (story) => {
        play(story, (world) => {
          for (const requirement of allRequirements(world)) {
            const funded = world.funded.get(requirement.id) ?? {};
            for (const line of requirement.lines) {
              const open = openAmount(line, funded);
              const taken = funded[spanKey(line.span)] ?? 0n;
              expect(open >= 0n && taken >= 0n).toBe(true);
              expect(open).toBe(line.revised > taken ? line.revised - taken : 0n);
            }
            // What was committed to a year stays visible, whatever became of the plan.
            const spans = new Set(requirement.lines.map((line) => spanKey(line.span)));
            expect(Object.keys(funded).filter((span) => !spans.has(span))).toEqual([]);
          }
          const known = new Set(allRequirements(world).map(({ id }) => id));
          expect([...world.funded.keys()].filter((id) => !known.has(id))).toEqual([]);
        });
      }),
      runs,
    );
  });

  it("hold no figure below zero, none of zero, and the same money by provider as by State", () => {
    const place = (amount: AmountKey) => `${holderKey(amount.destination.states)} ${amountName(amount)}`;
    fc.assert(
      fc.property(stories, (story) => {
        play(story, (world) => {
          const amounts = figuresOf(world.ledger.toPositions());
          expect(amounts.filter(({ minor }) => minor <= 0n)).toEqual([]);
          const sums = new Map<string, readonly [bigint, bigint]>();
          for (const amount of figuresOf(world.ledger.toProviderPositions())) {
            const [minor, usdValue] = sums.get(place(amount)) ?? [0n, 0n];
            sums.set(place(amount), [minor + amount.minor, usdValue + amount.usdValue]);
          }
          expect(sums.size).toBe(amounts.length);
          for (const amount of amounts) {
            const [minor, usdValue] = sums.get(place(amount)) ?? [0n, 0n];
            expect(minor).toBe(amount.minor);
            // A provider whose part has gone may leave behind a last decimal or two of rounding.
            expect(distance(usdValue, amount.usdValue) <= BigInt(story.length)).toBe(true);
          }
        });
      }),
      runs,
    );
  });

  it("never let a fund allocate more than it was paid or pay more than it allocated, nor outside an earmark, early, or to a donor's own State", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(stories, (story) => {
        const world = play(story, (now, position) => {
          const latest = now.commitments.get(`co_${position}`)?.state;
          const pledge = latest?.pledgeId && now.pledges.get(latest.pledgeId)?.state;
          if (pledge?.content.fundId !== undefined)
            expect(latest?.content.fundId).toBe(pledge.content.fundId);
          for (const { state: contribution } of now.commitments.values()) {
            for (const { minor, uncovered } of heldParts(contribution))
              expect(uncovered >= 0n && minor >= uncovered, contribution.id).toBe(true);
            const { received, allocated, disbursed, held } = fundedAmounts(contribution);
            expect(received - allocated).toBe(held);
            expect(disbursed <= allocated && disbursed >= 0n, contribution.id).toBe(true);
            for (const draw of contribution.allocated ?? []) {
              const { donor, destination: earmark, fundId } = contribution.content;
              expect(fundId).toBeDefined();
              expect(admits(earmark, draw.destination)).toBe(true);
              expect(draw.destination.states).not.toContain(donor);
              const spans = contribution.disbursements
                .filter(({ id }) => draw.parts.some(({ disbursementId }) => disbursementId === id))
                .map(({ span }) => span.from);
              expect(Math.max(...spans)).toBeLessThanOrEqual(draw.span.from);
              met.add(earmark.states.length > 0 ? "earmarked" : "open");
              if (contribution.pledgeId !== undefined) met.add("pledged");
            }
          }
        });
        for (const { state: allocation } of world.allocations.values()) {
          const drawn = [...world.commitments.values()].flatMap(({ state }) =>
            (state.allocated ?? []).filter(({ allocationId }) => allocationId === allocation.id),
          );
          const taken = sum(drawn.flatMap(({ parts }) => parts.map(({ minor }) => minor)));
          const paid = sum(allocation.disbursements.map(({ amountSent }) => amountSent));
          expect(paid <= allocation.content.minor).toBe(true);
          expect(taken).toBe(allocation.status === "recorded" ? allocation.content.minor : paid);
          const passed = [...world.commitments.values()].flatMap(({ state }) =>
            (state.fundDisbursed ?? []).filter(({ allocationId }) => allocationId === allocation.id),
          );
          expect(sum(passed.flatMap(({ parts }) => parts.map(({ minor }) => minor)))).toBe(paid);
          if (paid > 0n) met.add(`${allocation.status} and paid`);
        }
      }),
      runs,
    );
    expect([...met].sort()).toEqual([
      "cancelled and paid",
      "earmarked",
      "open",
      "pledged",
      "recorded and paid",
    ]);
  });

  it("count each payment once: at a State's disposal, or with the fund that it was paid to", () => {
    fc.assert(
      fc.property(stories, (story) => {
        play(story, (world) => {
          const disbursed = figuresOf(world.ledger.toPositions()).filter(
            ({ measure }) => measure === "disbursed",
          );
          const made = [...world.commitments.values()].map(({ state }) => state);
          const payments = made
            .filter(({ content }) => !content.broader)
            .flatMap(({ content, disbursements }) =>
              disbursements.map(({ amountSent }): [Currency, bigint] => [content.currency, amountSent]),
            );
          expect(byCurrency(disbursed.map((amount) => [amount.currency, amount.minor]))).toEqual(
            byCurrency(payments),
          );
          const direct = made.filter(
            ({ content }) =>
              !content.broader && content.fundId === undefined && content.destination.states.length > 0,
          );
          const toStates: [Currency, bigint][] = [
            ...direct.flatMap(({ content, disbursements }) =>
              disbursements.map(({ amountSent }): [Currency, bigint] => [content.currency, amountSent]),
            ),
            ...[...world.allocations.values()].flatMap(({ state }) =>
              state.disbursements.map(({ amountSent }): [Currency, bigint] => [
                state.content.currency,
                amountSent,
              ]),
            ),
          ];
          const atDisposal = disbursed.filter(({ destination }) => destination.states.length > 0);
          expect(byCurrency(atDisposal.map((amount) => [amount.currency, amount.minor]))).toEqual(
            byCurrency(toStates),
          );
        });
      }),
      runs,
    );
  });

  it("are replayed to the positions that grew event by event, now and at every earlier instant", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const then: string[] = [];
        const world = play(story, (now) => {
          then.push(written([...now.ledger.toPositions(), ...now.ledger.toProviderPositions()]));
        });
        then.forEach((positions, position) => {
          const again = replayed(world, instantOf(position));
          const rewritten = written([...again.toPositions(), ...again.toProviderPositions()]);
          if (rewritten !== positions) expect(rewritten).toBe(positions);
        });
        expect(written(replayed(world).toPositions())).toBe(written(world.ledger.toPositions()));
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it("reach every decision and every refusal", () => {
    const outcomes = new Map<string, number>();
    for (const story of fc.sample(stories, { numRuns: 150, seed: 20_260_101 })) {
      const world = play(story, () => undefined);
      for (const [name, times] of world.outcomes) outcomes.set(name, (outcomes.get(name) ?? 0) + times);
    }
    expect([...outcomes.keys()].sort()).toEqual([
      "commitment-cancelled",
      "commitment-confirmed",
      "commitment-disbursed",
      "commitment-fund-allocated",
      "commitment-fund-disbursed",
      "commitment-fund-disbursement-cancelled",
      "commitment-fund-returned",
      "commitment-recorded",
      "fund-allocation-cancelled",
      "fund-allocation-disbursed",
      "fund-allocation-disbursement-cancelled",
      "fund-allocation-recorded",
      "pledge-announced",
      "pledge-cancelled",
      "pledge-confirmed",
      "pledge-revised",
      "refused: already-confirmed",
      "refused: commitment-cancelled",
      "refused: commitment-exceeded",
      "refused: commitment-invalid",
      "refused: disbursement-invalid",
      "refused: fund-allocation-cancelled",
      "refused: fund-allocation-exceeded",
      "refused: fund-allocation-invalid",
      "refused: fund-disbursement-not-found",
      "refused: fund-exceeded",
      "refused: not-a-draft",
      "refused: not-yet-published",
      "refused: pledge-cancelled",
      "refused: pledge-exceeded",
      "refused: pledge-invalid",
      "refused: pledge-target-mismatch",
      "refused: pledge-year-not-available",
      "refused: requirement-closed",
      "refused: requirement-exceeded",
      "refused: requirement-invalid",
      "refused: requirement-year-not-asked",
      "refused: supersedes-invalid",
      "refused: work-plan-closed",
      "refused: work-plan-invalid",
      "requirement-published",
      "requirement-withdrawn",
      "work-plan-confirmed",
      "work-plan-drafted",
      "work-plan-published",
      "work-plan-redrafted",
      "work-plan-revised",
      "work-plan-superseded",
      "work-plan-withdrawn",
    ]);
  });
});

/** What is committed of a pledge's tranches: all of a live commitment's lines, the paid part of a cancelled one's. */
const committedOf = (world: World, pledgeId: string): Map<string, bigint> => {
  const committed = new Map<string, bigint>();
  for (const { state } of world.commitments.values()) {
    if (state.pledgeId !== pledgeId) continue;
    const parts = liveParts(state);
    state.content.lines.forEach(({ tranche = "none" }, line) => {
      const minor = parts[line]?.committed ?? 0n;
      if (minor > 0n) committed.set(tranche, (committed.get(tranche) ?? 0n) + minor);
    });
  }
  return committed;
};

/** The same world with nothing but the records that a caller may see. */
const visibleTo = (world: World, caller: Caller): World => ({
  ...world,
  plans: keep(world.plans, ({ state }) => canSee(caller, { owner: state.content.state, ...state })),
  requirements: keep(world.requirements, ({ state }) => canSee(caller, { owner: state.state, ...state })),
  pledges: keep(world.pledges, ({ state }) => canSee(caller, { owner: state.content.donor, ...state })),
  commitments: keep(world.commitments, ({ state }) =>
    canSee(caller, { owner: state.content.donor, ...state }),
  ),
});

const keep = <Id, Record>(records: ReadonlyMap<Id, Record>, wanted: (record: Record) => boolean) =>
  new Map([...records].filter(([, record]) => wanted(record)));

// A currency that no rate is needed for stands first in every list of these tests.
expect(currencies[0]).toBe(currency("USD"));
