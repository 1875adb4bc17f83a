import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  citations,
  cooperationIndicators,
  findingTexts,
  neighbouringIndicators,
  newsTexts,
  phraseTexts,
} from "@angkor/domain";
import { describe, expect, test } from "vitest";
import { readStates } from "../../data/src/index.ts";
import glossary from "../src/languages/glossary.json" with { type: "json" };
import { dayIn, languages, percentIn, stateName, textsIn, wholeIn } from "../src/languages/language.ts";
import reasons from "../src/languages/roster-words.json" with { type: "json" };
import { rosterWordsIn } from "../src/languages/roster-words.ts";

const folder = join(import.meta.dirname, "../src/languages");

/** Every text by its name; those of an object within by both names. */
const flat = (texts: object, before = ""): [string, string][] =>
  Object.entries(texts).flatMap(([name, text]) =>
    typeof text === "string" ? [[before + name, text]] : flat(text, `${before}${name}.`),
  );

const read = (file: string): object => JSON.parse(readFileSync(join(folder, file), "utf8"));

/** English texts of the API stand where the API has them. */
const textsOf = (language: string): ReadonlyMap<string, string> =>
  new Map([
    ...flat(read(`${language}.json`)),
    ...flat(
      language === "en"
        ? { findings: findingTexts, phrases: phraseTexts, references: englishReferences }
        : read(`findings.${language}.json`),
    ),
    ...flat({
      indicators: language === "en" ? englishIndicators : read(`indicators.${language}.json`),
      news: language === "en" ? newsTexts : read(`news.${language}.json`),
      mails: read(`mails.${language}.json`),
    }),
  ]);

/** What each indicator measures, in the words of the Action Plan. */
const englishIndicators = Object.fromEntries(
  [...cooperationIndicators, ...neighbouringIndicators].map(({ id, text }) => [id, text]),
);

/** What stands before the number of every place that a check cites. */
const englishReferences = Object.fromEntries(
  Object.values(citations).map(({ reference }) => {
    const [of = ""] = /^[^\d]+(?= \d)/.exec(reference) ?? [];
    return [of, of];
  }),
);

const placeholders = (text: string | undefined): string[] =>
  [...(text ?? "").matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(languages.filter((language) => language !== "en"))("%s", (language) => {
  const [english, translated] = [textsOf("en"), textsOf(language)];

  test("has the texts that English has, and no others", () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("fills in the same values", () => {
    for (const [name, text] of english) {
      expect([name, placeholders(translated.get(name))]).toEqual([name, placeholders(text)]);
    }
  });

  test("leaves no text empty", () => {
    expect([...translated].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

test("figures, days and States are written as each language writes them", () => {
  expect(wholeIn("46000000.50", "en")).toBe("46,000,001");
  expect(wholeIn("46000000.00", "fr")).toBe("46\u202f000\u202f000");
  expect(wholeIn("46000000.00", "es")).toBe("46.000.000");
  expect(wholeIn("-0.04", "en")).toBe("0");
  expect(percentIn("0.6520", "en")).toBe("65.2%");
  expect(percentIn("0.6520", "es")).toBe("65,2\u00a0%");
  expect(dayIn("2026-11-21T12:00:00.000Z", "en")).toBe("21 November 2026");
  expect(dayIn("2026-11-21", "fr")).toBe("21 novembre 2026");
  expect(dayIn("2026-05-01", "fr")).toBe("1er mai 2026");
  const ivory = { iso3: "CIV", iso2: "CI", name: "Côte d'Ivoire" };
  expect(stateName({ iso3: "KHM", iso2: "KH", name: "Cambodia" }, "fr")).toBe("Cambodge");
  expect(stateName(ivory, "en")).toBe("Côte d'Ivoire");
  expect(textsIn("en")("figuresOf", { currency: "USD", day: "today" })).toContain("USD");
});

test.each(["en", "fr", "es"])("%s is set as it is printed", (language) => {
  const own = flat([read("en.json"), read("mails.en.json")]);
  const printed = language === "en" ? own : [...textsOf(language)];
  const wrong = printed.filter(
    ([, text]) =>
      text.includes("'") || text.includes("} {currency}") || (language === "fr" && / [:;?!%»]|« /.test(text)),
  );
  // Apostrophes are curved, an amount stays with its currency, and French signs stand off by a narrow space that does not break.
  expect(wrong).toEqual([]);
});

describe.each(["fr", "es"] as const)("the glossary of %s", (language) => {
  const workbooks = ["input", "work-plan", "pledge"].map(
    (kind) => `../${kind}-workbook/texts/${language}.json`,
  );
  const printed = [
    ...textsOf(language),
    ...flat(reasons[language]),
    ...workbooks.flatMap((file) => flat(read(file))),
  ].map(([, text]) => text.replaceAll("'", "’"));

  test.each(glossary.map((entry) => ({ en: entry.en, ...entry[language] })))(
    "says $term for $en, and nothing else",
    ({ term, not }) => {
      expect(printed.some((text) => text.toLowerCase().includes(term.toLowerCase()))).toBe(true);
      expect(printed.filter((text) => not.some((word) => text.includes(word)))).toEqual([]);
    },
  );
});

test("every sentence of the reference data why a State is on a roster is told in each language", async () => {
  const told = (await readStates()).flatMap(({ flags }) =>
    flags.flatMap(({ reason, source }) => [
      reason,
      ...(source.citation.startsWith("Recalled") ? [source.citation] : []),
    ]),
  );
  expect(told.length).toBeGreaterThan(50);
  for (const reason of new Set(told)) {
    for (const language of ["fr", "es"] as const) {
      const kept = reason.split(/(?<=\.) /).filter((part) => rosterWordsIn(reason, language).includes(part));
      expect(kept, `${language}: ${reason}`).toEqual([]);
    }
  }
});
