import { type AppliedRate, type Currency, dollarRate, rateOn, usd } from "@angkor/domain";
import { problem } from "@angkor/http";
import { exchangeRates, load, type Table } from "@angkor/store";

/** The rate of a currency on a day, for one conversion path in the whole code base. A missing one is an error. */
export const rateFor = async (
  table: Table,
  code: Currency,
  day: string,
  knownAt?: string,
): Promise<AppliedRate> => {
  const rate = await knownRate(table, code, day, knownAt);
  if (rate === undefined) {
    throw problem(
      "rate-missing",
      `No exchange rate of ${code} is known for ${day} or before; the ISU records rates.`,
    );
  }
  return rate;
};

/** The same for whoever can do without: undefined where none is known, and then nothing is converted. */
export const knownRate = async (
  table: Table,
  code: Currency,
  day: string,
  knownAt?: string,
): Promise<AppliedRate | undefined> => {
  if (code === usd) return dollarRate;
  const series = (await load(table, exchangeRates, code))?.state;
  return series && rateOn(series, day, knownAt);
};
