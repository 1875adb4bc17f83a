import type { EventBase } from "@angkor/domain";
import { instantOf, type Step, take } from "../../domain/test/histories/steps.ts";
import type { Kept, World } from "../../domain/test/histories/world.ts";
import type { Table } from "../src/index.ts";
import { aYearLater, Save } from "./saving.ts";

/** Plays a story in memory, and saves what each step decided as one transaction. */
export const playInto = async (table: Table, world: World, story: readonly Step[]): Promise<void> => {
  for (const [position, step] of story.entries()) {
    const before = lengths(world);
    take(world, step, position);
    const save = new Save(table, laterInstant(position));
    const plans = fresh(world.plans, before);
    const needs = fresh(world.requirements, before);
    const promises = fresh(world.pledges, before);
    const made = fresh(world.commitments, before);
    for (const [id, events] of plans) await save.plan(id, events.map(aYearLater));
    for (const [id, events] of needs) await save.requirement(id, events.map(aYearLater));
    for (const [id, events] of promises) await save.pledge(id, events.map(aYearLater));
    for (const [id, events] of made) await save.commitment(id, events.map(aYearLater));
    const given = fresh(world.allocations, before);
    for (const [id, events] of given) await save.allocation(id, events.map(aYearLater));
    if (plans.length + needs.length + promises.length + made.length + given.length === 0) continue;
    const { outcome } = await save.commit();
    if (outcome !== "saved") throw new Error(`${step.do} at ${position}: ${outcome}`);
  }
};

/** The instant of a step as it was saved. */
export const laterInstant = (position: number): string => instantOf(position).replace(/^2025/, "2026");

const recordsOf = (
  world: World,
): readonly (readonly [string, { readonly events: readonly EventBase[] }])[] => [
  ...world.plans,
  ...world.requirements,
  ...world.pledges,
  ...world.commitments,
  ...world.allocations,
];

const lengths = (world: World): ReadonlyMap<string, number> =>
  new Map(recordsOf(world).map(([id, { events }]) => [id, events.length]));

const fresh = <State, Event>(
  records: ReadonlyMap<string, Kept<State, Event>>,
  before: ReadonlyMap<string, number>,
): (readonly [string, readonly Event[]])[] =>
  [...records]
    .map(([id, { events }]) => [id, events.slice(before.get(id) ?? 0)] as const)
    .filter(([, events]) => events.length > 0);
