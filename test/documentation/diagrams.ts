import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Decision } from "@angkor/domain";

const document = readFileSync(join(import.meta.dirname, "../../docs/state-machines.md"), "utf8");

/** The arrows of each diagram, in the order of the document. */
export const diagrams = [...document.matchAll(/```mermaid\nstateDiagram-v2\n(.*?)```/gs)].map(
  ([, body = ""]) =>
    body
      .trim()
      .split("\n")
      .map((line) => line.trim()),
);

/** The arrows of the diagram under a heading. */
export const diagramOf = (heading: string): string[] => {
  const section = document.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const [, body = ""] = /```mermaid\nstateDiagram-v2\n(.*?)```/s.exec(section) ?? [];
  return body
    .trim()
    .split("\n")
    .map((line) => line.trim());
};

/** A thing that can be done to a record, by the name of its decision. */
export type Moves<State, Event> = Readonly<Record<string, (state: State) => Decision<Event>>>;

export const begun = "[*]";

/** Every arrow that is reached from the first state: each decision in each state, until no new state appears. */
export const arrowsOf = <State, Event>(
  first: readonly [decision: string, Decision<Event>],
  moves: Moves<State, Event>,
  evolve: (state: State | undefined, event: Event) => State,
  statusOf: (state: State) => string,
): string[] => {
  const arrows = new Set<string>();
  const seen = new Map<string, State>();
  const follow = (from: State | undefined, name: string, decision: Decision<Event>): void => {
    if (!decision.ok) return;
    const to = decision.events.reduce<State | undefined>((state, event) => evolve(state, event), from);
    if (to === undefined) return;
    arrows.add(`${from === undefined ? begun : statusOf(from)} --> ${statusOf(to)}: ${name}`);
    if (seen.has(statusOf(to))) return;
    seen.set(statusOf(to), to);
    for (const [move, decide] of Object.entries(moves)) follow(to, move, decide(to));
  };
  follow(undefined, ...first);
  return [...arrows].sort();
};
