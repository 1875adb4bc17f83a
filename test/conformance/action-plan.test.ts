/** The indicators say what the Action Plan says, word by word, under the numbers that it prints. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cooperationIndicators, neighbouringIndicators } from "@angkor/domain";
import { describe, expect, test } from "vitest";
import { projectRoot } from "./project.ts";

const file = join(projectRoot, "../shared/sources/002_2a12ef0321002c0f.txt");
const isThere = existsSync(file);
const reason = isThere ? "" : ` (left out: there is no ${file})`;

const indicators = [...cooperationIndicators, ...neighbouringIndicators];

test("the indicators of Actions 40 to 45 are these, in the order of the Action Plan", () => {
  expect(cooperationIndicators.map(({ id }) => id).join(" ")).toBe(
    "40.1 40.2 40.3 40.4 41.1 41.2 41.3 42.2 42.3 43.1 43.2 43.3 43.4 43.5 43.6 44 45.1 45.2",
  );
  expect(neighbouringIndicators.map(({ id }) => id).join(" ")).toBe(
    "3.1 3.2 7.1 7.2 18.1 18.2 18.3 22.2 23.1 23.2 23.3",
  );
});

describe.skipIf(!isThere)(`the Action Plan${reason}`, () => {
  const lines = isThere ? readFileSync(file, "utf8").split("\n") : [];

  /** `- 40.1** Percentage of ...;` as its number and its text. */
  const printed = new Map(
    lines.flatMap((line): [string, string][] => {
      const [, id, text] =
        /^(?:- )?(\d+(?:\.\d+)?)\.?(?:\*\*)? ((?:Percentage|Number) of .*?)[;.]?$/.exec(line.trim()) ?? [];
      return id === undefined || text === undefined ? [] : [[id, text]];
    }),
  );

  test.each(indicators.map(({ id, text }) => [id, text] as const))("prints %s so", (id, text) => {
    expect(printed.get(id)).toBe(text);
  });
});
