import { pillars } from "@angkor/domain/shared";
import { type Language, textsIn } from "../languages/language.ts";
import en from "./texts/en.json" with { type: "json" };
import es from "./texts/es.json" with { type: "json" };
import fr from "./texts/fr.json" with { type: "json" };

/** The texts of one kind of workbook in one language: of each field its label and what it means. */
export interface WorkbookTexts {
  readonly words: Readonly<Record<string, string>>;
  readonly steps: readonly string[];
  readonly choices: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

type SharedWord = keyof typeof en.words;

const shared: Readonly<Record<Language, typeof en>> = { en, es, fr };

/** What a workbook says in a language: its own texts, and those of every workbook. */
export const wordsOf = <Texts extends WorkbookTexts>(language: Language, own: Texts) => {
  const words: Readonly<Record<string, string>> = { ...shared[language].words, ...own.words };
  const choices: Readonly<Record<string, string>> = { ...shared[language].choices, ...own.choices };
  const { fields }: WorkbookTexts = own;
  return {
    word: (name: SharedWord | (keyof Texts["words"] & string)): string => words[name] ?? name,
    label: (name: keyof Texts["fields"] & string): string => fields[name]?.[0] ?? name,
    note: (name: keyof Texts["fields"] & string): string => fields[name]?.[1] ?? "",
    /** A value of a list as people read it; a code that has no other name is its own. */
    choice: (code: string): string => {
      const pillar = pillars.find((known) => known === code);
      return pillar === undefined ? (choices[code] ?? code) : textsIn(language)(pillar);
    },
    steps: own.steps,
  };
};

/** What any workbook says, whatever it is of. */
export interface Words {
  readonly word: (name: SharedWord) => string;
  readonly choice: (code: string) => string;
  readonly steps: readonly string[];
}

/** The same with what it says of its fields. */
export interface FieldWords<Name extends string> extends Words {
  readonly label: (name: Name) => string;
  readonly note: (name: Name) => string;
}
