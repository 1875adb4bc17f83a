/** Reading JSON of an unknown shape: each reader names the place where something else stands. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const unexpected = (wanted: string, at: string, found: unknown): Error =>
  new Error(`${at}: expected ${wanted}, found ${JSON.stringify(found)?.slice(0, 200)}`);

export const record = (value: unknown, at: string): JsonRecord => {
  if (!isRecord(value)) throw unexpected("an object", at, value);
  return value;
};

export const list = (value: unknown, at: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw unexpected("a list", at, value);
  return value;
};

export const text = (value: unknown, at: string): string => {
  if (typeof value !== "string") throw unexpected("a text", at, value);
  return value;
};

export const number = (value: unknown, at: string): number => {
  if (typeof value !== "number") throw unexpected("a number", at, value);
  return value;
};

export const parseJson = (source: string): unknown => JSON.parse(source);
