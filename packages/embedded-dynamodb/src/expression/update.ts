import { validationError } from "../dynamodb-error.ts";
import {
  type AttributeMap,
  type AttributeType,
  type AttributeValue,
  attributeOf,
  draftOf,
  type Item,
  typeOf,
} from "../value/attribute-value.ts";
import { addDecimals, formatDecimal, negateDecimal, parseDecimal } from "../value/decimal.ts";
import { type Path, valueAt } from "./path.ts";

export type SetValue =
  | { readonly kind: "value"; readonly value: AttributeValue }
  | { readonly kind: "path"; readonly path: Path }
  | { readonly kind: "plus" | "minus" | "listAppend"; readonly left: SetValue; readonly right: SetValue }
  | { readonly kind: "ifNotExists"; readonly path: Path; readonly otherwise: SetValue };

export type UpdateAction =
  | { readonly kind: "set"; readonly path: Path; readonly value: SetValue }
  | { readonly kind: "remove"; readonly path: Path }
  | { readonly kind: "add" | "delete"; readonly path: Path; readonly value: AttributeValue };

const wrongOperandType = (): Error =>
  validationError("An operand in the update expression has an incorrect data type");

/**
 * The item after the update. Every value and every list position refers to the item as it was before, so
 * the order of the actions does not matter (AWS: "Update expressions").
 * @throws ValidationException for a path that leads nowhere and for operands of the wrong type.
 */
export function applyUpdate(actions: readonly UpdateAction[], before: Item): Item {
  const changes = actions.map(
    (action): Change => ({
      steps: [action.path.head, ...action.path.tail],
      replacement: replacementOf(action, before),
    }),
  );
  return changeMap(before, changes, 0);
}

/** The new value at a path; undefined removes what is there. */
type Change = {
  readonly steps: readonly (string | number)[];
  readonly replacement: AttributeValue | undefined;
};

function replacementOf(action: UpdateAction, before: Item): AttributeValue | undefined {
  switch (action.kind) {
    case "set":
      return resolve(action.value, before);
    case "remove":
      return undefined;
    case "add":
      return addTo(valueAt(before, action.path), action.value);
    case "delete":
      return deleteFrom(valueAt(before, action.path), action.value);
  }
}

function resolve(value: SetValue, before: Item): AttributeValue {
  switch (value.kind) {
    case "value":
      return value.value;
    case "path":
      return existing(valueAt(before, value.path));
    case "ifNotExists":
      return valueAt(before, value.path) ?? resolve(value.otherwise, before);
    case "listAppend": {
      const left = resolve(value.left, before);
      if (!("L" in left)) throw wrongOperandType();
      const right = resolve(value.right, before);
      if (!("L" in right)) throw wrongOperandType();
      return { L: [...left.L, ...right.L] };
    }
    case "plus":
    case "minus": {
      const left = resolve(value.left, before);
      if (!("N" in left)) throw wrongOperandType();
      const right = resolve(value.right, before);
      if (!("N" in right)) throw wrongOperandType();
      return sum(left.N, right.N, value.kind === "minus");
    }
  }
}

function existing(value: AttributeValue | undefined): AttributeValue {
  if (value !== undefined) return value;
  throw validationError("The provided expression refers to an attribute that does not exist in the item");
}

function sum(left: string, right: string, subtract: boolean): AttributeValue {
  const addend = parseDecimal(right);
  return { N: formatDecimal(addDecimals(parseDecimal(left), subtract ? negateDecimal(addend) : addend)) };
}

/** ADD: to a number its sum, to a set its union; what does not exist counts as zero, or as the empty set. */
function addTo(value: AttributeValue | undefined, addend: AttributeValue): AttributeValue {
  if (value === undefined) return addend;
  if ("N" in value && "N" in addend) return sum(value.N, addend.N, false);
  if ("SS" in value && "SS" in addend) return { SS: union(value.SS, addend.SS) };
  if ("NS" in value && "NS" in addend) return { NS: union(value.NS, addend.NS) };
  if ("BS" in value && "BS" in addend) return { BS: union(value.BS, addend.BS) };
  throw wrongOperandType();
}

/** DELETE: the set without these members; a set that would be empty ceases to exist. */
function deleteFrom(value: AttributeValue | undefined, removed: AttributeValue): AttributeValue | undefined {
  if (value === undefined) return undefined;
  if (typeOf(value) !== typeOf(removed)) throw wrongOperandType();
  if ("SS" in value && "SS" in removed) {
    const SS = without(value.SS, removed.SS);
    return SS.length === 0 ? undefined : { SS };
  }
  if ("NS" in value && "NS" in removed) {
    const NS = without(value.NS, removed.NS);
    return NS.length === 0 ? undefined : { NS };
  }
  if ("BS" in value && "BS" in removed) {
    const BS = without(value.BS, removed.BS);
    return BS.length === 0 ? undefined : { BS };
  }
  throw wrongOperandType();
}

const union = (left: readonly string[], right: readonly string[]): readonly string[] => [
  ...new Set([...left, ...right]),
];

function without(elements: readonly string[], removed: readonly string[]): readonly string[] {
  const gone = new Set(removed);
  return elements.filter((element) => !gone.has(element));
}

/** Changes below one map; `depth` is how many steps of the paths lead to it. Untouched parts are shared, not copied. */
function changeMap(map: AttributeMap, changes: readonly Change[], depth: number): AttributeMap {
  const draft = draftOf(map);
  for (const [step, group] of groupByStep(changes, depth)) {
    if (typeof step === "number") throw invalidPath();
    const value = changeElement(attributeOf(map, step), group, depth + 1);
    if (value === undefined) delete draft[step];
    else draft[step] = value;
  }
  return draft;
}

/** Positions are those of the old list; removed elements close ranks at the end, positions past the end append in order. */
function changeList(
  list: readonly AttributeValue[],
  changes: readonly Change[],
  depth: number,
): readonly AttributeValue[] {
  const elements: (AttributeValue | undefined)[] = [...list];
  const groups = [...groupByStep(changes, depth)].map(([step, group]) => {
    if (typeof step === "string") throw invalidPath();
    return { position: step, group };
  });
  groups.sort((left, right) => left.position - right.position);
  for (const { position, group } of groups) {
    const value = changeElement(list[position], group, depth + 1);
    if (position < list.length) elements[position] = value;
    else if (value !== undefined) elements.push(value);
  }
  return elements.filter((element) => element !== undefined);
}

function changeElement(
  value: AttributeValue | undefined,
  changes: readonly Change[],
  depth: number,
): AttributeValue | undefined {
  const [first] = changes;
  if (first?.steps.length === depth) return first.replacement;
  if (value !== undefined && "M" in value) return { M: changeMap(value.M, changes, depth) };
  if (value !== undefined && "L" in value) return { L: changeList(value.L, changes, depth) };
  throw invalidPath();
}

function groupByStep(changes: readonly Change[], depth: number): Map<string | number, Change[]> {
  const groups = new Map<string | number, Change[]>();
  for (const change of changes) {
    const step = change.steps[depth];
    if (step === undefined) throw new Error("two update paths overlap although the parser refuses that");
    const group = groups.get(step);
    if (group === undefined) groups.set(step, [change]);
    else group.push(change);
  }
  return groups;
}

const invalidPath = (): Error =>
  validationError("The document path provided in the update expression is invalid for update");

/** The type that an action gives to its target, as far as the expression alone tells. */
export function staticTypeOfAction(action: UpdateAction): AttributeType | undefined {
  switch (action.kind) {
    case "set":
      return staticTypeOf(action.value);
    case "remove":
      return undefined;
    case "add":
    case "delete":
      return typeOf(action.value);
  }
}

function staticTypeOf(value: SetValue): AttributeType | undefined {
  switch (value.kind) {
    case "value":
      return typeOf(value.value);
    case "plus":
    case "minus":
      return "N";
    case "listAppend":
      return "L";
    case "ifNotExists":
      return staticTypeOf(value.otherwise);
    case "path":
      return undefined;
  }
}
