import { dollarRate, type EvidenceRecord, type RateSeries, rateOn, toUsdValue, usd } from "@angkor/domain";
import { exchangeRates, loadMany, type Table } from "@angkor/store";

/** US dollar values have eight decimals, cents two. */
const centsPerValue = 1_000_000n;

const centsOf = ({ amount, on }: EvidenceRecord, series: RateSeries | undefined): bigint | undefined => {
  const rate = amount.currency === usd ? dollarRate : series && rateOn(series, on);
  return rate && toUsdValue(amount.minor, rate) / centsPerValue;
};

/** Evidence with its value in US cents, at the rate of its day where its source says none and a rate is known. */
export const valued = async (
  table: Table,
  evidence: readonly EvidenceRecord[],
): Promise<readonly EvidenceRecord[]> => {
  const currencies = new Set(evidence.map(({ amount }) => amount.currency));
  currencies.delete(usd);
  const rates = await loadMany(table, exchangeRates, [...currencies]);
  return evidence.map((record) => {
    if (record.usdCents !== undefined) return record;
    const usdCents = centsOf(record, rates.get(record.amount.currency)?.state);
    return { ...record, ...(usdCents !== undefined && { usdCents }) };
  });
};
