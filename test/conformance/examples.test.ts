import type { Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { describe, expect, test } from "vitest";

const operations: readonly Operation[] = registry;

describe.each(operations.map((operation) => [operation.operationId, operation] as const))(
  "the example of %s",
  (_, { request, response, documents, example }) => {
    test("has a request exactly where a body is taken, and it parses", () => {
      expect(example.request !== undefined).toBe(request.body !== undefined);
      if (request.body) expect(request.body.safeParse(example.request).error).toBeUndefined();
    });

    test("has a query that parses", () => {
      const query = Object.fromEntries(new URLSearchParams(example.query));
      if (example.query !== undefined) expect(request.query).toBeDefined();
      expect(request.query?.safeParse(query).error).toBeUndefined();
    });

    test("has a response that parses and has no field that its schema does not know, or is a document", () => {
      if (response.body.def.type === "never") {
        expect(example.response).toBeUndefined();
        expect(documents?.length).toBeGreaterThan(0);
        return;
      }
      const parsed = response.body.safeParse(example.response);
      expect(parsed.error).toBeUndefined();
      expect(parsed.data).toEqual(example.response);
    });
  },
);
