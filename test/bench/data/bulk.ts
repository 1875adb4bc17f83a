import {
  type AppliedRate,
  type AssistanceRequirement,
  type CommitmentEvent,
  type CommitmentId,
  type Context,
  commitmentEffects,
  type Decision,
  destinationOf,
  type Effects,
  evolveCommitment,
  type Pledge,
  recordCommitment,
  recordDisbursement,
  yearSpan,
} from "@angkor/domain";
import { beginTransaction, commitments, type Loaded, type Table } from "@angkor/store";
import { decidedOn, isPaid, lineAmount, yearsOf } from "./scenario.ts";

/** A commitment as it was decided, for whoever keeps the same data elsewhere. */
export interface Decided {
  readonly id: CommitmentId;
  readonly pledge: Loaded<Pledge>;
  readonly requirement: Loaded<AssistanceRequirement>;
  readonly events: readonly CommitmentEvent[];
  readonly effects: Effects;
}

export interface Sources {
  readonly requirements: readonly Loaded<AssistanceRequirement>[];
  readonly pledges: readonly Loaded<Pledge>[];
  /** By currency, on the day of the commitments. */
  readonly rates: ReadonlyMap<string, AppliedRate>;
}

const eventsOf = (decision: Decision<CommitmentEvent>): readonly CommitmentEvent[] => {
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.detail}`);
  return decision.events;
};

const required = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error("the scenario is incomplete");
  return value;
};

const at = new Date().toISOString();
const context: Context = { caller: { subject: "bench", roles: ["isu"], statesParty: true }, at };

/** One decision of the domain, as the use case makes it, and for every fourth a payment on top. */
const decide = (sources: Sources, index: number, turn: number, commitmentCount: number): Decided => {
  const place = turn % sources.requirements.length;
  const requirement = required(sources.requirements[place]);
  const round = Math.floor(turn / sources.requirements.length);
  const pledge = required(sources.pledges[round % sources.pledges.length]);
  const { donor, currency } = pledge.state.content;
  const rate = required(sources.rates.get(currency));
  const id: CommitmentId = `co_${String(index).padStart(26, "0")}`;
  const content = {
    donor,
    currency,
    destination: destinationOf(requirement.state),
    lines: yearsOf(round + index).map((year, line) => ({
      span: yearSpan(year),
      minor: lineAmount(place, index + line, commitmentCount),
    })),
    decidedOn,
    reference: `${donor}-26/${index}`,
    visibility: "public" as const,
  };
  const recorded = eventsOf(
    recordCommitment(context, {
      id,
      content,
      rate,
      pledge: { pledge: pledge.state, outstanding: pledge.counters },
      requirement: {
        requirement: requirement.state,
        funded: {},
        rate: required(sources.rates.get(requirement.state.currency)),
      },
      acceptSurplus: true,
    }),
  );
  const events = isPaid(index) ? [...recorded, ...payment(id, recorded, rate)] : recorded;
  return { id, pledge, requirement, events, effects: effectsOf(events) };
};

const payment = (id: CommitmentId, recorded: readonly CommitmentEvent[], rate: AppliedRate) => {
  const commitment = required(
    recorded.reduce<ReturnType<typeof evolveCommitment> | undefined>(
      (state, event) => evolveCommitment(state, event),
      undefined,
    ),
  );
  const line = required(commitment.content.lines[0]);
  return eventsOf(
    recordDisbursement(context, commitment, {
      id: `di_${id.slice(3)}`,
      span: line.span,
      amountSent: line.minor / 2n,
      paidOn: decidedOn,
      acceptExcess: false,
      rate,
    }),
  );
};

const effectsOf = (events: readonly CommitmentEvent[]): Effects => {
  let state: ReturnType<typeof evolveCommitment> | undefined;
  const amounts = events.flatMap((event) => {
    state = evolveCommitment(state, event);
    return commitmentEffects(event, state).amounts;
  });
  return { amounts, declarations: [] };
};

const add = (sums: Record<string, bigint>, more: Readonly<Record<string, bigint>>, sign: bigint): void => {
  for (const [name, minor] of Object.entries(more)) sums[name] = (sums[name] ?? 0n) + sign * minor;
};

/** Several decisions for one requirement from one pledge, saved by one transaction of the store. */
const save = async (table: Table, batch: readonly Decided[]): Promise<void> => {
  const { pledge, requirement } = required(batch[0]);
  const transaction = beginTransaction(table, at);
  const [drawn, covered]: [Record<string, bigint>, Record<string, bigint>] = [{}, {}];
  for (const { id, events, effects } of batch) {
    transaction.append(commitments, id, undefined, events);
    transaction.affect(effects);
    const [recorded] = events;
    if (recorded?.type !== "commitment-recorded") continue;
    add(drawn, recorded.pledge?.draws ?? {}, 1n);
    add(covered, recorded.requirement?.draws ?? {}, 1n);
  }
  const taken = Object.fromEntries(Object.entries(drawn).map(([name, minor]) => [name, -minor]));
  transaction.count("pledge", pledge, { add: taken, atLeast: drawn });
  transaction.count("requirement", requirement, { add: covered });
  const { outcome } = await transaction.commit();
  if (outcome !== "saved") throw new Error(`a batch was not saved: ${outcome}`);
};

export interface Bulk {
  readonly from: number;
  readonly until: number;
  /** How many there will be in all: their amounts add up to the same, however many they are. */
  readonly commitmentCount: number;
  /** How many one transaction takes. */
  readonly atOnce: number;
}

const inFlight = 3;

/** Records commitments through the domain's decisions and the store's transactions, several in each. */
export const recordInBulk = async (
  table: Table,
  sources: Sources,
  { from, until, commitmentCount, atOnce }: Bulk,
  keep: (decided: Decided) => void,
): Promise<void> => {
  let next = from;
  const worker = async (): Promise<void> => {
    while (next < until) {
      const first = next;
      next = Math.min(until, first + atOnce);
      const batch = Array.from({ length: next - first }, (_, step) =>
        decide(sources, first + step, Math.floor(first / atOnce), commitmentCount),
      );
      await save(table, batch);
      batch.forEach(keep);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
};
