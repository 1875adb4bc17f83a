import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase, type TestDatabase } from "../../packages/store/test/database.ts";
import { wholeDay } from "./day.ts";
import { type Measured, meter } from "./meter.ts";
import { service } from "./service.ts";

const file = join(import.meta.dirname, "../../docs/access-patterns.md");
const begin = "<!-- measured: begin -->";
const end = "<!-- measured: end -->";
const operations: readonly Operation[] = registry;

/** Equal entries once, with how often they occur. */
const counted = (entries: readonly string[]): string =>
  [...new Set(entries)]
    .map((entry) => {
      const times = entries.filter((other) => other === entry).length;
      return times === 1 ? entry : `${times} × ${entry}`;
    })
    .join("<br>") || "none";

/** Reads that are made at once are answered in any order: they are told by the alphabet. */
const row = (operationId: string, { reads, readUnits, writes, writeUnits }: Measured): string =>
  `| ${operationId} | ${counted(reads.toSorted())} | ${readUnits} | ${counted(writes)} | ${writeUnits} |`;

const header = [
  "| operation | reads | read units | writes, in one transaction | write units |",
  "| --- | --- | ---: | --- | ---: |",
];

describe("docs/access-patterns.md", () => {
  let database: TestDatabase;
  const measured = new Map<string, Measured>();
  beforeAll(async () => {
    database = await openDatabase();
    const table = { ...database.table };
    const take = meter(table.client);
    await wholeDay(service(table), (operationId) => {
      measured.set(operationId, take());
    });
  });
  afterAll(() => database.close());

  const section = (): string => {
    const rows = operations.map(({ operationId }) => {
      const found = measured.get(operationId);
      return found === undefined ? `| ${operationId} | none | 0 | none | 0 |` : row(operationId, found);
    });
    return [begin, "", ...header, ...rows, "", end].join("\n");
  };

  test("says of every operation what it reads and writes, and what that costs", () => {
    const document = readFileSync(file, "utf8");
    const current = document.slice(document.indexOf(begin), document.indexOf(end) + end.length);
    if (process.env["ANGKOR_WRITE_DOCS"] === "1") writeFileSync(file, document.replace(current, section()));
    else
      expect(current, "Measured otherwise. ANGKOR_WRITE_DOCS=1 npx vitest run test/documentation").toBe(
        section(),
      );
  });

  test("measures every operation that touches the table", () => {
    const untouched = operations.filter(({ operationId }) => !measured.has(operationId));
    expect(untouched.filter(({ table }) => table.length > 0).map(({ operationId }) => operationId)).toEqual(
      [],
    );
  });

  test("tells of no write of more than ten items, and no report of more than one query", () => {
    expect(measured.get("recordCommitment")?.writes.length).toBeLessThanOrEqual(10);
    expect(measured.get("getGapReport")?.reads).toHaveLength(1);
  });

  test("each operation performs only table actions that it declares", () => {
    const actionOf = (entry: string): string =>
      ({
        Get: "GetItem",
        BatchGet: "BatchGetItem",
        Query: "Query",
        Put: "PutItem",
        Update: "UpdateItem",
        ConditionCheck: "ConditionCheckItem",
      })[entry.split(" ")[0] ?? ""] ?? entry;
    const undeclared = operations.flatMap(({ operationId, table }) => {
      const { reads = [], writes = [] } = measured.get(operationId) ?? {};
      return [...new Set([...reads, ...writes].map(actionOf))]
        .filter((action) => !table.some((declared) => declared === action))
        .map((action) => `${operationId}: ${action}`);
    });
    expect(undeclared).toEqual([]);
  });
});
