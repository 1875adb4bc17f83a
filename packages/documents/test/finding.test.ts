import { completenessOf, findingTexts } from "@angkor/domain";
import { expect, test } from "vitest";
import { aContext, aPoorPlan, find, saying } from "../../domain/test/completeness/builder.ts";
import { findingIn, referenceIn } from "../src/languages/finding.ts";
import { languages } from "../src/languages/language.ts";

const poor = saying(aPoorPlan(), {
  statedTotals: { cost: 123_456_750n },
  remainingChallenge: { areaM2: 1_234_567 },
});

test.each([
  [
    "en",
    "Totals and activities differ: cost 1,234,567.50\u00a0USD stated, 40\u00a0USD over the activities.",
    "The plan is for 2024 to 2028 and had ended on 1 May 2029.",
  ],
  [
    "fr",
    "Les totaux et les activités diffèrent\u202f: coût de 1\u202f234\u202f567,50\u00a0USD indiqué, 40\u00a0USD selon les activités.",
    "Le plan porte sur la période 2024–2028 et avait déjà pris fin au 1er mai 2029.",
  ],
  [
    "es",
    "Los totales y las actividades difieren: costo de 1.234.567,50\u00a0USD indicado, 40\u00a0USD según las actividades.",
    "El plan abarca el período 2024–2028 y ya había terminado al 1 de mayo de 2029.",
  ],
] as const)("findings are told in %s, with amounts and days as it writes them", (language, totals, ended) => {
  const told = (code: "totals-add-up" | "in-force", context = aContext()) =>
    findingIn(find(poor, code, context), language).detail;
  expect(told("totals-add-up")).toBe(totals);
  expect(told("in-force", aContext({ on: "2029-05-01" }))).toBe(ended);
});

test.each(languages)("whatever is missing is told in %s with nothing left open", (language) => {
  for (const finding of completenessOf(poor, aContext()).findings) {
    if (finding.outcome !== "not-met") continue;
    const { detail, toComplete } = findingIn(finding, language);
    expect(`${detail} ${toComplete}`).not.toMatch(/[{}]|undefined/);
    if (language !== "en")
      expect([detail, toComplete]).not.toContain(findingTexts[finding.sentence.name].detail);
  }
});

test("a finding that was frozen without its sentence stands as it was", () => {
  const frozen = { detail: "The plan was withdrawn.", toComplete: "Publish a plan in its place." };
  expect(findingIn(frozen, "fr")).toEqual(frozen);
});

test("places are cited as the language cites them", () => {
  expect(referenceIn("Action 3", "en")).toBe("Action 3");
  expect(referenceIn("Article 5.4 (b) (i)", "fr")).toBe("article 5.4 (b) (i)");
  expect(referenceIn("Indicator 18.3", "es")).toBe("indicador 18.3");
});
