import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { describe, expect, test } from "vitest";
import { recordPaths } from "../../functions/records.ts";
import { kebabCase, projectRoot, repeated } from "./project.ts";

const operations: readonly Operation[] = registry;
const operationsFolder = join(projectRoot, "packages/contract/src/operations");
const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");

/** Whoever has the link of a digest may end it, as RFC 8058 has it: the token in the link is the right. */
const endedByLink = "unsubscribe";

describe("the registry", () => {
  test("names each operation once", () => {
    expect(repeated(operations.map(({ operationId }) => operationId))).toEqual([]);
  });

  test("has one operation for each method and path", () => {
    expect(repeated(operations.map(({ method, path }) => `${method} ${path}`))).toEqual([]);
  });

  test("has no two paths that differ only in the names of their parameters", () => {
    const paths = [...new Set(operations.map(({ path }) => path))];
    expect(repeated(paths.map((path) => path.replace(/\{\w+\}/g, "{}")))).toEqual([]);
  });

  test.each(Object.entries(recordPaths))("has a place to read a %s", (_, path) => {
    const read = operations.filter(({ method }) => method === "get").map((operation) => operation.path);
    expect(read.map((known) => known.replace(/\{\w+\}/g, "{id}"))).toContain(path);
  });

  test("contains every operation that has a file, and nothing else", () => {
    const files = readdirSync(operationsFolder).sort();
    expect(files).toEqual(operations.map(({ operationId }) => `${kebabCase(operationId)}.ts`).sort());
  });
});

describe.each(operations.map((operation) => [operation.operationId, operation] as const))(
  "%s",
  (name, operation) => {
    test("is the const that its file exports", () => {
      const file = join(operationsFolder, `${kebabCase(name)}.ts`);
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, "utf8")).toContain(`export const ${name} = defineOperation({`);
    });

    test("has a path in lower case and hyphens, with a schema for each parameter", () => {
      expect(operation.path).toMatch(/^(\/([a-z0-9-]+(\.json)?|\{[a-zA-Z0-9]+\}))+$/);
      const params = operation.request.params;
      const shape =
        params && "shape" in params && typeof params.shape === "object" ? params.shape : undefined;
      expect(Object.keys(shape ?? {})).toEqual(pathParameters(operation.path));
    });

    test("is told in a summary and, differently, in a description", () => {
      const { summary, description } = operation;
      expect(summary).toMatch(/^[A-Z][^.]{5,70}$/);
      expect(description).toMatch(/^[A-Z`].{20,}\.$/s);
      expect(description.replace(/\.$/, "").toLowerCase()).not.toBe(summary.toLowerCase());
    });

    test("changes nothing without a role, and only as a POST or PUT; a question with a body is a POST", () => {
      const writes = operation.table.some((action) => action === "PutItem" || action === "UpdateItem");
      const { body, file } = operation.request;
      const asksWithBody = !writes && (body !== undefined || file !== undefined);
      expect(operation.method === "get").toBe(!writes && !asksWithBody);
      if (writes && operation.operationId !== endedByLink) expect(operation.roles?.length).toBeGreaterThan(0);
      if (asksWithBody) expect([operation.method, operation.response.status]).toEqual(["post", 200]);
    });

    test("answers 201 when it creates, and can then be retried", () => {
      const creates = operation.response.status === 201;
      expect(operation.idempotent === true).toBe(creates);
      expect(creates && operation.ifMatch === "required").toBe(false);
    });
  },
);
