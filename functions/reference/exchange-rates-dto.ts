import type { ExchangeRatesSchema } from "@angkor/contract/schemas/reference";
import type { RateSeries } from "@angkor/domain";
import type { Loaded } from "@angkor/store";
import type * as z from "zod";

export const toExchangeRatesDto = ({
  state,
  version,
}: Loaded<RateSeries>): z.input<typeof ExchangeRatesSchema> => ({
  currency: state.currency,
  rates: state.rates.map(({ period, unitsPerUsd, source, recordedAt }) => ({
    period,
    unitsPerUsd,
    source,
    recordedAt,
  })),
  version,
});
