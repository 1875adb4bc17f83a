import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dayIn, languages, percentIn, stateName, textsIn, wholeIn } from "../src/languages/language.ts";

const folder = join(import.meta.dirname, "../src/languages");
const textsOf = (language: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(readFileSync(join(folder, `${language}.json`), "utf8"))));

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
  const wrong = [...textsOf(language)].filter(
    ([, text]) =>
      text.includes("'") || text.includes("} {currency}") || (language === "fr" && / [:;?!%»]|« /.test(text)),
  );
  // Apostrophes are curved, an amount stays with its currency, and French signs stand off by a narrow space that does not break.
  expect(wrong).toEqual([]);
});
