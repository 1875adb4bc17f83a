import {
  citedFlow,
  citedPlan,
  citedTotal,
  flowCitation,
  fromCents,
  fundingKey,
  planCitation,
  toCents,
  totalCitation,
} from "@angkor/documents/fts";
import { describe, expect, test } from "vitest";
import { openDonors, organisationCode } from "../local/import/fts/donors.ts";
import { restOf } from "../local/import/fts/totals.ts";

describe("who gives", () => {
  const donors = openDonors(
    [
      {
        code: "org:eu",
        name: "European Union",
        type: "multilateral",
        aliases: ["European Commission"],
        version: 1,
      },
    ],
    [
      {
        iso3: "HRV",
        name: "Croatia",
        on: "2026-11-21",
        statesParty: true,
        affected: true,
        verified: true,
        flags: [],
        version: 1,
      },
    ],
  );
  const source = (organisation: string, types = "", locations: readonly string[] = []) => ({
    organisation,
    types,
    locations,
  });

  test.each([
    ["a government of one country", source("Germany, Government of", "Governments", ["DEU"]), "DEU"],
    ["an agency of a State", source("Korea International Cooperation Agency", "Other", ["KOR"]), "KOR"],
    ["a government by its State's name", source("Croatia, Government of", "Governments"), "HRV"],
    ["an alias, however it is written", source("european  commission"), "org:eu"],
    ["nobody", source(""), "org:unspecified-source"],
    ["an NGO, wherever it is", source("Første NGO", "NGOs", ["DNK"]), "org:f-rste-ngo"],
  ])("%s", (_, from, code) => {
    expect(donors.codeOf(from)).toBe(code);
  });

  test("an organisation that is not on the list joins it under its name", () => {
    donors.codeOf(source("Action contre la Faim", "NGOs"));
    expect(donors.newcomers.get("org:action-contre-la-faim")).toMatchObject({
      name: "Action contre la Faim",
      type: "ngo",
    });
  });

  test.each(["Ünïted (Fund) & Co.", "---", "x".repeat(300)])("a code can be made of %s", (name) => {
    expect(organisationCode(name)).toMatch(/^org:[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(organisationCode(name).length).toBeLessThanOrEqual(84);
  });
});

describe("citations are read back as they were written", () => {
  const source = "HDX export, 20.2.2026: x of fts-funding:1:AFG:2000.";
  const key = fundingKey("1515", "UKR", 2026);

  test("of a flow", () => {
    const flow = { id: "379211", cents: 192307750n, partOf: key };
    expect(citedFlow(flowCitation(flow, source))).toEqual(flow);
    expect(citedFlow(flowCitation({ id: "1", cents: 5n }, source))).toEqual({ id: "1", cents: 5n });
  });

  test("of a plan and of its funding, which are not mistaken for one another", () => {
    expect(citedPlan(planCitation("1515", source))).toBe("1515");
    expect(citedTotal(totalCitation("1515", 100n, source))).toBe(100n);
    expect(citedPlan(totalCitation("1515", 100n, source))).toBeUndefined();
    expect(citedTotal(planCitation("1515", source))).toBeUndefined();
  });

  test("not of records that people entered", () => {
    expect([citedFlow("FTS flow 5"), citedPlan(undefined), citedTotal("OCHA FTS plan x")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the rest of a total", () => {
  test("is what the flows leave of it, never less than nothing", () => {
    const parts = new Map([
      ["1", 300n],
      ["2", 500n],
    ]);
    expect([restOf(1000n, parts), restOf(800n, parts), restOf(700n, parts), restOf(5n, undefined)]).toEqual([
      200n,
      0n,
      0n,
      5n,
    ]);
  });

  test("is told to the cent", () => {
    expect(["0", "7", "12073102.5", "0.05"].map((text) => fromCents(toCents(text)))).toEqual([
      "0.00",
      "7.00",
      "12073102.50",
      "0.05",
    ]);
  });
});
