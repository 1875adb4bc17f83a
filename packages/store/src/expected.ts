import { counterPrefix } from "./aggregate.ts";
import { type Key, positionKey } from "./keys.ts";
import { positionUpdates, rosterAttribute } from "./positions.ts";
import type { Step } from "./replay.ts";
import { nameOf } from "./table.ts";

/** What positions and counters should hold, by the name of their item; each figure as text when it is asked for. */
export class Expected {
  readonly #figures = new Map<string, Map<string, bigint>>();
  readonly #texts = new Map<string, Map<string, string>>();
  readonly #positions = new Set<string>();

  take({ effects, counters, roster, body }: Step): void {
    for (const { key, add, set, remove } of positionUpdates(effects)) {
      const name = this.#position(key);
      for (const [figure, by] of add) this.#add(name, figure, by);
      for (const [attribute, text] of set) this.#set(name, attribute, text);
      for (const attribute of remove) this.#texts.get(name)?.delete(attribute);
    }
    for (const { item, counter, by } of counters) this.#add(nameOf(item), counterPrefix + counter, by);
    if (roster !== undefined) this.#set(this.#position(positionKey([roster.iso3])), rosterAttribute, body);
  }

  positionNames(): ReadonlySet<string> {
    return this.#positions;
  }

  of(name: string): Map<string, string> {
    const figures = [...(this.#figures.get(name) ?? [])];
    return new Map([
      ...(this.#texts.get(name) ?? []),
      ...figures.map(([figure, value]): [string, string] => [figure, value.toString()]),
    ]);
  }

  #position(key: Key): string {
    const name = nameOf(key);
    this.#positions.add(name);
    return name;
  }

  #add(name: string, figure: string, by: bigint): void {
    const figures = this.#figures.get(name) ?? new Map<string, bigint>();
    this.#figures.set(name, figures);
    figures.set(figure, (figures.get(figure) ?? 0n) + by);
  }

  #set(name: string, attribute: string, text: string): void {
    const texts = this.#texts.get(name) ?? new Map<string, string>();
    this.#texts.set(name, texts);
    texts.set(attribute, text);
  }
}
