import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import fc from "fast-check";
import {
  anyValue,
  list,
  number,
  type Path,
  path,
  type Rendered,
  render,
  scalar,
  sets,
  string,
  type Write,
  type Writer,
} from "./differential-conditions.ts";

export const projection = fc
  .uniqueArray(path, { minLength: 1, maxLength: 3 })
  .map((selected) => render((w) => selected.map((at) => w.path(at)).join(", ")));

type Change = {
  readonly section: "SET" | "REMOVE" | "ADD" | "DELETE";
  readonly path: Path;
  readonly source: Path | undefined;
  readonly write: Write;
};

const set = (make: (w: Writer) => string, source?: Path) => ({
  section: "SET" as const,
  source,
  write: make,
});

const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(path, anyValue)
    .map(([at, value]) => ({ path: at, ...set((w) => `${w.path(at)} = ${w.value(value)}`) })),
  fc.tuple(path, path, number).map(([at, from, value]) => ({
    path: at,
    ...set((w) => `${w.path(at)} = ${w.path(from)} + ${w.value(value)}`, from),
  })),
  fc.tuple(path, number, path).map(([at, value, from]) => ({
    path: at,
    ...set((w) => `${w.path(at)} = ${w.value(value)} - ${w.path(from)}`, from),
  })),
  fc.tuple(path, path, anyValue).map(([at, from, value]) => ({
    path: at,
    ...set((w) => `${w.path(at)} = if_not_exists(${w.path(from)}, ${w.value(value)})`, from),
  })),
  fc.tuple(path, path, fc.oneof(list, list, scalar)).map(([at, from, value]) => ({
    path: at,
    ...set((w) => `${w.path(at)} = list_append(${w.path(from)}, ${w.value(value)})`, from),
  })),
  fc
    .tuple(path, path)
    .map(([at, from]) => ({ path: at, ...set((w) => `${w.path(at)} = ${w.path(from)}`, from) })),
  path.map((at): Change => ({ section: "REMOVE", path: at, source: undefined, write: (w) => w.path(at) })),
  fc.tuple(path, fc.oneof(number, number, sets, string)).map(
    ([at, value]): Change => ({
      section: "ADD",
      path: at,
      source: undefined,
      write: (w) => `${w.path(at)} ${w.value(value)}`,
    }),
  ),
  fc.tuple(path, fc.oneof(sets, sets, number)).map(
    ([at, value]): Change => ({
      section: "DELETE",
      path: at,
      source: undefined,
      write: (w) => `${w.path(at)} ${w.value(value)}`,
    }),
  ),
);

const indexKeyChange: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom("g", "gn"), fc.oneof(string, number))
  .map(([name, value]) => ({ path: [name], ...set((w) => `${w.path([name])} = ${w.value(value)}`) }));

/**
 * Changes that do not meet a documented difference: one position of a list at most (dynalite counts positions anew
 * after each removal), and no copy of what the same update alters (dynalite alters the copy too, and hangs when one
 * contains the other).
 */
function compatible(changes: readonly Change[]): readonly Change[] {
  const kept: Change[] = [];
  for (const candidate of changes) {
    const inList = (one: Change): boolean => one.path.some((step) => typeof step === "number");
    const copies = [...kept, ...(candidate.path.length > 1 ? [candidate] : [])].some(
      (one) => one.source?.[0] === candidate.path[0] || candidate.source?.[0] === one.path[0],
    );
    if (!copies && !(inList(candidate) && kept.some(inList))) kept.push(candidate);
  }
  return kept;
}

export const update = fc
  .array(fc.oneof({ arbitrary: change, weight: 6 }, { arbitrary: indexKeyChange, weight: 1 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((changes) => {
    const kept = compatible(changes);
    return render((w) =>
      (["SET", "REMOVE", "ADD", "DELETE"] as const)
        .map((section) => {
          const parts = kept.filter((one) => one.section === section).map((one) => one.write(w));
          return parts.length === 0 ? "" : `${section} ${parts.join(", ")}`;
        })
        .filter((text) => text !== "")
        .join(" "),
    );
  });

/** A condition on the sort key: a string in the table, a number in the index. */
export const sortCondition = (name: string, type: "S" | "N"): fc.Arbitrary<Write> => {
  const value = fc.oneof(
    { arbitrary: type === "S" ? string : number, weight: 12 },
    { arbitrary: type === "S" ? number : string, weight: 1 },
  );
  return fc.oneof(
    fc.tuple(fc.constantFrom("=", "<", "<=", ">", ">="), value).map(
      ([operator, bound]): Write =>
        (w) =>
          `${w.path([name])} ${operator} ${w.value(bound)}`,
    ),
    fc.tuple(value, fc.constantFrom("=", "<", ">")).map(
      ([bound, operator]): Write =>
        (w) =>
          `${w.value(bound)} ${operator} ${w.path([name])}`,
    ),
    fc.tuple(value, value).map(
      ([low, high]): Write =>
        (w) =>
          `${w.path([name])} BETWEEN ${w.value(low)} AND ${w.value(high)}`,
    ),
    value.map(
      (prefix): Write =>
        (w) =>
          `begins_with(${w.path([name])}, ${w.value(prefix)})`,
    ),
    value.map(
      (other): Write =>
        (w) =>
          `${w.path([name])} <> ${w.value(other)}`,
    ),
  );
};

export const renderKeyCondition = (
  hash: { readonly name: string; readonly value: AttributeValue },
  onSort: Write | undefined,
): Rendered =>
  render((w) => {
    const onHash = `${w.path([hash.name])} = ${w.value(hash.value)}`;
    return onSort === undefined ? onHash : `${onHash} AND ${onSort(w)}`;
  });

const parameters = [
  "ConditionExpression",
  "FilterExpression",
  "KeyConditionExpression",
  "ProjectionExpression",
  "UpdateExpression",
] as const;
type Parameter = (typeof parameters)[number];
export type ExpressionParameters = { [Name in Parameter]?: string } & {
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, AttributeValue>;
};

/** Puts the expressions of one request together: placeholders of different expressions get different names. */
export function merge(
  parts: {
    readonly [Name in Parameter]?: Rendered | undefined;
  },
): ExpressionParameters {
  const merged: ExpressionParameters = {};
  const names: Record<string, string> = {};
  const values: Record<string, AttributeValue> = {};
  for (const parameter of parameters) {
    const rendered = parts[parameter];
    if (rendered === undefined) continue;
    const suffix = parameter.charAt(0);
    merged[parameter] = rendered.expression.replaceAll(/:(v\d+|undefined)/g, `:$1${suffix}`);
    Object.assign(names, rendered.names);
    for (const [name, value] of Object.entries(rendered.values)) {
      values[name === ":unused" ? name : name + suffix] = value;
    }
  }
  if (Object.keys(names).length > 0) merged.ExpressionAttributeNames = names;
  if (Object.keys(values).length > 0) merged.ExpressionAttributeValues = values;
  return merged;
}
