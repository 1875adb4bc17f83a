import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentKeepers, type FunctionName, type Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import type { Route } from "@angkor/http";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { describe, expect, test } from "vitest";
import { routes as agenda } from "../../functions/agenda/routes.ts";
import { servedFiles } from "../../functions/api-description/served-files.ts";
import { routes as commitments } from "../../functions/commitments/routes.ts";
import { routes as completeness } from "../../functions/completeness/routes.ts";
import type { Dependencies } from "../../functions/composition.ts";
import { routes as cooperation } from "../../functions/cooperation/routes.ts";
import { routes as coordination } from "../../functions/coordination/routes.ts";
import { routes as documents } from "../../functions/documents/routes.ts";
import { routes as evidence } from "../../functions/evidence/routes.ts";
import { routes as exchange } from "../../functions/exchange/routes.ts";
import { routes as exports } from "../../functions/exports/routes.ts";
import { routes as feed } from "../../functions/feed/routes.ts";
import { routes as finance } from "../../functions/finance/routes.ts";
import { routes as indicators } from "../../functions/indicators/routes.ts";
import { routes as individualisedApproach } from "../../functions/individualised-approach/routes.ts";
import { routes as matching } from "../../functions/matching/routes.ts";
import { routes as pledges } from "../../functions/pledges/routes.ts";
import { routes as reference } from "../../functions/reference/routes.ts";
import { routes as reportDocuments } from "../../functions/report-documents/routes.ts";
import { routes as reports } from "../../functions/reports/routes.ts";
import { routes as requirements } from "../../functions/requirements/routes.ts";
import { routes as snapshots } from "../../functions/snapshots/routes.ts";
import { routes as stateProfiles } from "../../functions/state-profiles/routes.ts";
import { routes as subscriptions } from "../../functions/subscriptions/routes.ts";
import { routes as workPlans } from "../../functions/work-plans/routes.ts";
import { routes as workbooks } from "../../functions/workbooks/routes.ts";
import { kebabCase, projectRoot } from "./project.ts";

const operations: readonly Operation[] = registry;

/** `api-description` serves committed files and has no use cases; the last test here looks at it. */
const functions: Readonly<
  Record<Exclude<FunctionName, "api-description">, (dependencies: Dependencies) => readonly Route[]>
> = {
  "work-plans": workPlans,
  requirements,
  pledges,
  commitments,
  cooperation,
  coordination,
  exchange,
  finance,
  "individualised-approach": individualisedApproach,
  matching,
  documents,
  evidence,
  reports,
  agenda,
  indicators,
  completeness,
  "state-profiles": stateProfiles,
  snapshots,
  "report-documents": reportDocuments,
  workbooks,
  exports,
  subscriptions,
  feed,
  reference,
};

const refuse = (): never => {
  throw new Error("Listing routes calls nothing.");
};

const inert: Dependencies = {
  table: { client: new DynamoDBClient({ region: "none", requestHandler: { handle: refuse } }), name: "none" },
  nextId: refuse,
  settling: 0,
  codeDirectory: ".",
  reach: { loopback: false },
  chance: Buffer.alloc,
};

describe.each(Object.entries(functions))("the function %s", (name, routes) => {
  const own = operations.filter((operation) => operation.function === name);

  test("carries out exactly its operations of the registry", () => {
    const carriedOut = routes(inert).map(({ operation }) => operation.operationId);
    expect(carriedOut.sort()).toEqual(own.map(({ operationId }) => operationId).sort());
  });

  test("uses the operations of the registry themselves", () => {
    for (const { operation } of routes(inert)) expect(own).toContain(operation);
  });

  test.each(own.map(({ operationId }) => operationId))("has a file for %s that exports its handler", (id) => {
    const file = join(projectRoot, "functions", name, `${kebabCase(id)}.ts`);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8")).toContain(`export const ${id}Handler = `);
  });

  test("has an entry that does nothing but serve its routes", () => {
    const entry = readFileSync(join(projectRoot, "functions", name, "entry.ts"), "utf8");
    const code = entry.split("\n").filter((line) => line !== "");
    expect(code).toHaveLength(3);
    // Those whose documents can be too large for an answer keep them.
    const serve = documentKeepers.some((keeper) => keeper === name) ? "serveDocuments" : "serve";
    expect(code.at(-1)).toBe(`export const handler = ${serve}(routes);`);
  });
});

test("the function api-description serves every operation that it has", () => {
  const own = operations.filter((operation) => operation.function === "api-description");
  for (const { path } of own) expect([...servedFiles.keys()]).toContain(path);
});
