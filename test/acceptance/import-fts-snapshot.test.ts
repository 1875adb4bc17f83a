/** A whole export of FTS as the Humanitarian Data Exchange publishes it: thousands of rows, of which some are mine action. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { demonstrationFile } from "@angkor/data";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ImportService, importRates, startImportService, verify } from "./import-service.ts";

const snapshot = fileURLToPath(new URL("../../../shared/corpus/fts/snapshot/", import.meta.url));
const isThere = existsSync(snapshot);
const reason = isThere ? "" : ` (skipped: ${snapshot} is not there)`;

describe.skipIf(!isThere)(`the FTS snapshot${reason}`, () => {
  let service: ImportService;

  beforeAll(async () => {
    service = await startImportService();
    await importRates(service, ["CAD", "CHF", "DKK", "EUR", "GBP", "SEK"]);
  });
  afterAll(() => service?.stop());

  test("gives its requirements of mine action, and sets aside those of other clusters", async () => {
    const report = await service.file(
      "fts-requirements",
      `${snapshot}fts_requirements_funding_globalcluster_global.csv`,
    );
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({ read: 10_505, recorded: 276, rejected: 0 });
    expect(report.reasons.get("of another cluster than mine action")).toBe(10_220);
  });

  test("is the source of the demonstration's file, which then changes nothing", async () => {
    const report = await service.file(
      "fts-requirements",
      demonstrationFile("fts_mine_action_requirements.csv"),
    );
    expect(report).toMatchObject({ recorded: 0, revised: 0, unchanged: 276, rejected: 0 });
  });

  test("gives its incoming flows, each once", async () => {
    const report = await service.file("fts-flows", `${snapshot}fts_incoming_funding_global.csv`);
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({ read: 4947, recorded: 79, rejected: 0 });
    const same = await service.file("fts-flows", demonstrationFile("fts_mine_action_flows.csv"));
    expect(same).toMatchObject({ recorded: 0, revised: 0, rejected: 0 });
  });

  test.each([
    ["outgoing", 1050],
    ["internal", 14],
  ])("gives nothing of its %s flows", async (boundary, rows) => {
    const before = await verify(service);
    const report = await service.file("fts-flows", `${snapshot}fts_${boundary}_funding_global.csv`);
    expect(report).toMatchObject({ read: rows, setAside: rows, rejected: 0 });
    expect(await verify(service)).toEqual(before);
  });
});
