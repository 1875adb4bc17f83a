/** DynamoDB's AttributeValue as it is on the wire; numbers are in normal form, binaries in canonical base64. */
export type AttributeValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly SS: readonly string[] }
  | { readonly NS: readonly string[] }
  | { readonly BS: readonly string[] }
  | { readonly L: readonly AttributeValue[] }
  | { readonly M: AttributeMap };

/** Attributes by name. Built without a prototype, so that an attribute may be called `__proto__` or `constructor`. */
export type AttributeMap = { readonly [name: string]: AttributeValue };
export type Item = AttributeMap;

export const attributeTypes = ["S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M"] as const;
export type AttributeType = (typeof attributeTypes)[number];

export function typeOf(value: AttributeValue): AttributeType {
  if ("S" in value) return "S";
  if ("N" in value) return "N";
  if ("M" in value) return "M";
  if ("L" in value) return "L";
  if ("BOOL" in value) return "BOOL";
  if ("NULL" in value) return "NULL";
  if ("B" in value) return "B";
  if ("SS" in value) return "SS";
  return "NS" in value ? "NS" : "BS";
}

/** The attribute, or undefined: never something that the object inherited. */
export const attributeOf = (map: AttributeMap, name: string): AttributeValue | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;

/** A shallow copy that may be changed; without a prototype (see {@link AttributeMap}). */
export const draftOf = (map: AttributeMap): Record<string, AttributeValue> =>
  Object.assign(emptyDraft(), map);

export const emptyDraft = (): Record<string, AttributeValue> => Object.create(null);

/** The key attributes (or any others) of an item; those that it lacks are left out. */
export function pick(item: Item, names: readonly string[]): Item {
  const picked = emptyDraft();
  for (const name of names) {
    const value = attributeOf(item, name);
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}

/** The bytes of a binary. */
export const bytesOf = (base64: string): Buffer => Buffer.from(base64, "base64");
