/** The validator itself, on the standard's own test files, before it judges what we export. */
import { describe, expect, test } from "vitest";
import { corpusFiles, corpusText, hasCorpus, skipped } from "./corpus.ts";
import { faultsOf, type schemas } from "./validator.ts";

const tests = "iati/schema-tests/tests";
const suites: readonly (readonly [keyof typeof schemas, folder: string, passing: number, failing: number])[] =
  [
    ["activities", "activity-tests/should-*", 58, 225],
    ["organisations", "organisation-tests/should-*", 12, 127],
    ["registry", "registry-tests/should-*", 6, 2],
    ["activities", "should-*/iati-activities", 157, 98],
    ["organisations", "should-*/iati-organisations", 6, 3],
  ];

describe.skipIf(!hasCorpus)(`the validator${skipped}`, () => {
  test.each(suites)("judges %s in %s as the standard does", async (schema, folder, passing, failing) => {
    const files = corpusFiles(`${tests}/${folder}/**/*.xml`);
    const faults = await faultsOf(
      schema,
      files.map((name) => ({ name, text: corpusText(name) })),
    );
    const wrong = files.filter((name) => name.includes("/should-pass/") !== (faults.get(name)?.length === 0));
    expect(wrong).toEqual([]);
    expect(files.filter((name) => name.includes("/should-pass/"))).toHaveLength(passing);
    expect(files.filter((name) => name.includes("/should-fail/"))).toHaveLength(failing);
  });
});
