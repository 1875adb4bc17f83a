import { describe, expect, it } from "vitest";
import { holds } from "../src/expression/condition.ts";
import { parseCondition } from "../src/expression/condition-parser.ts";
import { Placeholders } from "../src/expression/placeholders.ts";
import { parseProjection, project } from "../src/expression/projection.ts";
import { applyUpdate } from "../src/expression/update.ts";
import { parseUpdate } from "../src/expression/update-parser.ts";
import type { Item } from "../src/value/attribute-value.ts";

const item: Item = {
  text: { S: "hello" },
  number: { N: "5" },
  truth: { BOOL: true },
  tags: { SS: ["a", "b"] },
  path: { M: { legs: { L: [{ S: "x" }, { M: { deep: { N: "1" } } }] } } },
  bytes: { B: "AQID" },
};
const names = { "#t": "text", "#n": "number", "#p": "path", "#tags": "tags", "#b": "bytes" };
const values = {
  ":hello": { S: "hello" },
  ":he": { S: "he" },
  ":a": { S: "a" },
  ":one": { N: "1" },
  ":five": { N: "5.0" },
  ":ten": { N: "10" },
  ":true": { BOOL: true },
  ":tags": { SS: ["b", "a"] },
  ":map": { M: { deep: { N: "1" } } },
  ":bytes": { B: "AQI=" },
  ":S": { S: "S" },
  ":list": { L: [{ S: "new" }] },
  ":set": { SS: ["b", "c"] },
};
const placeholders = (): Placeholders => new Placeholders(names, values);
const condition = (expression: string) =>
  parseCondition(expression, placeholders(), "ConditionExpression").condition;
const after = (expression: string, before: Item = item): Item =>
  applyUpdate(parseUpdate(expression, placeholders()).actions, before);

describe("conditions", () => {
  it.each([
    "#t = :hello",
    "#n = :five",
    ":one < #n AND #n <= :five",
    "NOT #n > :five",
    "#n BETWEEN :one AND :ten",
    "#t IN (:a, :hello)",
    "#tags = :tags",
    "#p.legs[1] = :map",
    "contains(#p.legs, :map)",
    "contains(#t, :he)",
    "contains(#tags, :a)",
    "contains(#b, :bytes)",
    "begins_with(#t, :he) and begins_with(#b, :bytes)",
    "attribute_exists(#p.legs[0]) AND attribute_not_exists(#p.legs[2])",
    "attribute_not_exists(#p.legs.x)",
    "attribute_type(#t, :S)",
    "size(#t) = :five",
    "(size(#tags)) > :one",
    "lacking <> :one",
    "#t = :a OR #n = :five AND truth = :true",
    "NOT (#t = :a OR #n = :one)",
    "NOT #t = :a AND #n = :five",
  ])("holds: %s", (expression) => {
    expect(holds(condition(expression), item)).toBe(true);
  });

  it.each([
    "#t = :five",
    "lacking = lacking2",
    "lacking < :one",
    "#t > :one",
    "contains(#n, :five)",
    "attribute_exists(#t.x)",
    "attribute_exists(#p[0])",
    "size(#n) = :one",
    "begins_with(#n, :he)",
    "(#t = :hello OR #n = :five) AND truth = :one",
  ])("does not hold: %s", (expression) => {
    expect(holds(condition(expression), item)).toBe(false);
  });

  it.each([
    ["", "The expression can not be empty;"],
    ["#t", 'Syntax error; token: "<EOF>", near: "#t"'],
    ["#t = :hello AND", 'Syntax error; token: "<EOF>", near: "AND"'],
    ["#t == :hello", 'Syntax error; token: "=", near: "= = :hello"'],
    ["#t ? :hello", 'Syntax error; token: "?", near: "? :"'],
    ["size(#t)", "The function is not allowed to be used this way in an expression; function: size"],
    [
      "contains(#t, :a) = :true",
      "The function is not allowed to be used this way in an expression; function: contains",
    ],
    [
      "#t = contains(#t, :a)",
      "The function is not allowed to be used this way in an expression; function: contains",
    ],
    ["((#t = :hello))", "The expression has redundant parentheses;"],
    ["like(#t, :a)", "Invalid function name; function: like"],
    [
      "size(#t, #n) = :one",
      "Incorrect number of operands for operator or function; operator or function: size, number of operands: 2",
    ],
    ["name = :a", "Attribute name is a reserved keyword; reserved keyword: name"],
    ["#x = :a", "An expression attribute name used in the document path is not defined; attribute name: #x"],
    ["#t = :x", "An expression attribute value used in expression is not defined; attribute value: :x"],
    [
      "#t = #t",
      "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [text]",
    ],
    ["#t < :true", "Incorrect operand type for operator or function; operator: <, operand type: BOOL"],
    [
      "#n BETWEEN :ten AND :one",
      "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:10}, upper bound operand: AttributeValue: {N:1}",
    ],
  ])("refuses %s", (expression, message) => {
    expect(() => condition(expression)).toThrow(`Invalid ConditionExpression: ${message}`);
  });

  it.each([
    [
      "operands of IN",
      `#t IN (${Array.from({ length: 101 }, () => ":a").join(", ")})`,
      "Incorrect number of operands for operator or function; operator or function: IN, number of operands: 101",
    ],
    [
      "operators",
      `#t = :hello ${"AND #t = :hello ".repeat(150)}`,
      "The expression contains too many operators; operator count: 301",
    ],
    [
      "bytes",
      `#t = :hello${" ".repeat(4096)}`,
      "Expression size has exceeded the maximum allowed size; expression size: 4107",
    ],
  ])("refuses too many %s", (_, expression, message) => {
    expect(() => condition(expression)).toThrow(`Invalid ConditionExpression: ${message}`);
  });
});

describe("updates", () => {
  it.each<[string, Item]>([
    ["SET #t = :a", { text: { S: "a" } }],
    ["SET fresh = #n + :one, #n = #n - :ten", { fresh: { N: "6" }, number: { N: "-5" } }],
    [
      "SET fresh = if_not_exists(lacking, :one), truth = if_not_exists(#n, :one)",
      { fresh: { N: "1" }, truth: { N: "5" } },
    ],
    [
      "SET #p.legs = list_append(:list, #p.legs) REMOVE #t",
      { path: { M: { legs: { L: [{ S: "new" }, { S: "x" }, { M: { deep: { N: "1" } } }] } } } },
    ],
    [
      "SET #p.legs[9] = :one, #p.legs[7] = :a",
      { path: { M: { legs: { L: [{ S: "x" }, { M: { deep: { N: "1" } } }, { S: "a" }, { N: "1" }] } } } },
    ],
    [
      "REMOVE #p.legs[0] SET #p.legs[1].deep = :ten",
      { path: { M: { legs: { L: [{ M: { deep: { N: "10" } } }] } } } },
    ],
    [
      "ADD #n :ten, #tags :set, fresh :set",
      { number: { N: "15" }, tags: { SS: ["a", "b", "c"] }, fresh: { SS: ["b", "c"] } },
    ],
    ["DELETE #tags :set, lacking :set", { tags: { SS: ["a"] } }],
    ["SET #t = #n, #n = #t", { text: { N: "5" }, number: { S: "hello" } }],
  ])("%s", (expression, changed) => {
    expect(after(expression)).toEqual(
      expression.includes("REMOVE #t")
        ? Object.fromEntries(Object.entries({ ...item, ...changed }).filter(([name]) => name !== "text"))
        : { ...item, ...changed },
    );
  });

  it("removes a set that would be empty, and leaves the item before untouched", () => {
    const before = structuredClone(item);
    expect(after("DELETE #tags :tags")).not.toHaveProperty("tags");
    expect(item).toEqual(before);
  });

  it.each([
    ["SET", 'Syntax error; token: "<EOF>", near: "SET"'],
    ["SET #t = :a SET #n = :one", 'The "SET" section can only be used once in an update expression;'],
    [
      "SET #t = :a REMOVE #t",
      "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [text], path two: [text]",
    ],
    [
      "SET #p.legs = :a, #p = :one",
      "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [path, legs], path two: [path]",
    ],
    [
      "SET #p.legs = :a, #p[0] = :one",
      "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [path, legs], path two: [path, [0]]",
    ],
    ["ADD #t :a", "Incorrect operand type for operator or function; operator: ADD, operand type: STRING"],
    [
      "DELETE #t :one",
      "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER",
    ],
    [
      "SET #t = :a + :one",
      "Incorrect operand type for operator or function; operator or function: +, operand type: S",
    ],
    [
      "SET #t = list_append(:one, #t)",
      "Incorrect operand type for operator or function; operator or function: list_append, operand type: N",
    ],
    [
      "SET #t = if_not_exists(:a, :one)",
      "Operator or function requires a document path; operator or function: if_not_exists",
    ],
    ["SET #t = size(#t)", "Invalid function name; function: size"],
  ])("refuses %s", (expression, message) => {
    expect(() => after(expression)).toThrow(`Invalid UpdateExpression: ${message}`);
  });

  it.each([
    ["SET #t.x = :a", "The document path provided in the update expression is invalid for update"],
    ["SET lacking.x = :a", "The document path provided in the update expression is invalid for update"],
    ["SET #p.legs.x = :a", "The document path provided in the update expression is invalid for update"],
    ["REMOVE lacking.x", "The document path provided in the update expression is invalid for update"],
    ["SET fresh = lacking", "The provided expression refers to an attribute that does not exist in the item"],
    ["SET #n = #t + :one", "An operand in the update expression has an incorrect data type"],
    ["ADD #t :one", "An operand in the update expression has an incorrect data type"],
    ["ADD #tags :one", "An operand in the update expression has an incorrect data type"],
    ["DELETE #n :set", "An operand in the update expression has an incorrect data type"],
  ])("cannot apply %s", (expression, message) => {
    expect(() => after(expression)).toThrow(message);
  });
});

describe("projections", () => {
  it("selects attributes, elements and parts of elements; lists close ranks", () => {
    const paths = parseProjection("#t, #p.legs[1].deep, #p.legs[5], lacking.x", placeholders());
    expect(project(item, paths)).toEqual({
      text: { S: "hello" },
      path: { M: { legs: { L: [{ M: { deep: { N: "1" } } }] } } },
    });
  });

  it("knows attributes by the names that objects inherit", () => {
    const paths = parseProjection("toString, #p", new Placeholders({ "#p": "__proto__" }, undefined));
    expect(project({}, paths)).toEqual({});
    expect(project(JSON.parse('{"__proto__":{"S":"x"}}'), paths)).toHaveProperty(["__proto__"], { S: "x" });
  });

  it("refuses overlapping paths", () => {
    expect(() => parseProjection("#p, #p.legs", placeholders())).toThrow(
      "Invalid ProjectionExpression: Two document paths overlap with each other",
    );
  });
});

describe("placeholders", () => {
  it.each<[string, () => unknown]>([
    ["ExpressionAttributeNames must not be empty", () => new Placeholders({}, undefined)],
    ["ExpressionAttributeValues must not be empty", () => new Placeholders(undefined, {})],
    [
      'ExpressionAttributeNames contains invalid key: Syntax error; key: "a"',
      () => new Placeholders({ a: "a" }, undefined),
    ],
    [
      'ExpressionAttributeValues contains invalid key: Syntax error; key: ":a-b"',
      () => new Placeholders(undefined, { ":a-b": { S: "" } }),
    ],
    [
      "ExpressionAttributeValues contains invalid value: The parameter cannot be converted to a numeric value: x for key :a",
      () => new Placeholders(undefined, { ":a": { N: "x" } }),
    ],
    [
      "ExpressionAttributeValues exceeds max size",
      () => new Placeholders(undefined, { ":a": { S: "x".repeat(2 * 1024 * 1024) } }),
    ],
    [
      "Value provided in ExpressionAttributeNames unused in expressions: keys: {#a, #b}",
      () => new Placeholders({ "#a": "a", "#b": "b" }, undefined).refuseUnused(),
    ],
    [
      "Value provided in ExpressionAttributeValues unused in expressions: keys: {:a}",
      () => new Placeholders(undefined, { ":a": { S: "" } }).refuseUnused(),
    ],
  ])("%s", (message, make) => {
    expect(make).toThrow(message);
  });
});
