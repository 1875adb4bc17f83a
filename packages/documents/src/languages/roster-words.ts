import type { Language } from "./language.ts";
import words from "./roster-words.json" with { type: "json" };

/**
 * Why a State is on a roster, and that a deadline was only recalled. The reference data says it in a few sentences that
 * come again and again, each of which has a translation by its English words; what else is said stands as it was written.
 */
export const rosterWordsIn = (text: string, language: Language): string => {
  const known: Readonly<Record<string, string>> = words[language];
  return text
    .split(/(?<=\.) (?=[A-Z])/)
    .map((sentence) => known[sentence] ?? sentence)
    .join(" ");
};
