import { notImplemented, serializationError, validationError } from "../dynamodb-error.ts";
import type { AttributeMap } from "../value/attribute-value.ts";
import { parseAttributeMap } from "../value/parse-attribute-value.ts";
import { isJsonObject, type JsonObject } from "./json.ts";

/**
 * The fields of one request structure, read one by one. What has not been read when {@link refuseOthers} is called
 * is a parameter that we do not know, and is refused by name.
 */
export class RequestFields {
  /** Where we are, for messages: an operation, or a structure within one. */
  readonly name: string;
  readonly #values: JsonObject;
  readonly #read = new Set<string>();

  constructor(name: string, values: unknown) {
    if (!isJsonObject(values)) throw serializationError("Start of structure or map expected");
    this.name = name;
    this.#values = values;
  }

  /** The structure as it came, for who reads (and refuses) all of it. */
  get whole(): JsonObject {
    return this.#values;
  }

  has(field: string): boolean {
    return this.#take(field) !== undefined;
  }

  optionalString(field: string): string | undefined {
    const value = this.#take(field);
    if (value === undefined || typeof value === "string") return value;
    throw serializationError(`The parameter ${field} must be a string`);
  }

  string(field: string): string {
    return this.optionalString(field) ?? this.#missing(field);
  }

  flag(field: string): boolean {
    const value = this.#take(field);
    if (value === undefined || typeof value === "boolean") return value ?? false;
    throw serializationError(`The parameter ${field} must be a boolean`);
  }

  optionalFlag(field: string): boolean | undefined {
    return this.has(field) ? this.flag(field) : undefined;
  }

  optionalInteger(field: string, minimum: number, maximum: number): number | undefined {
    const value = this.#take(field);
    if (value === undefined) return undefined;
    if (typeof value !== "number") throw serializationError(`The parameter ${field} must be a number`);
    const integer = Math.floor(value);
    if (integer < minimum) {
      throw constraint(String(value), field, `Member must have value greater than or equal to ${minimum}`);
    }
    if (integer > maximum) {
      throw constraint(String(value), field, `Member must have value less than or equal to ${maximum}`);
    }
    return integer;
  }

  /** One of several words; the list is quoted in the refusal, so its order is DynamoDB's. */
  optionalChoice<Choice extends string>(field: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.optionalString(field);
    if (value === undefined) return undefined;
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined) return choice;
    throw constraint(value, field, `Member must satisfy enum value set: [${choices.join(", ")}]`);
  }

  choice<Choice extends string>(field: string, choices: readonly Choice[]): Choice {
    return this.optionalChoice(field, choices) ?? this.#missing(field);
  }

  attributes(field: string): AttributeMap {
    return this.optionalAttributes(field) ?? this.#missing(field);
  }

  optionalAttributes(field: string): AttributeMap | undefined {
    const value = this.#take(field);
    return value === undefined ? undefined : parseAttributeMap(value);
  }

  optionalObject(field: string): JsonObject | undefined {
    const value = this.#take(field);
    if (value === undefined || isJsonObject(value)) return value;
    throw serializationError(`The parameter ${field} must be a structure`);
  }

  object(field: string): JsonObject {
    return this.optionalObject(field) ?? this.#missing(field);
  }

  optionalStructure(field: string): RequestFields | undefined {
    const value = this.optionalObject(field);
    return value === undefined ? undefined : new RequestFields(`${this.name}.${field}`, value);
  }

  structure(field: string): RequestFields {
    return this.optionalStructure(field) ?? this.#missing(field);
  }

  optionalList(field: string): readonly unknown[] | undefined {
    const value = this.#take(field);
    if (value === undefined || Array.isArray(value)) return value;
    throw serializationError(`The parameter ${field} must be a list`);
  }

  list(field: string, minimum: number, maximum: number): readonly unknown[] {
    const values = this.optionalList(field) ?? this.#missing(field);
    const kind = values.length < minimum ? "greater" : values.length > maximum ? "less" : undefined;
    if (kind === undefined) return values;
    throw constraint(
      `[${values.length} members]`,
      field,
      `Member must have length ${kind} than or equal to ${kind === "greater" ? minimum : maximum}`,
    );
  }

  structures(field: string, minimum: number, maximum: number): readonly RequestFields[] {
    return this.list(field, minimum, maximum).map(
      (value) => new RequestFields(`${this.name}.${field}`, value),
    );
  }

  optionalStringMap(field: string): Readonly<Record<string, string>> | undefined {
    const value = this.optionalObject(field);
    if (value === undefined) return undefined;
    const map: Record<string, string> = Object.create(null);
    for (const [name, text] of Object.entries(value)) {
      if (typeof text !== "string") throw serializationError(`The values of ${field} must be strings`);
      map[name] = text;
    }
    return map;
  }

  /** @throws ValidationException naming the first parameter that nobody has read. */
  refuseOthers(): void {
    for (const field of Object.keys(this.#values)) {
      if (!this.#read.has(field) && this.#values[field] !== null) {
        throw notImplemented(`The parameter ${field} of ${this.name}`);
      }
    }
  }

  #take(field: string): unknown {
    this.#read.add(field);
    return Object.hasOwn(this.#values, field) ? (this.#values[field] ?? undefined) : undefined;
  }

  #missing(field: string): never {
    throw constraint(undefined, field, "Member must not be null");
  }
}

function constraint(value: string | undefined, field: string, rule: string): Error {
  const quoted = value === undefined ? "null" : `'${value}'`;
  const where = field.charAt(0).toLowerCase() + field.slice(1);
  return validationError(
    `1 validation error detected: Value ${quoted} at '${where}' failed to satisfy constraint: ${rule}`,
  );
}

const namePattern = /^[a-zA-Z0-9_.-]+$/;

/** A table or index name: 3 to 255 characters of a-z, A-Z, 0-9, `_`, `-` and `.` (AWS: "Naming rules"). */
export function resourceName(fields: RequestFields, field: string): string {
  const name = fields.string(field);
  if (name.length < 3 || name.length > 255) {
    throw validationError(`${field} must be at least 3 characters long and at most 255 characters long`);
  }
  if (!namePattern.test(name)) {
    throw constraint(name, field, "Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+");
  }
  return name;
}
