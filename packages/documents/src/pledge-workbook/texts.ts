import { wordsOf } from "../input-workbook/words.ts";
import type { Language } from "../languages/language.ts";
import en from "./texts/en.json" with { type: "json" };
import es from "./texts/es.json" with { type: "json" };
import fr from "./texts/fr.json" with { type: "json" };

export type FieldName = keyof typeof en.fields;
type Texts = typeof en;

const texts: Readonly<Record<Language, Texts>> = { en, es, fr };

/** What the workbook says in a language. */
export const wordsIn = (language: Language) => wordsOf(language, texts[language]);
export type Words = ReturnType<typeof wordsIn>;
