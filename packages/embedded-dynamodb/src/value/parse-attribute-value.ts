import { serializationError, validationError } from "../dynamodb-error.ts";
import { isJsonObject } from "../request/json.ts";
import { type AttributeMap, type AttributeValue, emptyDraft } from "./attribute-value.ts";
import { normaliseNumber } from "./decimal.ts";

/** AWS: "Constraints", nested attribute depth. */
const maxNesting = 32;
const invalid = "One or more parameter values were invalid: ";

/**
 * Checks a value from the wire and brings it into normal form.
 * @throws ValidationException with DynamoDB's message; SerializationException for a wrong JSON type.
 */
export function parseAttributeValue(input: unknown, depth = 1): AttributeValue {
  if (!isJsonObject(input)) throw serializationError("Unexpected value type in payload");
  if (depth > maxNesting) throw validationError("Nesting Levels have exceeded supported limits");
  const [type, ...others] = Object.keys(input).filter((name) => input[name] !== null);
  if (others.length > 0) {
    throw validationError(
      "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
    );
  }
  const content = type === undefined ? undefined : input[type];
  switch (type) {
    case "S":
      return { S: text(content) };
    case "N":
      return { N: normaliseNumber(text(content)) };
    case "B":
      return { B: base64(content) };
    case "BOOL":
      return { BOOL: boolean(content) };
    case "NULL":
      if (boolean(content)) return { NULL: true };
      throw validationError(`${invalid}Null attribute value types must have the value of true`);
    case "SS":
    case "NS":
    case "BS":
      return parseSet(type, list(content));
    case "L":
      return { L: list(content).map((element) => parseAttributeValue(element, depth + 1)) };
    case "M":
      return { M: parseAttributeMap(content, depth + 1) };
    default:
      throw validationError(
        "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
      );
  }
}

/** Checks every value of a map from the wire: an item, a key, expression values. @throws as {@link parseAttributeValue}. */
export function parseAttributeMap(input: unknown, depth = 1): AttributeMap {
  if (!isJsonObject(input)) throw serializationError("Unexpected field type");
  const map = emptyDraft();
  for (const name of Object.keys(input)) map[name] = parseAttributeValue(input[name], depth);
  return map;
}

function parseSet(type: "SS" | "NS" | "BS", elements: readonly unknown[]): AttributeValue {
  switch (type) {
    case "SS": {
      if (elements.length === 0) throw validationError(`${invalid}An string set  may not be empty`);
      const strings = elements.map(text);
      if (hasDuplicates(strings)) {
        throw validationError(`${invalid}Input collection [${strings.join(", ")}] contains duplicates.`);
      }
      return { SS: strings };
    }
    case "NS": {
      if (elements.length === 0) throw validationError(`${invalid}An number set  may not be empty`);
      const numbers = elements.map((element) => normaliseNumber(text(element)));
      if (hasDuplicates(numbers)) throw validationError("Input collection contains duplicates");
      return { NS: numbers };
    }
    case "BS": {
      if (elements.length === 0) throw validationError(`${invalid}Binary sets should not be empty`);
      const binaries = elements.map(base64);
      if (hasDuplicates(binaries)) {
        throw validationError(
          `${invalid}Input collection [${binaries.join(", ")}]of type BS contains duplicates.`,
        );
      }
      return { BS: binaries };
    }
  }
}

const hasDuplicates = (elements: readonly string[]): boolean => new Set(elements).size < elements.length;

function text(input: unknown): string {
  if (typeof input !== "string")
    throw serializationError(`${jsonTypeOf(input)} cannot be converted to String`);
  return input;
}

function boolean(input: unknown): boolean {
  if (typeof input !== "boolean")
    throw serializationError(`${jsonTypeOf(input)} cannot be converted to Boolean`);
  return input;
}

function list(input: unknown): readonly unknown[] {
  if (!Array.isArray(input)) throw serializationError("Unexpected field type");
  return input;
}

function base64(input: unknown): string {
  if (typeof input !== "string") {
    throw serializationError("only base-64-encoded strings are convertible to bytes");
  }
  if (input.length % 4 !== 0) {
    throw serializationError(
      `Base64 encoded length is expected a multiple of 4 bytes but found: ${input.length}`,
    );
  }
  if (Buffer.from(input, "base64").toString("base64") !== input) {
    throw serializationError("Invalid last non-pad Base64 character dectected");
  }
  return input;
}

function jsonTypeOf(input: unknown): string {
  if (typeof input === "number") return Number.isInteger(input) ? "NUMBER_VALUE" : "DECIMAL_VALUE";
  if (typeof input === "boolean") return input ? "TRUE_VALUE" : "FALSE_VALUE";
  return typeof input === "string" ? "STRING_VALUE" : "Structure";
}
