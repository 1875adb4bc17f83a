import es from "./indicators.es.json" with { type: "json" };
import fr from "./indicators.fr.json" with { type: "json" };
import type { Language } from "./language.ts";

/** What each indicator of the Action Plan measures, by its id; the English words are the Action Plan's own. */
const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  fr,
  es: es satisfies Readonly<Record<keyof typeof fr, string>>,
};

/** An indicator in a language; one that has no translation in the words of the Action Plan. */
export const indicatorIn = (
  { id, text }: { readonly id: string; readonly text: string },
  language: Language,
): string => texts[language][id] ?? text;
