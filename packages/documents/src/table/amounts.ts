/** Amounts as decimal strings, compared and subtracted exactly whatever decimals they are written with. */

/** `46000000.00` and `46000000` are one amount: the second. */
export const shortest = (amount: string): string => {
  const [whole = "0", decimals = ""] = amount.split(".");
  const kept = decimals.replace(/0+$/, "");
  return `${whole.replace(/^0+(?=\d)/, "")}${kept === "" ? "" : `.${kept}`}`;
};

/** More than any currency has. */
const decimals = 4;

const scaled = (amount: string): bigint => {
  if (amount.startsWith("-")) return -scaled(amount.slice(1));
  const [whole = "0", fraction = ""] = amount.split(".");
  return BigInt(whole + fraction.padEnd(decimals, "0"));
};

const unscaled = (value: bigint): string => {
  if (value < 0n) return `-${unscaled(-value)}`;
  const digits = value.toString().padStart(decimals + 1, "0");
  return shortest(`${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
};

/** The first less the second, at least 0. */
export const less = (amount: string, part: string): string => {
  const rest = scaled(amount) - scaled(part);
  return unscaled(rest > 0n ? rest : 0n);
};

export const sumOf = (amounts: readonly string[]): string =>
  unscaled(amounts.reduce((sum, amount) => sum + scaled(amount), 0n));
