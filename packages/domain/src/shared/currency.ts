/**
 * ISO 4217 currencies in use and their exponents (decimal places of the minor unit).
 * Source: ISO 4217 list one, with HRK and BGN kept because the field's older figures are in them.
 */
const codesByExponent = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  2: "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD YER ZAR ZMW ZWG",
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
} as const;

const exponents: ReadonlyMap<string, number> = new Map(
  Object.entries(codesByExponent).flatMap(([exponent, codes]) =>
    codes.split(" ").map((code): [string, number] => [code, Number(exponent)]),
  ),
);

/** An ISO 4217 currency code that this service knows. */
export type Currency = string & { readonly __currency: "Currency" };

/** Whether `code` is an ISO 4217 currency. */
export const isCurrency = (code: string): code is Currency => exponents.has(code);

/** The ISO 4217 currency of `code`. Throws on an unknown code: check input with {@link isCurrency} first. */
export const currency = (code: string): Currency => {
  if (!isCurrency(code)) throw new RangeError(`Unknown currency: ${code}`);
  return code;
};

/** How many decimal places the minor unit of a currency has (USD 2, JPY 0, JOD 3). */
export const exponentOf = (code: Currency): number => exponents.get(code) ?? 2;

export const usd: Currency = currency("USD");
