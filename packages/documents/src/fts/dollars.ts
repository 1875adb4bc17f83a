/** US dollars in cents: FTS adds up in dollars, and so does the importer. */

/** Of an amount with two decimals at most, such as `12073102`. */
export const toCents = (amount: string): bigint => {
  const [whole = "0", decimals = ""] = amount.split(".");
  return BigInt(whole + decimals.padEnd(2, "0").slice(0, 2));
};

/** With two decimals, as the API writes it. */
export const fromCents = (cents: bigint): string => {
  const digits = cents.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
