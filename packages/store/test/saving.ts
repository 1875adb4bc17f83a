import {
  type AssistanceRequirement,
  type Commitment,
  type CommitmentEvent,
  commitmentEffects,
  type EventBase,
  type FundAllocationEvent,
  outstandingAfterRevision,
  type Pledge,
  type PledgeEvent,
  pledgeEffects,
  type RequirementEvent,
  requirementEffects,
  requirementsOf,
  spanKey,
  tranches,
  type WorkPlanEvent,
  workPlanEffects,
} from "@angkor/domain";
import {
  beginTransaction,
  commitments,
  fundAllocations,
  type Loaded,
  load,
  type Outcome,
  pledges,
  requirements,
  type Table,
  type Transaction,
  workPlans,
} from "../src/index.ts";

/** Saves events of decisions in one transaction, record by record, with all that follows from them. */
export class Save {
  readonly #table: Table;
  readonly transaction: Transaction;

  constructor(table: Table, at: string) {
    this.#table = table;
    this.transaction = beginTransaction(table, at);
  }

  async plan(id: string, events: readonly WorkPlanEvent[]): Promise<void> {
    const before = await load(this.#table, workPlans, id);
    const after = this.transaction.append(workPlans, id, before, events);
    this.transaction.affect(workPlanEffects(after.state));
    for (const requirement of requirementsOf(after.state)) {
      this.transaction.project(requirements, requirement.id, requirement, after.version);
    }
  }

  async requirement(id: string, events: readonly RequirementEvent[]): Promise<void> {
    const before = await load(this.#table, requirements, id);
    const after = this.transaction.append(requirements, id, before, events);
    for (const event of events) this.transaction.affect(requirementEffects(event, after.state));
  }

  async pledge(id: string, events: readonly PledgeEvent[]): Promise<void> {
    const before = await load(this.#table, pledges, id);
    const after = this.transaction.append(pledges, id, before, events, optionsOf(before, events));
    for (const event of events) this.transaction.affect(pledgeEffects(before?.state, event, after.state));
  }

  async commitment(id: string, events: readonly CommitmentEvent[], acceptSurplus = true): Promise<void> {
    const before = await load(this.#table, commitments, id);
    const after = this.transaction.append(commitments, id, before, events);
    for (const event of events) {
      this.transaction.affect(commitmentEffects(event, after.state));
      await this.#count(event, after.state, acceptSurplus);
    }
  }

  async allocation(id: string, events: readonly FundAllocationEvent[]): Promise<void> {
    const before = await load(this.#table, fundAllocations, id);
    this.transaction.append(fundAllocations, id, before, events);
    for (const event of events) {
      if (event.type !== "fund-allocation-recorded" && event.type !== "fund-allocation-cancelled") continue;
      if (event.requirement === undefined) continue;
      const need = await load(this.#table, requirements, event.requirement.id);
      const sign = event.type === "fund-allocation-recorded" ? 1n : -1n;
      if (need) this.transaction.count("requirement", need, { add: scaled(event.requirement.draws, sign) });
    }
  }

  commit(): Promise<Outcome> {
    return this.transaction.commit();
  }

  async #count(event: CommitmentEvent, after: Commitment, acceptSurplus: boolean): Promise<void> {
    if (event.type !== "commitment-recorded" && event.type !== "commitment-cancelled") return;
    const sign = event.type === "commitment-recorded" ? 1n : -1n;
    if (after.pledgeId !== undefined) {
      const pledge = await load(this.#table, pledges, after.pledgeId);
      const draws =
        event.type === "commitment-recorded" ? (event.pledge?.draws ?? {}) : returned(event, after);
      if (pledge) this.transaction.count("pledge", pledge, { add: scaled(draws, -sign) });
    }
    if (event.requirement !== undefined) {
      const need = await load(this.#table, requirements, event.requirement.id);
      if (need)
        this.transaction.count("requirement", need, {
          add: scaled(event.requirement.draws, sign),
          ...(!acceptSurplus && { atMost: ceilings(need.state, event.requirement.draws) }),
        });
    }
  }
}

type Amounts = Readonly<Record<string, bigint>>;

const scaled = (amounts: Amounts, sign: bigint): Amounts =>
  Object.fromEntries(Object.entries(amounts).map(([name, minor]) => [name, sign * minor]));

const ceilings = (need: AssistanceRequirement, draws: Amounts): Amounts =>
  Object.fromEntries(
    Object.entries(draws).map(([span, minor]) => [
      span,
      (need.lines.find((line) => spanKey(line.span) === span)?.revised ?? 0n) - minor,
    ]),
  );

/** What a cancelled commitment had not paid goes back to the tranches it came from. */
const returned = (
  { released }: Extract<CommitmentEvent, { readonly type: "commitment-cancelled" }>,
  { content }: Commitment,
): Amounts => {
  const amounts: Record<string, bigint> = {};
  for (const { tranche, span } of content.lines) {
    if (tranche !== undefined) amounts[tranche] = (amounts[tranche] ?? 0n) + (released[spanKey(span)] ?? 0n);
  }
  return amounts;
};

const optionsOf = (before: Loaded<Pledge> | undefined, events: readonly PledgeEvent[]) => {
  const [event] = events;
  if (event?.type === "pledge-announced") return { counters: tranches(event.content) };
  if (event?.type === "pledge-cancelled") return { exactCounters: true };
  return before !== undefined && event?.type === "pledge-revised"
    ? {
        counters: outstandingAfterRevision(before.state, event.content, before.counters),
        exactCounters: true,
      }
    : {};
};

/** The same event, a year later: the service began after the year of the domain's stories. */
export const aYearLater = <Event extends EventBase>(event: Event): Event => ({
  ...event,
  at: event.at.replace(/^2025/, "2026"),
});
