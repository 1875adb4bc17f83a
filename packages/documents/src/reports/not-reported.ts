import { type Language, textsIn } from "../languages/language.ts";
import type { Section } from "../report/report-document.ts";

/** How a document names a State or an organisation. */
export type Names = (code: string) => string;

/** Who has not reported, by name: not reported is not zero. */
export const notReportedSection = (
  notReported: readonly string[],
  language: Language,
  nameOf: Names,
  words: "notReportedText" | "notReportedNeeds" = "notReportedText",
): Section => {
  const text = textsIn(language);
  const states = notReported.map(nameOf).sort(new Intl.Collator(language).compare).join(", ");
  return {
    heading: text("notReported"),
    blocks: [
      {
        kind: "text",
        text: notReported.length === 0 ? text("allReported") : text(words, { states }),
      },
    ],
  };
};
