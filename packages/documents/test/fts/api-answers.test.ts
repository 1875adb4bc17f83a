/** Real answers of FTS's API, against the tables that those who publish its exports make of them. */
import { readStates } from "@angkor/data";
import { type EvidenceRecord, stateCode } from "@angkor/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { answerRows } from "../../src/fts/api-answer.ts";
import { flowColumns, folded, readFlowAnswer, readFlowExport } from "../../src/fts/index.ts";
import { otherNames } from "../../src/fts/state-names.ts";
import type { Names } from "../../src/iati/index.ts";
import { parseTable, type Row } from "../../src/table/index.ts";
import { corpusFiles, corpusText, hasCorpus, skipped } from "../iati/corpus.ts";

const folder = "fts/api-fixtures/hdx-scraper-fts";

let names: Names;
let isoOf: (name: string) => string | undefined;

beforeAll(async () => {
  const states = await readStates();
  names = {
    states: new Map(
      states.map(({ iso3, iso2, name }) => [
        stateCode(iso3),
        { iso3: stateCode(iso3), iso2, name, flags: [], updatedAt: "" },
      ]),
    ),
    organisations: new Map(),
  };
  const byName = new Map([
    ...states.map(({ name, iso3 }): [string, string] => [folded(name), iso3]),
    ...Object.entries(otherNames).map(([name, iso3]): [string, string] => [folded(name), iso3]),
  ]);
  isoOf = (name) => byName.get(folded(name));
});

const answers = (location: number) =>
  corpusFiles(`${folder}/input/custom-search-locationid-${location}-year-2020*.json`).map(corpusText);

const expectedTexts = (state: string) =>
  corpusFiles(`${folder}/fts_{incoming,internal,outgoing}_funding_${state}.csv`).map(corpusText);

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.cells.get("id"), row.cells]));

/** The tables were made with a list of three places: any other has no code in them. */
const isListed = (place: string): boolean => ["AFG", "JOR", "PSE"].includes(place);
const places: readonly string[] = ["srcLocations", "destLocations"];
const columns = flowColumns.filter((column) => !places.includes(column));

describe.skipIf(!hasCorpus)(`answers of the FTS API${skipped}`, () => {
  test.each([
    ["Jordan", 114, "jor", 478],
    ["Afghanistan", 1, "afg", 484],
    ["Palestine", 171, "pse", 424],
  ] as const)("for %s give the rows of its export, cell by cell", (_, location, state, flows) => {
    const found = byId(answers(location).flatMap((text) => answerRows(text, isoOf)));
    const wanted = byId(expectedTexts(state).flatMap((text) => parseTable(text).rows));
    expect(found.size).toBe(flows);
    expect([...found.keys()].toSorted()).toEqual([...wanted.keys()].toSorted());
    for (const [id, cells] of wanted) {
      const row = (of: ReadonlyMap<string, string> | undefined) =>
        columns.map((column) => `${column}: ${of?.get(column)}`);
      expect(row(found.get(id))).toEqual(row(cells));
      for (const column of places) {
        const codes = found
          .get(id)
          ?.get(column)
          ?.split(",")
          .filter((place) => isListed(place));
        expect(codes?.join(","), `${column} of ${id}`).toBe(cells.get(column));
      }
    }
  });

  test("and their export are the same evidence; what the answer alone tells is the parent of a flow", () => {
    const answered = answers(1).map((text) => readFlowAnswer(text, names));
    const exported = expectedTexts("afg").map((text) => readFlowExport(text, names));
    const plain = ({ partOf: _, provider, ...record }: EvidenceRecord) => ({
      ...record,
      provider: provider.name,
    });
    const sorted = (readings: typeof answered) =>
      readings.flatMap(({ evidence }) => evidence).toSorted((a, b) => (a.key < b.key ? -1 : 1));
    expect(sorted(answered).map(plain)).toEqual(sorted(exported).map(plain));
    expect(sorted(answered)).toHaveLength(12);
    expect([...answered, ...exported].flatMap(({ faults }) => faults)).toEqual([]);
    expect(sorted(answered).flatMap(({ partOf }) => partOf).length).toBeGreaterThan(0);
    const counted = answered
      .flatMap(({ leftOut }) => [...leftOut.values()])
      .reduce((sum, count) => sum + count, 0);
    expect(counted + 12).toBe(484);
  });
});
