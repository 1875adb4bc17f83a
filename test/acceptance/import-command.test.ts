/** `npm run import` as a person runs it: what it prints, what it writes, how it ends. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demonstrationFile } from "@angkor/data";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalServer, startLocal } from "../../infra/local/server.ts";

const main = fileURLToPath(new URL("../../infra/local/import/main.ts", import.meta.url));

interface Ended {
  readonly code: number;
  readonly out: string;
}

const run = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error === null ? 0 : -1;
      resolve({ code, out: stdout + stderr });
    });
  });

const header =
  "countryCode,id,name,code,startDate,endDate,year,clusterCode,cluster,requirements,funding,percentFunded";
const good = "TCD,700,Chad 2025,HTCD25,2025-01-01,2025-12-31,2025,15,Protection - Mine Action,1000,400,40";
const bad = "TCD,701,Chad 2026,HTCD26,2026-01-01,2026-12-31,2026,15,Protection - Mine Action,a lot,400,";

let server: LocalServer;
let folder: string;
const file = async (name: string, ...lines: readonly string[]): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, `${lines.join("\n")}\n`);
  return path;
};
const events = async (): Promise<unknown> => {
  const token = await server.token({ roles: ["isu"] });
  const response = await fetch(`${server.url}/reports/verification`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return response.json();
};

beforeAll(async () => {
  server = await startLocal({ port: 0, inMemory: true, seed: "none" });
  folder = await mkdtemp(join(tmpdir(), "angkor-import-"));
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("npm run import", () => {
  test("writes nothing at all when asked for all or nothing and a row is wrong", async () => {
    const before = await events();
    const mixed = await file("mixed.csv", header, good, bad);
    const { code, out } = await run("fts-requirements", mixed, "--url", server.url, "--all-or-nothing");
    expect(code).toBe(1);
    expect(out).toContain("line 3, requirements:");
    expect(out).toContain("1  good, and not written");
    expect(await events()).toEqual(before);
  });

  test("lists a wrong row by line, column and reason, records the good ones, and ends with 1", async () => {
    const mixed = await file("mixed.csv", header, good, bad);
    const { code, out } = await run("fts-requirements", mixed, "--url", server.url);
    expect(code).toBe(1);
    expect(out).toContain('line 3, requirements: "a lot" is not an amount in US dollars');
    expect(out).toMatch(
      / 2 {2}rows read\n +1 {2}recorded\n +0 {2}revised\n +0 {2}unchanged\n +1 {2}rejected/,
    );
    expect(out).toContain("Written: work plans published 1, totals recorded 1.");
  });

  test("ends with 0 when every row is good, and says what did not change", async () => {
    const fine = await file("fine.csv", header, good);
    const { code, out } = await run("fts-requirements", fine, "--url", server.url);
    expect(code).toBe(0);
    expect(out).toMatch(/ 1 {2}unchanged/);
  });

  test("shows plain lines of progress where there is no terminal", async () => {
    const fine = await file("later.csv", header, good.replace(",1000,", ",2000,"));
    const { out } = await run("fts-requirements", fine, "--url", server.url);
    expect(out).toContain("FTS plans: 1 of 1 done");
    expect(out).not.toContain("\u001b");
  });

  test.each([
    ["nothing", [], 2, "Name a kind and a file."],
    ["another kind", ["ledger", "x.csv"], 2, '"ledger" is not a kind; the kinds are fts-requirements'],
    ["an unknown option", ["rates", "x.csv", "--force"], 2, "--force"],
    [
      "a URL that is none",
      ["rates", demonstrationFile("fts_mine_action_flows.csv"), "--url", "here"],
      2,
      "not a URL",
    ],
    ["a file that is not there", ["rates", "/nowhere.csv"], 1, "There is no file /nowhere.csv."],
    [
      "a service that is not there",
      ["rates", demonstrationFile("fts_mine_action_flows.csv"), "--url", "http://127.0.0.1:9"],
      1,
      "No service answers at http://127.0.0.1:9.",
    ],
  ])("says what is wrong with %s", async (_, args, expected, message) => {
    const { code, out } = await run(...args);
    expect(code).toBe(expected);
    expect(out).toContain(message);
    expect(out).not.toContain("    at ");
  });

  test("a file of another kind is refused by the columns it lacks", async () => {
    const flows = demonstrationFile("fts_mine_action_flows.csv");
    const { code, out } = await run("fts-requirements", flows, "--url", server.url);
    expect(code).toBe(1);
    expect(out).toContain(
      "This is not a file of the kind fts-requirements: it lacks the columns countryCode",
    );
  });

  test("a token that may not write ends the import with the service's own words", async () => {
    const token = await server.token({ roles: ["observer"] });
    const fine = await file("other.csv", header, good.replace("TCD,700", "NER,800"));
    const { code, out } = await run("fts-requirements", fine, "--url", server.url, "--token", token);
    expect(code).toBe(1);
    expect(out).toContain("needs one of these roles");
    expect(out).not.toContain("    at ");
  });

  test("tells its use", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toContain("npm run import -- <kind> <file>");
  });
});
