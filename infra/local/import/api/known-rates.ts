import { answerOf, type Client } from "@angkor/client";
import { CurrencySchema } from "@angkor/contract/schemas/basic";

/** Whether the service has a rate of a currency for a day: one of a period that had begun. */
export type KnownRates = (currency: string, day: string) => boolean;

const firstDay = (period: string): string => (period.length === 7 ? `${period}-01` : `${period}-01-01`);

/** Reads the rates of these currencies once. */
export const knownRates = async (client: Client, currencies: readonly string[]): Promise<KnownRates> => {
  const isAskable = (code: string) => code !== "USD" && CurrencySchema.safeParse(code).success;
  const wanted = [...new Set(currencies)].filter(isAskable);
  const series = await Promise.all(
    wanted.map((currency) => answerOf(client.GET("/exchange-rates", { params: { query: { currency } } }))),
  );
  const begins = new Map(
    series.flatMap(({ data }) =>
      data.items.map(({ currency, rates }): [string, string] => [
        currency,
        rates.map(({ period }) => firstDay(period)).toSorted()[0] ?? "9999",
      ]),
    ),
  );
  return (currency, day) => currency === "USD" || (begins.get(currency) ?? "9999") <= day;
};
