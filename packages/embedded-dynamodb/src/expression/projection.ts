import { type AttributeValue, attributeOf, emptyDraft, type Item } from "../value/attribute-value.ts";
import { ExpressionFaults } from "./expression-faults.ts";
import { type Path, parsePath } from "./path.ts";
import { noteConflictingPaths } from "./path-conflict.ts";
import type { Placeholders } from "./placeholders.ts";
import { TokenStream } from "./token.ts";

/** Parses a ProjectionExpression. @throws ValidationException with DynamoDB's message. */
export function parseProjection(expression: string, placeholders: Placeholders): readonly Path[] {
  const tokens = new TokenStream("ProjectionExpression", expression);
  const faults = new ExpressionFaults();
  const paths: Path[] = [];
  do {
    const path = parsePath(tokens, placeholders, faults);
    noteConflictingPaths(paths, path, faults);
    paths.push(path);
  } while (tokens.takeSymbol(","));
  tokens.expectEnd();
  const fault = faults.worst();
  if (fault !== undefined) throw tokens.refusal(fault);
  return paths;
}

/** Paths, merged: `whole` where a path ends, otherwise what to keep below. */
type Selection = { whole: boolean; readonly children: Map<string | number, Selection> };

/** The part of an item that the paths select. Elements of a list keep their order and close ranks. */
export function project(item: Item, paths: readonly Path[]): Item {
  const selected = emptyDraft();
  for (const [name, selection] of selectionOf(paths).children) {
    const value = attributeOf(item, String(name));
    const part = value === undefined ? undefined : select(value, selection);
    if (part !== undefined) selected[String(name)] = part;
  }
  return selected;
}

function selectionOf(paths: readonly Path[]): Selection {
  const root: Selection = { whole: false, children: new Map() };
  for (const { head, tail } of paths) {
    let selection = root;
    for (const step of [head, ...tail]) {
      const child = selection.children.get(step) ?? { whole: false, children: new Map() };
      selection.children.set(step, child);
      selection = child;
    }
    selection.whole = true;
  }
  return root;
}

function select(value: AttributeValue, selection: Selection): AttributeValue | undefined {
  if (selection.whole) return value;
  if ("L" in value) {
    const elements = value.L.map((element, position) => {
      const below = selection.children.get(position);
      return below === undefined ? undefined : select(element, below);
    }).filter((element) => element !== undefined);
    return elements.length === 0 ? undefined : { L: elements };
  }
  if (!("M" in value)) return undefined;
  const kept = emptyDraft();
  for (const [name, below] of selection.children) {
    const element = typeof name === "string" ? attributeOf(value.M, name) : undefined;
    const part = element === undefined ? undefined : select(element, below);
    if (part !== undefined && typeof name === "string") kept[name] = part;
  }
  return Object.keys(kept).length === 0 ? undefined : { M: kept };
}
