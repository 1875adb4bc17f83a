import {
  type FindingName,
  findingTexts,
  type PhraseName,
  phraseTexts,
  type SentenceValues,
  type Wording,
  writtenIn,
} from "@angkor/domain";
import es from "./findings.es.json" with { type: "json" };
import fr from "./findings.fr.json" with { type: "json" };
import { dayIn, decimalIn, type Language, listIn, wholeIn } from "./language.ts";

interface FindingText {
  readonly detail: string;
  readonly toComplete: string;
}

interface FindingTexts {
  readonly findings: Readonly<Record<FindingName, FindingText>>;
  readonly phrases: Readonly<Record<PhraseName, string>>;
  /** What stands before the number of a place: `Action`, `Article`. */
  readonly references: Readonly<Record<string, string>>;
}

/** The English texts are the API's own. */
const texts: Readonly<Record<Language, FindingTexts>> = {
  en: { findings: findingTexts, phrases: phraseTexts, references: {} },
  fr,
  es,
};

/** A finding of a completeness check as the API tells it. */
export interface ToldFinding {
  /** In English. */
  readonly detail: string;
  readonly toComplete?: string;
  /** Absent from what was frozen before findings had it. */
  readonly sentence?: { readonly name: string; readonly values: SentenceValues };
}

const wordingIn = (language: Language): Wording => ({
  phrases: texts[language].phrases,
  number: (number) => wholeIn(String(number), language),
  amount: (amount, currency) => `${decimalIn(amount.replace(/\.0+$/, ""), language)}\u00a0${currency}`,
  day: (day) => dayIn(day, language),
  years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  listed: (items) => listIn(items, language),
});

/** The API's apostrophes are straight. */
const printed = (text: string): string => text.replaceAll("'", "’");

/** What was found and what would complete it; in English where nothing else is known. */
export const findingIn = (
  { detail, toComplete, sentence }: ToldFinding,
  language: Language,
): { readonly detail: string; readonly toComplete?: string } => {
  const known: Readonly<Record<string, FindingText>> = texts[language].findings;
  const text = sentence && known[sentence.name];
  return sentence === undefined || text === undefined
    ? { detail, ...(toComplete !== undefined && { toComplete }) }
    : {
        detail: printed(writtenIn(text.detail, sentence.values, wordingIn(language))),
        toComplete: printed(text.toComplete),
      };
};

/** A place that a check cites: `Action 3`, in French `action 3`. */
export const referenceIn = (reference: string, language: Language): string =>
  reference.replace(/^[^\d]+(?= \d)/, (of) => texts[language].references[of] ?? of);
