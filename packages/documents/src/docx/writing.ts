import { Paragraph, TextRun } from "docx";
import type { DrawPng } from "../charts/chart-png.ts";
import type { Language } from "../languages/language.ts";

/** Of headings. */
export const dark = "1F3864";

/** Footnotes in the making: each meaning once, where it is first needed. */
export class Notes {
  readonly #texts: string[] = [];

  /** The number of a new footnote; undefined where the reader has been told already. */
  add(text: string): number | undefined {
    return this.#texts.includes(text) ? undefined : this.#texts.push(text);
  }

  toFootnotes(): Record<string, { children: Paragraph[] }> {
    return Object.fromEntries(
      this.#texts.map((text, index) => [
        String(index + 1),
        { children: [new Paragraph({ children: [new TextRun({ text: ` ${text}`, size: 16 })] })] },
      ]),
    );
  }
}

/** Tables are numbered through the document. */
export class Counter {
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }
}

/** What blocks are written with. */
export interface Writing {
  readonly language: Language;
  readonly notes: Notes;
  readonly draw: DrawPng;
  readonly tables: Counter;
}
