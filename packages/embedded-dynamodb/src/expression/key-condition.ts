import { validationError } from "../dynamodb-error.ts";
import { type AttributeValue, typeOf } from "../value/attribute-value.ts";
import type { Comparator, Condition, Operand } from "./condition.ts";

/** What a KeyConditionExpression says about one key attribute. */
export type KeyPredicate =
  | { readonly kind: Exclude<Comparator, "<>">; readonly value: AttributeValue }
  | { readonly kind: "between"; readonly low: AttributeValue; readonly high: AttributeValue }
  | { readonly kind: "beginsWith"; readonly value: AttributeValue };

const mirrored = { "=": "=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;

/**
 * Reads a parsed condition as predicates on key attributes, by attribute name.
 * @throws ValidationException for anything that is not one simple predicate on each of one or two attributes.
 */
export function keyPredicatesOf(condition: Condition): ReadonlyMap<string, KeyPredicate> {
  const predicates = new Map<string, KeyPredicate>();
  collect(condition, predicates);
  if (predicates.size > 2) throw validationError("Conditions can be of length 1 or 2 only");
  return predicates;
}

function collect(condition: Condition, predicates: Map<string, KeyPredicate>): void {
  switch (condition.kind) {
    case "and":
      collect(condition.left, predicates);
      collect(condition.right, predicates);
      return;
    case "or":
    case "not":
    case "in":
      throw invalidOperator(condition.kind.toUpperCase());
    case "exists":
      throw invalidOperator(condition.expected ? "attribute_exists" : "attribute_not_exists");
    case "type":
      throw invalidOperator("attribute_type");
    case "contains":
      throw invalidOperator("contains");
    case "comparison": {
      const { comparator, left, right } = condition;
      if (comparator === "<>") throw invalidOperator("<>");
      const [attribute, value] = attributeAndValue(left, right);
      const kind = left.kind === "path" ? comparator : mirrored[comparator];
      add(predicates, attribute, { kind, value });
      return;
    }
    case "between": {
      const attribute = firstOperand("BETWEEN", condition.operand);
      const low = literal(condition.low);
      const high = literal(condition.high);
      if (typeOf(low) !== typeOf(high)) throw schemaMismatch();
      add(predicates, attribute, { kind: "between", low, high });
      return;
    }
    case "beginsWith":
      add(predicates, firstOperand("begins_with", condition.operand), {
        kind: "beginsWith",
        value: literal(condition.prefix),
      });
  }
}

function add(predicates: Map<string, KeyPredicate>, attribute: string, predicate: KeyPredicate): void {
  if (predicates.has(attribute)) {
    throw validationError("KeyConditionExpressions must only contain one condition per key");
  }
  predicates.set(attribute, predicate);
}

function attributeAndValue(left: Operand, right: Operand): readonly [string, AttributeValue] {
  if (left.kind === "path") return [attributeName(left), literal(right)];
  if (right.kind === "path") return [attributeName(right), literal(left)];
  if (left.kind === "size" || right.kind === "size") throw nestedOperation();
  throw validationError("Invalid condition in KeyConditionExpression: No key attribute specified");
}

function firstOperand(operator: string, operand: Operand): string {
  if (operand.kind === "path") return attributeName(operand);
  if (operand.kind === "size") throw nestedOperation();
  throw validationError(
    `Invalid condition in KeyConditionExpression: ${operator} operator must have the key attribute as its first operand`,
  );
}

function attributeName(operand: Extract<Operand, { kind: "path" }>): string {
  if (operand.path.tail.length > 0) {
    throw validationError("KeyConditionExpressions cannot have conditions on nested attributes");
  }
  return operand.path.head;
}

function literal(operand: Operand): AttributeValue {
  if (operand.kind === "value") return operand.value;
  if (operand.kind === "size") throw nestedOperation();
  throw validationError(
    "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition",
  );
}

const invalidOperator = (operator: string): Error =>
  validationError(`Invalid operator used in KeyConditionExpression: ${operator}`);

const nestedOperation = (): Error =>
  validationError("KeyConditionExpressions cannot contain nested operations");

export const schemaMismatch = (): Error =>
  validationError(
    "One or more parameter values were invalid: Condition parameter type does not match schema type",
  );
