import type { Language } from "./language.ts";
import reasons from "./roster-reasons.json" with { type: "json" };

/**
 * Why a State is on a roster. The reference data says it in a few sentences that come again and again, each of which has
 * a translation by its English words; what else is said stands as it was written.
 */
export const rosterReasonIn = (reason: string, language: Language): string => {
  const known: Readonly<Record<string, string>> = reasons[language];
  return reason
    .split(/(?<=\.) (?=[A-Z])/)
    .map((sentence) => known[sentence] ?? sentence)
    .join(" ");
};
