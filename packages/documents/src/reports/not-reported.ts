import { type Language, textsIn } from "../languages/language.ts";
import type { Section } from "../report/report-document.ts";
import { paragraph } from "./blocks.ts";

/** How a document names a State or an organisation. */
export type Names = (code: string) => string;

interface Telling {
  readonly words?: "notReportedText" | "notReportedNeeds";
  /** Whether it can be told that all have reported: not of a few States, nor where no need is known at all. */
  readonly ofAll?: boolean;
}

/** Who has not reported, by name: not reported is not zero. */
export const notReportedSection = (
  notReported: readonly string[],
  language: Language,
  nameOf: Names,
  { words = "notReportedText", ofAll = true }: Telling = {},
): Section => {
  const text = textsIn(language);
  const states = notReported.map(nameOf).sort(new Intl.Collator(language).compare).join(", ");
  const all = ofAll ? [paragraph(text("allReported"))] : [];
  return {
    heading: text("notReported"),
    blocks: notReported.length === 0 ? all : [paragraph(text(words, { states }))],
  };
};
