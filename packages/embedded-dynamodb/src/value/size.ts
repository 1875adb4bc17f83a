import type { AttributeMap, AttributeValue, Item } from "./attribute-value.ts";
import { magnitudeOf, parseDecimal, significantDigits } from "./decimal.ts";

/** AWS: "Constraints", maximum item size, names and values together. */
export const maxItemBytes = 400 * 1024;

/** The size of an item in bytes, by which DynamoDB limits and bills it (AWS: "DynamoDB item sizes and formats"). */
export function itemSize(item: Item): number {
  let bytes = 0;
  for (const name in item) {
    const value = item[name];
    if (value !== undefined) bytes += Buffer.byteLength(name) + valueSize(value);
  }
  return bytes;
}

export function valueSize(value: AttributeValue): number {
  if ("S" in value) return Buffer.byteLength(value.S);
  if ("N" in value) return numberSize(value.N);
  if ("B" in value) return Buffer.byteLength(value.B, "base64");
  if ("M" in value) return mapSize(value.M);
  if ("L" in value) return 3 + sum(value.L, (element) => 1 + valueSize(element));
  if ("SS" in value) return sum(value.SS, (element) => Buffer.byteLength(element));
  if ("NS" in value) return sum(value.NS, numberSize);
  if ("BS" in value) return sum(value.BS, (element) => Buffer.byteLength(element, "base64"));
  return 1;
}

/** Three bytes for the map and one for each element, besides the elements themselves. */
const mapSize = (map: AttributeMap): number => 3 + Object.keys(map).length + itemSize(map);

/** One byte for every two significant digits and one more, one for a minus sign; pairs start at even powers of ten. */
function numberSize(number: string): number {
  if (number === "0") return 1;
  const decimal = parseDecimal(number);
  const digits = significantDigits(decimal).length;
  const straddlesPairs = digits % 2 === 0 && magnitudeOf(decimal) % 2 === 0;
  return 1 + Math.ceil(digits / 2) + (straddlesPairs ? 1 : 0) + (number.startsWith("-") ? 1 : 0);
}

function sum<Element>(elements: readonly Element[], measure: (element: Element) => number): number {
  let total = 0;
  for (const element of elements) total += measure(element);
  return total;
}
