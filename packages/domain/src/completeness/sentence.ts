import { filledIn, type Places } from "../shared/index.ts";
import type { FindingName, PhraseName, phraseTexts } from "./texts.ts";

/** What stands in a sentence, not yet written in any language. Amounts are decimal strings. */
export type SentenceValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "amount"; readonly amount: string; readonly currency: string }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "years"; readonly from: number; readonly to: number }
  | { readonly kind: "phrase"; readonly name: string; readonly values: SentenceValues }
  /** Joined by commas and a last `and`. */
  | { readonly kind: "list"; readonly items: readonly SentenceValue[] }
  /** Joined by semicolons. */
  | { readonly kind: "clauses"; readonly items: readonly SentenceValue[] };

export interface SentenceValues {
  readonly [placeholder: string]: SentenceValue;
}

/** The values that a text has places for: each of them, or it does not compile. */
export type ValuesOf<Text extends string> = Readonly<Record<Places<Text>, SentenceValue>>;

/** What a check found, by a stable name, with what stands in its sentence. */
export interface FindingSentence {
  readonly name: FindingName;
  readonly values: SentenceValues;
}

export const phrase = <Name extends PhraseName>(
  name: Name,
  values: ValuesOf<(typeof phraseTexts)[Name]>,
): SentenceValue => ({ kind: "phrase", name, values });

/** How a language writes what stands in its sentences. */
export interface Wording {
  /** By their names. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly number: (number: number) => string;
  readonly amount: (amount: string, currency: string) => string;
  readonly day: (day: string) => string;
  readonly years: (from: number, to: number) => string;
  readonly listed: (items: readonly string[]) => string;
}

const written = (value: SentenceValue, wording: Wording): string => {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return wording.number(value.number);
    case "amount":
      return wording.amount(value.amount, value.currency);
    case "day":
      return wording.day(value.day);
    case "years":
      return wording.years(value.from, value.to);
    case "phrase":
      return writtenIn(wording.phrases[value.name] ?? value.name, value.values, wording);
    case "list":
      return wording.listed(value.items.map((item) => written(item, wording)));
    case "clauses":
      return value.items.map((item) => written(item, wording)).join("; ");
  }
};

/** A text with what stands in its places, as a language writes it. */
export const writtenIn = (text: string, values: SentenceValues, wording: Wording): string =>
  filledIn(text, (place) => {
    const value = values[place];
    return value && written(value, wording);
  });
