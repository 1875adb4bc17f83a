import { validationError } from "../dynamodb-error.ts";

/**
 * An exact decimal: `coefficient` x 10^`exponent`, with no trailing zero in the coefficient; zero is 0 x 10^0.
 * DynamoDB's numbers: up to 38 significant digits, magnitude 1E-130 to 9.99...E+125 (AWS: "Data types").
 */
export type Decimal = { readonly coefficient: bigint; readonly exponent: number };

const maxDigits = 38;
const maxMagnitude = 125;
const minMagnitude = -130;
const numberPattern = /^(-?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,9}))?$/;
/** What most stored numbers look like: already in normal form, so that parsing them would change nothing. */
const plainInteger = /^(?:0|-?[1-9]\d{0,14})$/;

const digitsOf = (coefficient: bigint): string => (coefficient < 0n ? -coefficient : coefficient).toString();

/** The power of ten of the first significant digit: 2 for 123, -1 for 0.5. */
export const magnitudeOf = ({ coefficient, exponent }: Decimal): number =>
  coefficient === 0n ? 0 : digitsOf(coefficient).length - 1 + exponent;

/** The significant digits, without sign. */
export const significantDigits = (decimal: Decimal): string => digitsOf(decimal.coefficient);

function reduce(negative: boolean, digits: string, exponent: number): Decimal {
  const withoutLeadingZeros = digits.replace(/^0+/, "");
  const significant = withoutLeadingZeros.replace(/0+$/, "");
  if (significant === "") return { coefficient: 0n, exponent: 0 };
  const magnitude = BigInt(significant);
  const trailingZeros = withoutLeadingZeros.length - significant.length;
  return { coefficient: negative ? -magnitude : magnitude, exponent: exponent + trailingZeros };
}

function refuseOutOfRange(decimal: Decimal): Decimal {
  const magnitude = magnitudeOf(decimal);
  if (magnitude > maxMagnitude) {
    throw validationError(
      "Number overflow. Attempting to store a number with magnitude larger than supported range",
    );
  }
  if (magnitude < minMagnitude) {
    throw validationError(
      "Number underflow. Attempting to store a number with magnitude smaller than supported range",
    );
  }
  if (significantDigits(decimal).length > maxDigits) {
    throw validationError("Attempting to store more than 38 significant digits in a Number");
  }
  return decimal;
}

/** Reads a number as DynamoDB does. @throws ValidationException for text, overflow, underflow, 39 digits. */
export function parseDecimal(text: string): Decimal {
  if (text === "") throw validationError("The parameter cannot be converted to a numeric value");
  const match = numberPattern.exec(text);
  if (match === null) {
    throw validationError(`The parameter cannot be converted to a numeric value: ${text}`);
  }
  const [, sign, whole = "", fraction = "", bareFraction = "", power = "0"] = match;
  const decimals = fraction + bareFraction;
  return refuseOutOfRange(reduce(sign === "-", whole + decimals, Number(power) - decimals.length));
}

/** Plain notation, never an exponent, as DynamoDB returns numbers: 1E+2 becomes 100, 0.10 becomes 0.1. */
export function formatDecimal(decimal: Decimal): string {
  const { coefficient, exponent } = decimal;
  const digits = digitsOf(coefficient);
  const sign = coefficient < 0n ? "-" : "";
  if (exponent >= 0) return sign + digits + "0".repeat(exponent);
  const wholeLength = digits.length + exponent;
  return wholeLength > 0
    ? `${sign}${digits.slice(0, wholeLength)}.${digits.slice(wholeLength)}`
    : `${sign}0.${"0".repeat(-wholeLength)}${digits}`;
}

/** The normal form of a number's text. @throws ValidationException as {@link parseDecimal}. */
export const normaliseNumber = (text: string): string =>
  plainInteger.test(text) ? text : formatDecimal(parseDecimal(text));

/** Exact sum. @throws ValidationException when the result leaves DynamoDB's range or 38 digits. */
export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const exponent = Math.min(left.exponent, right.exponent);
  const sum = scaledTo(left, exponent) + scaledTo(right, exponent);
  return refuseOutOfRange(reduce(sum < 0n, digitsOf(sum), exponent));
}

export const negateDecimal = (decimal: Decimal): Decimal => ({
  coefficient: -decimal.coefficient,
  exponent: decimal.exponent,
});

const scaledTo = ({ coefficient, exponent }: Decimal, target: number): bigint =>
  coefficient * 10n ** BigInt(exponent - target);

/** Negative, zero or positive, as a comparator of `Array.prototype.sort`. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const exponent = Math.min(left.exponent, right.exponent);
  const difference = scaledTo(left, exponent) - scaledTo(right, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Compares two numbers in normal form. */
export const compareNumbers = (left: string, right: string): number =>
  plainInteger.test(left) && plainInteger.test(right)
    ? Number(left) - Number(right)
    : compareDecimals(parseDecimal(left), parseDecimal(right));
