/** What JSON is made of. */
export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export interface JsonObject {
  [name: string]: Json;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands at `period/from`; undefined where nothing does. */
export const valueAt = (value: unknown, path: string): unknown =>
  path.split("/").reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);

/** Puts a value at `period/from`, making what lies around it. */
export const putAt = (target: JsonObject, path: string, value: Json): void => {
  const [name = "", ...rest] = path.split("/");
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const found = target[name];
  const inner: JsonObject = isObject(found) ? { ...found } : {};
  putAt(inner, rest.join("/"), value);
  target[name] = inner;
};

/** The items of the list at `activities`; none where there is no list. */
export const itemsAt = (value: unknown, path: string): readonly unknown[] => {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
};
