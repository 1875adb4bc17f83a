import { pillars } from "@angkor/domain/shared";
import { type Language, textsIn } from "../languages/language.ts";
import en from "./texts/en.json" with { type: "json" };
import es from "./texts/es.json" with { type: "json" };
import fr from "./texts/fr.json" with { type: "json" };

export type FieldName = keyof typeof en.fields;
export type Word = keyof typeof en.words;
type Texts = typeof en;

const texts: Readonly<Record<Language, Texts>> = { en, es, fr };

/** What the workbook says in a language. */
export const wordsIn = (language: Language) => {
  const { words, fields, choices, steps } = texts[language];
  const named: Readonly<Record<string, string>> = choices;
  return {
    word: (name: Word): string => words[name],
    label: (name: FieldName): string => fields[name][0] ?? name,
    note: (name: FieldName): string => fields[name][1] ?? "",
    /** A value of a list as people read it; a code that has no other name is its own. */
    choice: (code: string): string => {
      const pillar = pillars.find((known) => known === code);
      return pillar === undefined ? (named[code] ?? code) : textsIn(language)(pillar);
    },
    steps,
  };
};
export type Words = ReturnType<typeof wordsIn>;
