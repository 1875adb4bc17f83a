import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { citations } from "../../src/completeness/citations.ts";

/** The booklet of the Fifth Review Conference, beside the project; absent where only the project is. */
const booklet = fileURLToPath(
  new URL("../../../../../shared/sources/002_2a12ef0321002c0f.txt", import.meta.url),
);

const present = existsSync(booklet);
if (!present) console.warn(`Skipped: no booklet at ${booklet}`);

const plain = (text: string): string => text.replace(/\s+/g, " ");

test.skipIf(!present).each(Object.entries(citations))(
  "%s is cited in the booklet's own words",
  (_, { reference, text }) => {
    const words = plain(readFileSync(booklet, "utf8"));
    const place = words.indexOf(plain(text));
    expect(place, text).toBeGreaterThan(0);
    const action = /^Action \d+$/.exec(reference);
    if (action === null) return;
    // The heading before the words is that of the Action, printed alone before its text.
    const headings = [...words.slice(0, place + 1).matchAll(/ (Action \d+) (?=[A-Z])/g)];
    expect(headings.at(-1)?.[1]).toBe(reference);
  },
);
