import { attributeTypes } from "../value/attribute-value.ts";
import { compareValues } from "../value/compare.ts";
import { type Comparator, type Condition, type Operand, staticTypeOf } from "./condition.ts";
import type { ExpressionFaults } from "./expression-faults.ts";
import { formatPath, samePath } from "./path.ts";

/** A function as it was written, before we know what it is. */
export type Call = { readonly name: string; readonly operands: readonly Operand[] };

const operandCounts = new Map([
  ["attribute_exists", 1],
  ["attribute_not_exists", 1],
  ["attribute_type", 2],
  ["begins_with", 2],
  ["contains", 2],
  ["size", 1],
]);

/** Stands in for a condition that has a fault: the fault has been noted, so it is never evaluated. */
const faulty: Condition = {
  kind: "exists",
  operand: { kind: "value", value: { NULL: true } },
  expected: false,
};

/** Notes a function that does not exist or has the wrong number of operands. */
export function hasValidShape({ name, operands }: Call, faults: ExpressionFaults): boolean {
  const count = operandCounts.get(name);
  if (count === undefined) {
    faults.note("unknownFunction", `Invalid function name; function: ${name}`);
    return false;
  }
  if (count === operands.length) return true;
  faults.note(
    "operandCount",
    `Incorrect number of operands for operator or function; operator or function: ${name}, ` +
      `number of operands: ${operands.length}`,
  );
  return false;
}

/** Makes a condition of a function; what is wrong with it is noted. */
export function conditionOf(call: Call, faults: ExpressionFaults): Condition {
  const [first, second] = call.operands;
  if (!hasValidShape(call, faults) || first === undefined) return faulty;
  noteIndistinct(call.name, first, second, faults);
  switch (call.name) {
    case "attribute_exists":
    case "attribute_not_exists":
      if (first.kind !== "path") noteNoPath(call.name, faults);
      return { kind: "exists", operand: first, expected: call.name === "attribute_exists" };
    case "attribute_type":
      return second === undefined ? faulty : typeCondition(first, second, faults);
    case "begins_with":
      if (second === undefined) return faulty;
      notePrefixTypes(call, faults);
      return { kind: "beginsWith", operand: first, prefix: second };
    case "contains":
      return second === undefined ? faulty : { kind: "contains", operand: first, sought: second };
    default:
      faults.note(
        "misusedFunction",
        `The function is not allowed to be used this way in an expression; function: ${call.name}`,
      );
      return faulty;
  }
}

/** `size(...)`, the one function that is an operand. */
export function operandOf(call: Call, faults: ExpressionFaults): Operand {
  const [first] = call.operands;
  if (call.name !== "size" && operandCounts.has(call.name)) {
    faults.note(
      "misusedFunction",
      `The function is not allowed to be used this way in an expression; function: ${call.name}`,
    );
  }
  if (!hasValidShape(call, faults) || first === undefined) return { kind: "value", value: { NULL: true } };
  const type = staticTypeOf(first);
  if (call.name === "size" && (type === "N" || type === "BOOL" || type === "NULL")) {
    noteOperandType("size", type, faults);
  }
  return { kind: "size", of: first };
}

function typeCondition(operand: Operand, type: Operand, faults: ExpressionFaults): Condition {
  const name = type.kind === "value" && "S" in type.value ? type.value.S : undefined;
  if (name === undefined) {
    noteOperandType("attribute_type", staticTypeOf(type) ?? "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}", faults);
    return faulty;
  }
  if (!attributeTypes.some((known) => known === name)) {
    faults.note(
      "function",
      `Invalid attribute type name found; type: ${name}, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}`,
    );
  }
  return { kind: "type", operand, type: name };
}

function notePrefixTypes(call: Call, faults: ExpressionFaults): void {
  for (const operand of call.operands) {
    const type = staticTypeOf(operand);
    if (type !== undefined && type !== "S" && type !== "B") {
      noteOperandType(call.name, type, faults);
      return;
    }
  }
}

/** `<` and its like, and BETWEEN, order strings, numbers and binaries; DynamoDB refuses any other literal operand. */
export function noteUnorderedOperands(
  comparator: Comparator | "BETWEEN",
  operands: readonly Operand[],
  faults: ExpressionFaults,
): void {
  if (comparator === "=" || comparator === "<>") return;
  for (const operand of operands) {
    const type = staticTypeOf(operand);
    if (type !== undefined && type !== "S" && type !== "N" && type !== "B") {
      faults.note(
        "function",
        `Incorrect operand type for operator or function; operator: ${comparator}, operand type: ${type}`,
      );
      return;
    }
  }
}

/** BETWEEN with two literal bounds: of one type, the lower not above the upper. */
export function noteReversedBounds(low: Operand, high: Operand, faults: ExpressionFaults): void {
  if (low.kind !== "value" || high.kind !== "value") return;
  const bounds = `lower bound operand: AttributeValue: ${literal(low)}, upper bound operand: AttributeValue: ${literal(high)}`;
  if (staticTypeOf(low) !== staticTypeOf(high)) {
    faults.note(
      "function",
      `The BETWEEN operator requires same data type for lower and upper bounds; ${bounds}`,
    );
  } else if ((compareValues(low.value, high.value) ?? 0) > 0) {
    faults.note(
      "function",
      `The BETWEEN operator requires upper bound to be greater than or equal to lower bound; ${bounds}`,
    );
  }
}

/** An operator or function on twice the same path is refused: its result would not depend on the item. */
export function noteIndistinct(
  operator: string,
  first: Operand | undefined,
  second: Operand | undefined,
  faults: ExpressionFaults,
): void {
  if (first?.kind !== "path" || second?.kind !== "path" || !samePath(first.path, second.path)) return;
  faults.note(
    "distinct",
    "The first operand must be distinct from the remaining operands for this operator or function; " +
      `operator: ${operator}, first operand: ${formatPath(first.path)}`,
  );
}

function literal(operand: { readonly kind: "value"; readonly value: object }): string {
  const [entry] = Object.entries(operand.value);
  return entry === undefined ? "{}" : `{${entry[0]}:${String(entry[1])}}`;
}

const noteNoPath = (name: string, faults: ExpressionFaults): void =>
  faults.note("function", `Operator or function requires a document path; operator or function: ${name}`);

const noteOperandType = (name: string, type: string, faults: ExpressionFaults): void =>
  faults.note(
    "function",
    `Incorrect operand type for operator or function; operator or function: ${name}, operand type: ${type}`,
  );
