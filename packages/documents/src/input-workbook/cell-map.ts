import type { Fault } from "@angkor/domain/shared";

/** Where each part of what is written down, as JSON, stands in the workbook, and what is wrong there. */
export class CellMap {
  readonly #cells = new Map<string, string>();
  readonly #faults: Fault[] = [];

  /** @param whole The cell of all of it. */
  constructor(whole: string) {
    this.#cells.set("", whole);
  }

  get faults(): readonly Fault[] {
    return this.#faults;
  }

  fault(cell: string, detail: string): void {
    this.#faults.push({ pointer: cell, detail });
  }

  /** Places a part; what lies around it stands where its first part stands. */
  place(pointer: string, cell: string): void {
    for (let part = pointer; part !== ""; part = part.slice(0, part.lastIndexOf("/"))) {
      if (part === pointer || !this.#cells.has(part)) this.#cells.set(part, cell);
    }
  }

  cellOf(pointer: string): string {
    for (let part = pointer; ; part = part.slice(0, part.lastIndexOf("/"))) {
      const cell = this.#cells.get(part);
      if (cell !== undefined) return cell;
    }
  }
}
