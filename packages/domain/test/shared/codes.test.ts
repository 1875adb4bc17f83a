import { describe, expect, it } from "vitest";
import { isOrganisationCode, isStateCode, providerCode, stateCode, stateCodes } from "../../src/index.ts";

describe("codes of providers and States", () => {
  it("name the 197 States that can be party", () => {
    expect(new Set(stateCodes).size).toBe(197);
    expect(stateCodes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
  });

  it.each(["KHM", "VAT", "PSE", "COK", "NIU"])("%s is a State", (code) => {
    expect(stateCode(code)).toBe(code);
    expect(providerCode(code)).toBe(code);
  });

  it.each(["khm", "KH", "XYZ", "org:eu", ""])("%j is no State", (code) => {
    expect(isStateCode(code)).toBe(false);
    expect(() => stateCode(code)).toThrow(`Unknown State: ${code}`);
  });

  it.each([
    ["org:eu", true],
    ["org:un-vtf-mine-action", true],
    ["org:EU", false],
    ["org:", false],
    ["org:-eu", false],
    ["org:eu|x", false],
    ["org:eu+un", false],
    [`org:${"a".repeat(81)}`, false],
  ])("%s is an organisation: %s", (code, is) => {
    expect(isOrganisationCode(code)).toBe(is);
  });
});
