import { type Language, shortIn, textsIn } from "../languages/language.ts";
import type { ProgressColumn } from "./report-document.ts";

/** What was reached, at least so much where a part is missing; undefined where nothing is due yet. */
export const reachedInWords = (
  { reached, isMissing }: ProgressColumn,
  language: Language,
): string | undefined => {
  if (reached === undefined) return isMissing ? textsIn(language)("notReportedShort") : undefined;
  return isMissing ? `≥ ${shortIn(reached, language)}` : shortIn(reached, language);
};
