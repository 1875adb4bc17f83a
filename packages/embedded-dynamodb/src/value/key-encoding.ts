import { type AttributeValue, bytesOf } from "./attribute-value.ts";
import { magnitudeOf, parseDecimal, significantDigits } from "./decimal.ts";

export type KeyBytes = Uint8Array;

/**
 * Bytes whose order (memcmp, as SQLite compares blobs) is DynamoDB's order of key values of one type:
 * strings by UTF-8 bytes, binaries by bytes, numbers by value.
 */
export function encodeKeyValue(value: AttributeValue): KeyBytes {
  if ("S" in value) return Buffer.from(value.S);
  if ("N" in value) return encodeNumber(value.N);
  if ("B" in value) return bytesOf(value.B);
  throw new Error("only strings, numbers and binaries can be keys");
}

const negative = 1;
const zero = 2;
const positive = 3;
/** Larger than any complemented pair of digits, so that -1 sorts after -1.5: the shorter magnitude is the smaller one. */
const endOfNegative = 0xff;
/** Magnitudes run from -130 to 125: exactly one byte. */
const magnitudeOffset = 130;

/**
 * Sign, then the power of ten, then the digits two by two (each pair plus one, so that no pair is zero and a number
 * that ends sorts before one that goes on). For negative numbers everything but the sign is complemented.
 */
function encodeNumber(text: string): KeyBytes {
  const decimal = parseDecimal(text);
  if (decimal.coefficient === 0n) return Uint8Array.of(zero);
  const isNegative = decimal.coefficient < 0n;
  const digits = significantDigits(decimal);
  const bytes = [magnitudeOf(decimal) + magnitudeOffset];
  for (let position = 0; position < digits.length; position += 2) {
    bytes.push(Number(digits.slice(position, position + 2).padEnd(2, "0")) + 1);
  }
  return isNegative
    ? Uint8Array.of(negative, ...bytes.map((byte) => 0xff - byte), endOfNegative)
    : Uint8Array.of(positive, ...bytes);
}

/** The first key after all that start with `prefix`; undefined when there is none (only 0xff bytes, or nothing). */
export function endOfPrefix(prefix: KeyBytes): KeyBytes | undefined {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length -= 1;
  if (length === 0) return undefined;
  const end = Uint8Array.from(prefix.subarray(0, length));
  end[length - 1] = (end[length - 1] ?? 0) + 1;
  return end;
}
