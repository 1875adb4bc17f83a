import {
  commonProblems,
  type Operation,
  type ProblemCode,
  problemCatalogue,
  problemType,
} from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { describe, expect, test } from "vitest";
import { repeated } from "./project.ts";

const operations: readonly Operation[] = registry;

/** Raised where no operation is concerned, with the reason. */
const outsideOperations: Partial<Record<ProblemCode, string>> = {
  "route-not-found": "There is no operation for the path.",
};

describe("the problem catalogue", () => {
  test("has no problem that nothing raises", () => {
    const raised = new Set<string>(
      operations.flatMap((operation) => [...commonProblems(operation), ...operation.problems]),
    );
    const unused = Object.keys(problemCatalogue).filter(
      (code) => !raised.has(code) && !(code in outsideOperations),
    );
    expect(unused).toEqual([]);
  });

  test.each(Object.entries(problemCatalogue))(
    "%s has a stable code, a status and a title",
    (code, { status, title }) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
    },
  );

  test("gives each title to one problem of a status", () => {
    const titles = Object.values(problemCatalogue).map(({ status, title }) => `${status} ${title}`);
    expect(repeated(titles)).toEqual([]);
  });

  test("makes a type of a code", () => {
    expect(problemType("pledge-exceeded")).toBe("urn:angkor:problem:pledge-exceeded");
  });
});

test.each(operations.map((operation) => [operation.operationId, operation] as const))(
  "%s declares each problem once",
  (_, operation) => {
    expect(repeated(operation.problems)).toEqual([]);
  },
);
