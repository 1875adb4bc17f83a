/** Instruments of innovative and pooled finance: their life, who sees them, and what they show for indicator 40.4. */
import { confirmFinancingInstrument } from "@angkor/contract/operations/confirm-financing-instrument";
import { getFinancingInstrument } from "@angkor/contract/operations/get-financing-instrument";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getIndicators } from "@angkor/contract/operations/get-indicators";
import { listFinancingInstruments } from "@angkor/contract/operations/list-financing-instruments";
import { reviseFinancingInstrument } from "@angkor/contract/operations/revise-financing-instrument";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anInstrument, instrumentRecorded } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const idsOf = async (by: Caller, query: Record<string, string> = {}) =>
  (await by.does(listFinancingInstruments, { query })).body.items.map(({ id }) => id);

const operating = { status: "operating", operatesFrom: "2024-03-01" };

describe("a financing instrument", () => {
  test("is entered by the ISU, confirmed by its owner, begins to operate, and stays readable as it was", async () => {
    const cambodia = world.focalPoint("KHM");
    const amounts = [{ measure: "planned", year: 2027, amount: "4000000.00" }];
    const entered = await instrumentRecorded(world.isu, { amounts });
    expect(entered.body).toMatchObject({ enteredBy: "isu", status: "in-preparation", amounts });
    const params = { id: entered.body.id };
    const confirmed = await cambodia.does(confirmFinancingInstrument, {
      params,
      headers: ifMatch(entered.etag),
    });
    const begun = await cambodia.does(reviseFinancingInstrument, {
      params,
      headers: ifMatch(confirmed.etag),
      body: anInstrument({ amounts, ...operating }),
    });
    expect(begun.body).toMatchObject({ version: 3, ...operating });
    const first = await world.anyone.does(getFinancingInstrument, { params, query: { version: "1" } });
    expect(first.body).toEqual(entered.body);
  });

  test("adds nothing to any total", async () => {
    const before = (await world.anyone.does(getGapReport)).body.totals;
    const amounts = [{ measure: "raised", year: 2024, amount: "9000000.00" }];
    await instrumentRecorded(world.focalPoint("KHM"), { amounts });
    expect((await world.anyone.does(getGapReport)).body.totals).toEqual(before);
  });

  test("exists for those alone who may see it", async () => {
    const { body } = await instrumentRecorded(world.focalPoint("KHM"), { visibility: "committee" });
    const params = { id: body.id };
    for (const outside of [world.anyone, world.observer, world.focalPoint("NOR")]) {
      expectProblem(await outside.ask(getFinancingInstrument, { params }), "financing-instrument-not-found");
      expect(await idsOf(outside)).not.toContain(body.id);
    }
    for (const inside of [world.committee, world.isu, world.focalPoint("KHM")])
      expect(await idsOf(inside)).toContain(body.id);
  });

  test("is listed by owner, kind, status and the States that it serves, those open to any among them", async () => {
    const norway = world.focalPoint("NOR");
    const made = async (changes: object) =>
      (await instrumentRecorded(norway, { owner: "NOR", ...changes })).body.id;
    const ukraine = await made({ states: ["UKR"], kind: "debt-swap" });
    const both = await made({ states: ["UKR", "TCD"] });
    const any = await made({ states: [], status: "under-consideration" });
    expect(await idsOf(world.anyone, { owner: "NOR", state: "UKR" })).toEqual([ukraine, any, both]);
    expect(await idsOf(world.anyone, { owner: "NOR", state: "TCD" })).toEqual([any, both]);
    expect(await idsOf(world.anyone, { owner: "NOR", kind: "debt-swap" })).toEqual([ukraine]);
    expect(await idsOf(world.anyone, { owner: "NOR", status: "under-consideration" })).toEqual([any]);
  });
});

describe("indicator 40.4", () => {
  const evidenced = async (by: Caller) => {
    const { body } = await by.does(getIndicators, { query: { period: "2024" } });
    const found = body.indicators.find(({ id }) => id === "40.4");
    return {
      states: found?.literal.evidenced?.numerator.states,
      records: found?.differences.map(({ state, records }) => [state, records.map(({ id }) => id)]),
    };
  };

  test("has a project in place as evidence for its owner, the States that it names and its partners", async () => {
    const japan = world.focalPoint("JPN");
    const project = {
      owner: "JPN",
      states: ["TCD"],
      partners: [{ name: "Germany", code: "DEU", roles: ["outcome-payer"] }],
      ...operating,
    };
    const before = (await evidenced(japan)).states;
    expect(before).not.toContain("JPN");
    await instrumentRecorded(japan, { ...project, kind: "trust-fund" });
    expect((await evidenced(japan)).states, "a trust fund is no innovative project").toEqual(before);
    const { body } = await instrumentRecorded(japan, { ...project, visibility: "states-parties" });
    const seen = await evidenced(japan);
    for (const state of ["DEU", "JPN", "TCD"]) {
      expect(seen.states).toContain(state);
      expect(seen.records).toContainEqual([state, [body.id]]);
    }
    expect((await evidenced(world.anyone)).states, "what the public may not see shows nothing").toEqual(
      before,
    );
  });
});
