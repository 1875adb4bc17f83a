import { type IRunOptions, Paragraph, TextRun } from "docx";
import type { DrawPng } from "../charts/chart-png.ts";
import type { Language, Texts } from "../languages/language.ts";
import type { Counter, Notes } from "../report/on-pages.ts";

/** Notes as Word has them. */
export const footnotesOf = ({ terms }: Notes, text: Texts): Record<string, { children: Paragraph[] }> =>
  Object.fromEntries(
    terms.map(({ term, meaning }, index) => {
      const words = ` ${text("termBefore", { term })} ${meaning}`;
      return [
        String(index + 1),
        { children: [new Paragraph({ children: [new TextRun({ text: words, size: 16 })] })] },
      ];
    }),
  );

/** A text with its lines as they were written. */
export const runsOf = (
  text: string,
  style: Omit<IRunOptions, "text" | "break" | "children"> = {},
): TextRun[] =>
  text
    .split("\n")
    .map((line, place) => new TextRun({ ...style, text: line, ...(place > 0 && { break: 1 }) }));

/** The largest that a picture may be, in pixels of 1/96 inch. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** What blocks are written with. */
export interface Writing {
  readonly language: Language;
  readonly notes: Notes;
  readonly draw: DrawPng;
  readonly tables: Counter;
  readonly figures: Counter;
  readonly room: Room;
}
