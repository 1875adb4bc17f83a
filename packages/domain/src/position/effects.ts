import type { Commitment, CommitmentEvent, CommitmentLine, PledgeDraw } from "../commitment/commitment.ts";
import {
  type Outstanding,
  type Pledge,
  type PledgeContent,
  type PledgeEvent,
  tranches,
} from "../pledge/pledge.ts";
import { type AppliedRate, parseSpanKey, type StateCode, scopeOf } from "../shared/index.ts";
import { type AmountChange, arrival, change, commitmentFlow, countedAs, type Flow } from "./flow.ts";
import { fundDisbursementEffects, fundEffects } from "./fund-effects.ts";
import type { Amount, AmountKey, Declaration } from "./position.ts";

export type { AmountChange } from "./flow.ts";

/** A change of what a State declares: the new declaration, or none any more. */
export interface DeclarationChange {
  readonly state: StateCode;
  readonly id: string;
  readonly declaration?: Declaration;
}

/** Everything that one event does to positions. */
export interface Effects {
  readonly amounts: readonly AmountChange[];
  readonly declarations: readonly DeclarationChange[];
}

export const noEffects: Effects = { amounts: [], declarations: [] };

const pledged = (flow: Flow, amounts: Outstanding, sign: 1n | -1n): AmountChange[] =>
  Object.entries(amounts)
    .filter(([, minor]) => minor !== 0n)
    .map(([tranche, minor]) => change(flow, "pledged", parseSpanKey(tranche), sign * minor));

const pledgeFlow = (pledge: Pledge, content: PledgeContent, rate: AppliedRate): Flow => ({
  provider: content.donor,
  destination: content.targets,
  scope: scopeOf({
    owner: content.donor,
    visibility: content.visibility,
    ...(pledge.enteredBy && { enteredBy: pledge.enteredBy }),
  }),
  currency: content.currency,
  rate,
});

/** What a pledge's event does: its outstanding part appears, moves or goes. */
export const pledgeEffects = (before: Pledge | undefined, event: PledgeEvent, after: Pledge): Effects => {
  const now = pledgeFlow(after, after.content, after.rate);
  switch (event.type) {
    case "pledge-announced":
      return { ...noEffects, amounts: pledged(now, tranches(event.content), 1n) };
    case "pledge-revised": {
      if (before === undefined) return noEffects;
      const was = pledgeFlow(before, before.content, before.rate);
      const open = outstandingAfterRevision(before, event.content, event.outstandingBefore);
      return {
        ...noEffects,
        amounts: [...pledged(was, event.outstandingBefore, -1n), ...pledged(now, open, 1n)],
      };
    }
    case "pledge-cancelled":
      return { ...noEffects, amounts: pledged(now, event.outstandingBefore, -1n) };
    case "pledge-confirmed":
      return noEffects;
  }
};

/** What stays open of each tranche when a pledge is revised: the new schedule minus what was already committed. */
export const outstandingAfterRevision = (
  before: Pledge,
  content: PledgeContent,
  outstanding: Outstanding,
): Record<string, bigint> => {
  const old = tranches(before.content);
  return Object.fromEntries(
    Object.entries(tranches(content)).map(([tranche, minor]) => {
      const committed = (old[tranche] ?? 0n) - (outstanding[tranche] ?? 0n);
      return [tranche, minor - committed];
    }),
  );
};

const drawFlow = (commitment: Commitment, pledge: PledgeDraw): Flow => ({
  provider: commitment.content.donor,
  destination: pledge.destination,
  scope: pledge.scope,
  currency: commitment.content.currency,
  rate: pledge.rate,
});

const drawn = (commitment: Commitment, pledge: PledgeDraw | undefined, sign: 1n | -1n): AmountChange[] =>
  pledge === undefined ? [] : pledged(drawFlow(commitment, pledge), pledge.draws, sign);

const negated = (amounts: readonly AmountChange[]): AmountChange[] =>
  amounts.map((amount) => ({ ...amount, minor: -amount.minor, usdValue: -amount.usdValue }));

/** What a commitment's event does: money becomes committed, paid, or open again; a fund moves what it was paid. */
export const commitmentEffects = (event: CommitmentEvent, after: Commitment): Effects => {
  const flow = commitmentFlow(after);
  const { content } = after;
  switch (event.type) {
    case "commitment-recorded":
      return {
        ...noEffects,
        amounts: [
          ...content.lines.flatMap(({ span, minor }: CommitmentLine) =>
            countedAs(content, "committed").map((measure) => change(flow, measure, span, minor)),
          ),
          ...drawn(after, event.pledge, -1n),
        ],
      };
    case "commitment-disbursed": {
      const { span, amountSent, uncovered, rate } = event.disbursement;
      const paid = { ...flow, rate };
      const beyond = uncovered > 0n ? countedAs(content, "uncovered") : [];
      return {
        ...noEffects,
        amounts: [
          ...(content.broader
            ? []
            : [change({ ...paid, destination: arrival(after) }, "disbursed", span, amountSent)]),
          ...beyond.map((measure) => change(paid, measure, span, uncovered)),
        ],
      };
    }
    case "commitment-cancelled":
      return {
        ...noEffects,
        amounts: [
          ...Object.entries(event.released)
            .filter(([, minor]) => minor > 0n)
            .flatMap(([span, minor]) =>
              countedAs(content, "committed").map((measure) =>
                change(flow, measure, parseSpanKey(span), -minor),
              ),
            ),
          ...drawn(after, event.pledge, 1n),
        ],
      };
    case "commitment-fund-disbursed":
    case "commitment-fund-disbursement-cancelled": {
      const amounts = [...fundDisbursementEffects(after, event.draw).values()].flat();
      return {
        ...noEffects,
        amounts: event.type === "commitment-fund-disbursed" ? amounts : negated(amounts),
      };
    }
    case "commitment-fund-allocated":
    case "commitment-fund-returned": {
      const { committed, paid } = fundEffects(after, event.draw);
      const amounts = [...committed, ...[...paid.values()].flat()];
      return {
        ...noEffects,
        amounts: event.type === "commitment-fund-allocated" ? amounts : negated(amounts),
      };
    }
    case "commitment-confirmed":
      return noEffects;
  }
};

/** Adds up changes of the same figure, so that each is written once. Figures that cancel out are left out. */
export const mergeAmounts = <Change extends AmountKey & Amount>(
  changes: readonly Change[],
  name: (change: Change) => string,
): Change[] => {
  const merged = new Map<string, Change>();
  for (const entry of changes) {
    const key = name(entry);
    const earlier = merged.get(key);
    merged.set(
      key,
      earlier === undefined
        ? entry
        : { ...entry, minor: earlier.minor + entry.minor, usdValue: earlier.usdValue + entry.usdValue },
    );
  }
  return [...merged.values()].filter(({ minor, usdValue }) => minor !== 0n || usdValue !== 0n);
};
