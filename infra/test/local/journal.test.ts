import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { NotLoaded, openJournal } from "../../local/seed/journal.ts";

const folder = mkdtempSync(join(tmpdir(), "angkor-journal-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the journal of what was loaded", () => {
  it("goes on where a killed start stopped, even in the middle of a line", () => {
    const file = join(folder, "loaded.jsonl");
    openJournal(file).add("pledge a", "pl_1");
    appendFileSync(file, '\n{"entry":"pledge b","i');
    const again = openJournal(file);
    expect([again.has("pledge a"), again.idOf("pledge a"), again.has("pledge b")]).toEqual([
      true,
      "pl_1",
      false,
    ]);
    again.add("pledge b", "pl_2");
    expect(openJournal(file).idOf("pledge b")).toBe("pl_2");
  });

  it("says what an entry needs that was not loaded", () => {
    expect(() => openJournal(undefined).idOf("work plan x")).toThrow(NotLoaded);
  });
});
