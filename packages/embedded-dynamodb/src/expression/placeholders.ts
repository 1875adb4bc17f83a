import { DynamoDbError, validationError } from "../dynamodb-error.ts";
import type { JsonObject } from "../request/json.ts";
import { type AttributeMap, type AttributeValue, attributeOf, emptyDraft } from "../value/attribute-value.ts";
import { parseAttributeValue } from "../value/parse-attribute-value.ts";
import { valueSize } from "../value/size.ts";

/** AWS: "Constraints", expression parameters: all substitution variables together. */
const maxVariableBytes = 2 * 1024 * 1024;

/**
 * `ExpressionAttributeNames` and `ExpressionAttributeValues` of one request, shared by all its expressions:
 * a placeholder that none of them uses is refused, so use is counted here.
 */
export class Placeholders {
  readonly #names: Readonly<Record<string, string>>;
  readonly #values: AttributeMap;
  readonly #unusedNames: Set<string>;
  readonly #unusedValues: Set<string>;

  /** @throws ValidationException for empty maps, malformed placeholders, more than 2 MB. */
  constructor(names: Readonly<Record<string, string>> | undefined, values: JsonObject | undefined) {
    if (names !== undefined) refuseMalformed("ExpressionAttributeNames", "#", Object.keys(names));
    if (values !== undefined) refuseMalformed("ExpressionAttributeValues", ":", Object.keys(values));
    this.#names = names ?? {};
    this.#values = readValues(values ?? {});
    this.#unusedNames = new Set(Object.keys(this.#names));
    this.#unusedValues = new Set(Object.keys(this.#values));
  }

  name(placeholder: string): string | undefined {
    this.#unusedNames.delete(placeholder);
    return Object.hasOwn(this.#names, placeholder) ? this.#names[placeholder] : undefined;
  }

  value(placeholder: string): AttributeValue | undefined {
    this.#unusedValues.delete(placeholder);
    return attributeOf(this.#values, placeholder);
  }

  /** To be called when all expressions are parsed. @throws ValidationException naming what none of them used. */
  refuseUnused(): void {
    refuseRemaining("ExpressionAttributeNames", this.#unusedNames);
    refuseRemaining("ExpressionAttributeValues", this.#unusedValues);
  }
}

function readValues(values: JsonObject): AttributeMap {
  const read = emptyDraft();
  let bytes = 0;
  for (const placeholder of Object.keys(values)) {
    try {
      const value = parseAttributeValue(values[placeholder]);
      bytes += placeholder.length + valueSize(value);
      read[placeholder] = value;
    } catch (error) {
      if (!(error instanceof DynamoDbError) || error.code !== "ValidationException") throw error;
      throw validationError(
        `ExpressionAttributeValues contains invalid value: ${error.message} for key ${placeholder}`,
      );
    }
  }
  if (bytes > maxVariableBytes) {
    throw validationError(
      "ExpressionAttributeValues exceeds max size; the substitution variables of an expression are limited to 2 MB",
    );
  }
  return read;
}

function refuseMalformed(parameter: string, prefix: "#" | ":", placeholders: readonly string[]): void {
  if (placeholders.length === 0) throw validationError(`${parameter} must not be empty`);
  const wellFormed = new RegExp(`^${prefix}[0-9a-zA-Z_]+$`);
  const malformed = placeholders.find((placeholder) => !wellFormed.test(placeholder));
  if (malformed !== undefined) {
    throw validationError(`${parameter} contains invalid key: Syntax error; key: "${malformed}"`);
  }
}

function refuseRemaining(parameter: string, unused: ReadonlySet<string>): void {
  if (unused.size === 0) return;
  throw validationError(
    `Value provided in ${parameter} unused in expressions: keys: {${[...unused].join(", ")}}`,
  );
}
