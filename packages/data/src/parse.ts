import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A committed file that does not have the shape it promises; the message names the file and the entry. */
export class DataError extends Error {
  override readonly name = "DataError";
}

/** Where a value stands, for messages: `reference/states.json[12].party.from`. */
export type At = string;
export type Parse<T> = (value: unknown, at: At) => T;

export const fail = (at: At, expected: string, value: unknown): never => {
  throw new DataError(`${at}: expected ${expected}, found ${JSON.stringify(value) ?? "nothing"}`);
};

export const filePath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const readText = (path: string): Promise<string> => readFile(filePath(path), "utf8");

export const readJson = async (path: string): Promise<unknown> => {
  const text = await readText(path);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError(`${path}: not JSON`, { cause });
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object with none but the given keys. */
export const record = (
  value: unknown,
  at: At,
  keys: readonly string[],
): Readonly<Record<string, unknown>> => {
  if (!isRecord(value)) return fail(at, "an object", value);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  return unknown === undefined ? value : fail(`${at}.${unknown}`, `one of ${keys.join(", ")}`, unknown);
};

export const list =
  <T>(parse: Parse<T>): Parse<readonly T[]> =>
  (value, at) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => parse(item, `${at}[${index}]`))
      : fail(at, "an array", value);

export const nonEmptyList =
  <T>(parse: Parse<T>): Parse<readonly T[]> =>
  (value, at) => {
    const items = list(parse)(value, at);
    return items.length > 0 ? items : fail(at, "at least one item", value);
  };

export const text: Parse<string> = (value, at) =>
  typeof value === "string" && value.trim() === value && value !== ""
    ? value
    : fail(at, "a text without blanks around it", value);

export const flag: Parse<boolean> = (value, at) =>
  typeof value === "boolean" ? value : fail(at, "true or false", value);

export const count: Parse<number> = (value, at) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0
    ? value
    : fail(at, "a whole number", value);

export const year: Parse<number> = (value, at) => {
  const found = count(value, at);
  return found >= 1990 && found <= 2100 ? found : fail(at, "a year", value);
};

export const matching =
  (pattern: RegExp, expected: string): Parse<string> =>
  (value, at) =>
    typeof value === "string" && pattern.test(value) ? value : fail(at, expected, value);

export const oneOf =
  <const T extends string>(choices: readonly T[]): Parse<T> =>
  (value, at) =>
    choices.find((choice) => choice === value) ?? fail(at, `one of ${choices.join(", ")}`, value);

const looksLikeDay = matching(/^\d{4}-\d{2}-\d{2}$/, "a day (YYYY-MM-DD)");
export const day: Parse<string> = (value, at) => {
  const found = looksLikeDay(value, at);
  const date = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(found)
    ? found
    : fail(at, "a day of the calendar", value);
};

export const iso3 = matching(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code");
export const iso2 = matching(/^[A-Z]{2}$/, "an ISO 3166-1 alpha-2 code");
export const currency = matching(/^[A-Z]{3}$/, "an ISO 4217 code");
export const organisationCode = matching(
  /^org:[a-z0-9]+(?:-[a-z0-9]+)*$/,
  "an organisation code (org:kebab-case)",
);
export const provider = matching(
  /^(?:[A-Z]{3}|org:[a-z0-9]+(?:-[a-z0-9]+)*)$/,
  "a State (ISO 3166-1 alpha-3) or an organisation (org:...)",
);
export const key = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a kebab-case key");
export const url = matching(/^https?:\/\/\S+$/, "a URL");
export const amount = matching(/^(?:0|[1-9]\d*)(?:\.\d+)?$/, "an amount such as 46000000.00");
export const positiveDecimal: Parse<string> = (value, at) => {
  const found = matching(/^\d+(?:\.\d+)?$/, "a decimal number")(value, at);
  return Number(found) > 0 ? found : fail(at, "a number above 0", value);
};

/** The first key that occurs twice, if any, is refused. */
export const unique = <T>(items: readonly T[], keyOf: (item: T) => string, at: At): readonly T[] => {
  const seen = new Set<string>();
  for (const item of items) {
    const found = keyOf(item);
    if (seen.has(found)) fail(at, "each key once", found);
    seen.add(found);
  }
  return items;
};
