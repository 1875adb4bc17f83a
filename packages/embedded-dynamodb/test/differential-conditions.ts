import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import fc from "fast-check";

/** What the random requests are made of. Small sets of names and values, so that conditions often hold and keys often meet. */

export type Path = readonly (string | number)[];

export type Rendered = {
  readonly expression: string;
  readonly names: Record<string, string>;
  readonly values: Record<string, AttributeValue>;
};

const strings = ["a", "ab", "B", "é", "😀 x"] as const;
const groups = ["a", "b"] as const;
const numbers = ["0", "1", "-1", "0.50", "-2.25", "1e2", "12345678901234567890", "1E-12"];
const bytes = [[1], [1, 2], [255], [0, 255, 7]].map((list) => Uint8Array.from(list));

export const string = fc.constantFrom(...strings).map((S): AttributeValue => ({ S }));
export const number = fc.constantFrom(...numbers).map((N): AttributeValue => ({ N }));
const binary = fc.constantFrom(...bytes).map((B): AttributeValue => ({ B }));
/** Only true: see "false in conditions". */
const bool = fc.constant<AttributeValue>({ BOOL: true });
const nothing = fc.constant<AttributeValue>({ NULL: true });
const stringSet = fc
  .uniqueArray(fc.constantFrom(...strings), { minLength: 1, maxLength: 3 })
  .map((SS): AttributeValue => ({ SS }));
const numberSet = fc
  .uniqueArray(fc.constantFrom("1", "2", "3", "-4.5"), { minLength: 1, maxLength: 3 })
  .map((NS): AttributeValue => ({ NS }));
const binarySet = fc
  .uniqueArray(fc.constantFrom(...bytes), { minLength: 1, maxLength: 2 })
  .map((BS): AttributeValue => ({ BS }));

const ordered = fc.oneof(string, string, number, number, binary);
export const scalar = fc.oneof(string, number, binary, bool, nothing);
export const sets = fc.oneof(stringSet, numberSet, binarySet);
export const list = fc.array(fc.oneof(scalar, number), { maxLength: 3 }).map((L): AttributeValue => ({ L }));
const map = fc
  .record({ x: fc.oneof(scalar, list), y: fc.oneof(number, stringSet) }, { requiredKeys: [] })
  .map((M): AttributeValue => ({ M }));
const nested = fc.record({ x: scalar, y: map }, { requiredKeys: [] }).map((M): AttributeValue => ({ M }));
const listOfMaps = fc.array(fc.oneof(map, scalar), { maxLength: 3 }).map((L): AttributeValue => ({ L }));

export const anyValue = fc.oneof(scalar, sets, list, map, nested, listOfMaps);

export const sortKey = fc.constantFrom("a", "ab", "é");
export const group = fc.constantFrom(...groups);

/** Attributes of an item, without its key; `g` and `gn` are index keys, and now and then of a type that no key may have. */
export const attributes = fc.record(
  {
    a: fc.oneof(scalar, sets),
    b: fc.oneof(string, number),
    n: number,
    s: sets,
    l: fc.oneof(list, listOfMaps),
    m: fc.oneof(map, nested),
    g: fc.oneof(
      { arbitrary: group.map((S): AttributeValue => ({ S })), weight: 9 },
      { arbitrary: number, weight: 1 },
    ),
    gn: fc.oneof({ arbitrary: number, weight: 9 }, { arbitrary: string, weight: 1 }),
  },
  { requiredKeys: [] },
);

const paths: readonly Path[] = [
  ["a"],
  ["b"],
  ["n"],
  ["s"],
  ["l"],
  ["m"],
  ["absent"],
  ["sk"],
  ["m", "x"],
  ["m", "y"],
  ["m", "y", "x"],
  ["m", "x", 0],
  ["l", 0],
  ["l", 1],
  ["l", 4],
  ["l", 0, "x"],
];
export const path = fc.constantFrom(...paths);
/** What conditions speak of: more often what can be compared. */
const compared = fc.constantFrom(...paths, ["a"], ["b"], ["b"], ["n"], ["n"], ["sk"], ["sk"]);

/** Collects placeholders while an expression is written. */
export class Writer {
  readonly names: Record<string, string> = {};
  readonly values: Record<string, AttributeValue> = {};

  path(steps: Path): string {
    return steps
      .map((step, position) =>
        typeof step === "number" ? `[${step}]` : `${position === 0 ? "" : "."}${this.#name(step)}`,
      )
      .join("");
  }

  value(value: AttributeValue): string {
    const placeholder = `:v${Object.keys(this.values).length}`;
    this.values[placeholder] = value;
    return placeholder;
  }

  #name(name: string): string {
    if (name.length > 1) return name;
    this.names[`#${name}`] = name;
    return `#${name}`;
  }
}

export type Write = (writer: Writer) => string;

const comparison = fc.oneof(
  fc.tuple(compared, fc.constantFrom("<", "<=", ">", ">="), ordered).map(
    ([at, operator, value]): Write =>
      (w) =>
        `${w.path(at)} ${operator} ${w.value(value)}`,
  ),
  fc.tuple(compared, fc.constantFrom("=", "<>"), fc.oneof(scalar, sets)).map(
    ([at, operator, value]): Write =>
      (w) =>
        `${w.path(at)} ${operator} ${w.value(value)}`,
  ),
  fc.tuple(fc.constantFrom("=", "<", ">="), fc.integer({ min: 0, max: 3 }), path).map(
    ([operator, size, at]): Write =>
      (w) =>
        `${w.value({ N: String(size) })} ${operator} size(${w.path(at)})`,
  ),
);

const called = fc.oneof(
  path.map(
    (at): Write =>
      (w) =>
        `attribute_exists(${w.path(at)})`,
  ),
  path.map(
    (at): Write =>
      (w) =>
        `attribute_not_exists(${w.path(at)})`,
  ),
  fc.tuple(compared, fc.constantFrom("S", "N", "B", "SS", "L", "M", "BOOL", "NULL", "XX")).map(
    ([at, type]): Write =>
      (w) =>
        `attribute_type(${w.path(at)}, ${w.value({ S: type })})`,
  ),
  fc.tuple(compared, fc.oneof(string, string, string, binary, number)).map(
    ([at, prefix]): Write =>
      (w) =>
        `begins_with(${w.path(at)}, ${w.value(prefix)})`,
  ),
  fc.tuple(compared, fc.oneof(string, number)).map(
    ([at, sought]): Write =>
      (w) =>
        `contains (${w.path(at)}, ${w.value(sought)})`,
  ),
);

const ranged = fc.oneof(
  fc.tuple(compared, ordered, ordered).map(
    ([at, low, high]): Write =>
      (w) =>
        `${w.path(at)} BETWEEN ${w.value(low)} AND ${w.value(high)}`,
  ),
  fc.tuple(compared, fc.array(scalar, { minLength: 1, maxLength: 3 })).map(
    ([at, values]): Write =>
      (w) =>
        `${w.path(at)} IN (${values.map((value) => w.value(value)).join(", ")})`,
  ),
);

const simple = fc.oneof(comparison, called, ranged);
const compound = fc.letrec<{ condition: Write }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    simple,
    fc.tuple(tie("condition"), fc.constantFrom("AND", "or"), tie("condition")).map(
      ([left, operator, right]): Write =>
        (w) =>
          `(${left(w)}) ${operator} ${right(w)}`,
    ),
    tie("condition").map(
      (inner): Write =>
        (w) =>
          `NOT (${inner(w)})`,
    ),
    tie("condition").map(
      (inner): Write =>
        (w) =>
          `(${inner(w)})`,
    ),
  ),
})).condition;

/** Ways to spoil an expression, each of which both databases must refuse alike. */
export const spoilers = [
  "unusedName",
  "unusedValue",
  "undefinedName",
  "undefinedValue",
  "reservedWord",
  "unknownFunction",
  "wrongArity",
  "syntax",
] as const;
export type Spoiler = (typeof spoilers)[number];

export const spoiler = fc.option(fc.constantFrom(...spoilers), { freq: 12, nil: undefined });

function spoil(rendered: Rendered, how: Spoiler | undefined): Rendered {
  const { expression, names, values } = rendered;
  const also = (condition: string): Rendered => ({
    ...rendered,
    expression: `${expression} AND ${condition}`,
  });
  switch (how) {
    case undefined:
      return rendered;
    case "unusedName":
      return { ...rendered, names: { ...names, "#unused": "unused" } };
    case "unusedValue":
      return { ...rendered, values: { ...values, ":unused": { S: "unused" } } };
    case "undefinedName":
      return also("attribute_exists(#undefined)");
    case "undefinedValue":
      return also("absent = :undefined");
    case "reservedWord":
      return also("attribute_exists(total)");
    case "unknownFunction":
      return also("resembles(absent)");
    case "wrongArity":
      return also("attribute_exists(absent, sk)");
    case "syntax":
      return { ...rendered, expression: `${expression} AND` };
  }
}

export function render(write: Write, how?: Spoiler): Rendered {
  const writer = new Writer();
  const expression = write(writer);
  return spoil({ expression, names: writer.names, values: writer.values }, how);
}

export const condition = fc.tuple(compound, spoiler).map(([write, how]) => render(write, how));

/** A filter may not speak of keys: `sk` stays out of it, except now and then to be refused. */
export const filter = fc.tuple(fc.oneof(compound), spoiler).map(([write, how]) => render(write, how));
