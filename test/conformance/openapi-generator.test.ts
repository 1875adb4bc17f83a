import { defineOperation, type Operation } from "@angkor/contract";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { openApiDocument } from "../../openapi/document.ts";
import { firstDifference } from "../../openapi/first-difference.ts";
import { schemaCollection } from "../../openapi/schemas.ts";

const anOperation = (change: Partial<Operation>): Operation =>
  defineOperation({
    operationId: "readThing",
    method: "get",
    path: "/things",
    function: "reference",
    tag: "Service",
    summary: "Read a thing",
    description: "Reads a thing.",
    request: {},
    response: { status: 200, body: z.object({}) },
    problems: [],
    table: [],
    example: { response: {} },
    ...change,
  });

describe("schemas of a collection", () => {
  test("leave out of a request what has a default, and always find it in an answer", () => {
    const schema = z.object({ kind: z.string().default("financial") });
    const { convert } = schemaCollection();
    expect(convert(schema, "input").required).toBeUndefined();
    expect(convert(schema, "output").required).toEqual(["kind"]);
  });

  test("tell a default of a named schema in words, or generated clients would ask for the field", () => {
    const visibility = z.enum(["private", "public"]).meta({ id: "Visibility", description: "Who sees it." });
    const schema = z.strictObject({
      visibility: visibility.default("public"),
      tags: z.array(z.string()).default([]).meta({ description: "Its tags." }),
    });
    const { convert, components } = schemaCollection();
    convert(schema.meta({ id: "Thing" }), "input");
    expect(components()["Thing"]).toMatchObject({
      properties: {
        visibility: {
          $ref: "#/components/schemas/Visibility",
          description: "Who sees it. When left out: `public`.",
        },
        tags: { type: "array", description: "Its tags. When left out: `[]`." },
      },
    });
    expect(JSON.stringify(components())).not.toContain('"default"');
  });

  test("keep the default of a parameter", () => {
    const query = z.object({ limit: z.coerce.number().int().default(100) });
    expect(schemaCollection().convert(query, "input").properties).toMatchObject({ limit: { default: 100 } });
  });

  test("need no property that may be absent", () => {
    const schema = z.strictObject({ id: z.string(), title: z.string().exactOptional() });
    expect(schemaCollection().convert(schema, "input").required).toEqual(["id"]);
  });

  test("let an answer grow, and a request have no unknown fields", () => {
    const { convert } = schemaCollection();
    expect(convert(z.object({}), "output").additionalProperties).toBeUndefined();
    expect(convert(z.strictObject({}), "input").additionalProperties).toBe(false);
  });

  test("write what may be null as one type", () => {
    const { convert } = schemaCollection();
    expect(convert(z.string().regex(/^a$/).nullable(), "output")).toEqual({
      type: ["string", "null"],
      pattern: "^a$",
    });
  });

  test("keep a property's own description beside the named schema it refers to", () => {
    const named = z.string().meta({ id: "Thing", description: "A thing." });
    const { convert, components } = schemaCollection();
    const schema = z.object({ first: named.meta({ description: "The first thing." }), other: named });
    expect(convert(schema, "output").properties).toEqual({
      first: { $ref: "#/components/schemas/Thing", description: "The first thing." },
      other: { $ref: "#/components/schemas/Thing" },
    });
    expect(components()).toEqual({ Thing: { type: "string", description: "A thing." } });
  });

  test("refuse two different schemas of one id, in one operation and over several", () => {
    const one = z.string().meta({ id: "Thing" });
    const other = z.number().meta({ id: "Thing" });
    expect(() => schemaCollection().convert(z.object({ one, other }), "input")).toThrow(/Thing/);

    const { convert } = schemaCollection();
    convert(one, "input");
    expect(() => convert(other, "input")).toThrow('Two different schemas have the id "Thing"');
  });
});

describe("the document of a registry", () => {
  test("refuses a tag that nobody described", () => {
    expect(() => openApiDocument([anOperation({ tag: "Things" })])).toThrow(
      'readThing has the tag "Things", which service.ts does not describe.',
    );
  });

  test("asks for If-Match and offers an Idempotency-Key where the operation takes them", () => {
    const headers = (change: Partial<Operation>) =>
      openApiDocument([anOperation(change)]).paths?.["/things"]?.get?.parameters;
    expect(headers({ ifMatch: "required" })).toEqual([{ $ref: "#/components/parameters/IfMatch" }]);
    expect(headers({ idempotent: true })).toEqual([{ $ref: "#/components/parameters/IdempotencyKey" }]);
  });

  test("offers CSV beside JSON where the operation declares its rows", () => {
    const content = openApiDocument([anOperation({ csv: "items" })]).paths?.["/things"]?.get?.responses?.[
      "200"
    ];
    expect(Object.keys(content.content)).toEqual(["application/json", "text/csv"]);
  });
});

describe("the hint of a drift", () => {
  test("is the first line that differs", () => {
    expect(firstDifference("a\nb\nc", "a\nx\nc")).toBe("  line 2:\n  - b\n  + x");
    expect(firstDifference("a", "a\nb")).toBe("  line 2:\n  - \n  + b");
    expect(firstDifference("a", "a")).toBe("");
  });

  test("is short where the line is long", () => {
    const line = "x".repeat(10_000);
    const hint = firstDifference(`${line}1${line}`, `${line}2${line}`);
    expect(hint.length).toBeLessThan(300);
    expect(hint).toMatch(/- x+1x+\n {2}\+ x+2x+/);
  });
});
