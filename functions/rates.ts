import { type AppliedRate, type Currency, dollarRate, type RateSeries, rateOn, usd } from "@angkor/domain";
import { problem } from "@angkor/http";
import { exchangeRates, load, type Table } from "@angkor/store";

/** The rate of a currency on a day, for one conversion path in the whole code base. A missing one is an error. */
export const rateFor = async (
  table: Table,
  code: Currency,
  day: string,
  knownAt?: string,
): Promise<AppliedRate> =>
  code === usd ? dollarRate : rateFrom((await load(table, exchangeRates, code))?.state, code, day, knownAt);

const rateFrom = (
  series: RateSeries | undefined,
  code: Currency,
  day: string,
  knownAt?: string,
): AppliedRate => {
  const rate = series && rateOn(series, day, knownAt);
  if (rate === undefined) {
    throw problem(
      "rate-missing",
      `No exchange rate of ${code} is known for ${day} or before; the ISU records rates.`,
    );
  }
  return rate;
};
