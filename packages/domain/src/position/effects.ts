import type {
  Commitment,
  CommitmentContent,
  CommitmentEvent,
  CommitmentLine,
  DisbursementId,
  PledgeDraw,
} from "../commitment/commitment.ts";
import type { FundDraw } from "../commitment/fund.ts";
import {
  type Modality,
  type Outstanding,
  type Pledge,
  type PledgeContent,
  type PledgeEvent,
  tranches,
} from "../pledge/pledge.ts";
import {
  type AppliedRate,
  type Currency,
  type Destination,
  type ProviderCode,
  parseSpanKey,
  type Scope,
  type Span,
  type StateCode,
  scopeOf,
  toUsdValue,
} from "../shared/index.ts";
import type { Amount, AmountKey, Declaration, FundingPart, Measure } from "./position.ts";

/** A change of one figure, both in the position of where the money goes and in its provider's. */
export interface AmountChange extends AmountKey, Amount {
  readonly provider: ProviderCode;
}

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

interface Flow {
  readonly provider: ProviderCode;
  readonly destination: Destination;
  readonly scope: Scope;
  readonly currency: Currency;
  readonly rate: AppliedRate;
}

const change = (flow: Flow, measure: Measure, span: Span, minor: bigint): AmountChange => ({
  provider: flow.provider,
  destination: flow.destination,
  scope: flow.scope,
  currency: flow.currency,
  measure,
  span,
  minor,
  usdValue: toUsdValue(minor, flow.rate),
});

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

const commitmentFlow = (commitment: Commitment): Flow => ({
  provider: commitment.content.donor,
  destination: commitment.content.destination,
  scope: scopeOf({ owner: commitment.content.donor, ...commitment }),
  currency: commitment.content.currency,
  rate: commitment.rate,
});

const drawFlow = (commitment: Commitment, pledge: PledgeDraw): Flow => ({
  provider: commitment.content.donor,
  destination: pledge.destination,
  scope: pledge.scope,
  currency: commitment.content.currency,
  rate: pledge.rate,
});

const drawn = (commitment: Commitment, pledge: PledgeDraw | undefined, sign: 1n | -1n): AmountChange[] =>
  pledge === undefined ? [] : pledged(drawFlow(commitment, pledge), pledge.draws, sign);

/** What part of funding a modality makes it. Trust funds pool what others pay in the conventional way. */
const partOfModality: Readonly<Record<Modality, FundingPart | undefined>> = {
  conventional: undefined,
  "trust-fund": undefined,
  "front-loaded": "front-loaded",
  "impact-bond": "innovative",
  "debt-swap": "innovative",
  "public-private": "innovative",
  "other-innovative": "innovative",
};

/** What money of a commitment counts as: funding and the parts of funding it is, or broader funding and nothing else. */
const countedAs = (
  { broader, localOrganisations, modality = "conventional" }: CommitmentContent,
  funding: "committed" | "uncovered",
): Measure[] => {
  if (broader !== undefined) return ["broader"];
  const raised = partOfModality[modality];
  return [funding, ...(localOrganisations ? ["local" as const] : []), ...(raised ? [raised] : [])];
};

/** Money that moves from one place to another, and is the same provider's in both. */
const moved = (flow: Flow, measure: Measure, from: Span, to: FundDraw, minor: bigint): AmountChange[] =>
  minor === 0n
    ? []
    : [
        change(flow, measure, from, -minor),
        change({ ...flow, destination: to.destination }, measure, to.span, minor),
      ];

/** What a fund's allocation moves of a contribution: of what was committed, and of each payment that it takes from. */
export const fundEffects = (
  commitment: Commitment,
  draw: FundDraw,
): { readonly committed: AmountChange[]; readonly paid: ReadonlyMap<DisbursementId, AmountChange[]> } => {
  const flow = commitmentFlow(commitment);
  const counted = (funding: "committed" | "uncovered") => countedAs(commitment.content, funding);
  const taken = draw.parts.flatMap((part) => {
    const payment = commitment.disbursements.find(({ id }) => id === part.disbursementId);
    if (payment === undefined) throw new Error(`${commitment.id} has no payment ${part.disbursementId}`);
    return [{ ...part, payment }];
  });
  return {
    committed: taken.flatMap(({ payment, minor, uncovered }) =>
      counted("committed").flatMap((measure) => moved(flow, measure, payment.span, draw, minor - uncovered)),
    ),
    paid: new Map(
      taken.map(({ payment, minor, uncovered }) => {
        const paid = { ...flow, rate: payment.rate };
        return [
          payment.id,
          [
            ...moved(paid, "disbursed", payment.span, draw, minor),
            ...counted("uncovered").flatMap((measure) => moved(paid, measure, payment.span, draw, uncovered)),
          ],
        ];
      }),
    ),
  };
};

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
          ...(content.broader ? [] : [change(paid, "disbursed", span, amountSent)]),
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
