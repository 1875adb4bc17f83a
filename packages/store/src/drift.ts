import { counterPrefix } from "./aggregate.ts";
import { canonicalJson } from "./codec/shapes.ts";
import type { Item } from "./table.ts";

/** A stored figure that the events do not give. */
export interface Drift {
  /** `pk/sk` of the item, and the attribute. */
  readonly item: string;
  readonly attribute: string;
  readonly expected: string;
  readonly found: string;
}

/** What an item should hold, attribute by attribute, as text. */
export type ExpectedAttributes = ReadonlyMap<string, string>;

/** What a missing figure and a missing text are worth. */
const absent = { N: "0", S: "nothing" } as const;

const comparedInPositions = /^[adu]\||^roster$/;
const comparedInRecords = /^(body|version|kindKey|sortKey|ownerKey|stateKey|parentKey)$/;

/** Attributes of a State's or provider's position that differ. */
export const positionDrift = (name: string, item: Item, expected: ExpectedAttributes): Drift[] =>
  attributeDrift(name, item, expected, comparedInPositions);

/** Attributes of a current item that differ. */
export const recordDrift = (name: string, item: Item, expected: ExpectedAttributes): Drift[] =>
  attributeDrift(name, item, expected, comparedInRecords);

const attributeDrift = (
  name: string,
  item: Item,
  expected: ExpectedAttributes,
  compared: RegExp,
): Drift[] => {
  const isCompared = (attribute: string) => compared.test(attribute) || attribute.startsWith(counterPrefix);
  const attributes = new Set([...Object.keys(item).filter(isCompared), ...expected.keys()]);
  return [...attributes].flatMap((attribute) => {
    const nothing = isFigure(attribute) ? absent.N : absent.S;
    const found = item[attribute]?.N ?? item[attribute]?.S ?? nothing;
    const wanted = expected.get(attribute) ?? nothing;
    return sameValue(attribute, wanted, found) ? [] : [{ item: name, attribute, ...excerpts(wanted, found) }];
  });
};

/** Figures are numbers, and one of zero may be absent. */
const isFigure = (attribute: string): boolean => /^[aun]\||^version$/.test(attribute);

const isJson = (attribute: string): boolean => /^d\||^body$|^roster$/.test(attribute);

const sameValue = (attribute: string, wanted: string, found: string): boolean =>
  wanted === found || (isJson(attribute) && canonicalText(wanted) === canonicalText(found));

/** JSON with its members in order; any other text as it is. */
const canonicalText = (text: string): string => {
  try {
    return canonicalJson(text);
  } catch {
    return text;
  }
};

const excerptLength = 200;

/** Long texts from shortly before where they begin to differ. */
const excerpts = (expected: string, found: string): Pick<Drift, "expected" | "found"> => {
  let start = 0;
  while (start < expected.length && expected[start] === found[start]) start += 1;
  const cut = (text: string): string =>
    text.length <= excerptLength
      ? text
      : text.slice(Math.max(0, start - 40), Math.max(0, start - 40) + excerptLength);
  return { expected: cut(expected), found: cut(found) };
};

/** An item that the events give and the table lacks; one whose every figure is zero may be absent. */
export const missingDrift = (name: string, expected: ExpectedAttributes): Drift[] =>
  [...expected]
    .filter(([attribute, value]) => !(isFigure(attribute) && value === "0"))
    .slice(0, 1)
    .map(([attribute, value]) => ({
      item: name,
      attribute,
      expected: value.slice(0, excerptLength),
      found: absent.S,
    }));

/** A current item that no event gives. */
export const orphanDrift = (name: string): Drift => ({
  item: name,
  attribute: "body",
  expected: absent.S,
  found: "a record without events",
});
