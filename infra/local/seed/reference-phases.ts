import {
  type ExchangeRate,
  type Organisation,
  readExchangeRates,
  readOrganisations,
  readStates,
  type State,
} from "@angkor/data";
import type { Job, Phase } from "./job.ts";

/** The API takes at most so many rates at once. */
const ratesAtOnce = 400;

/** A withdrawal has a source of its own in the data; the API keeps one for the whole membership. */
const membership = ({ untilSource, source, ...party }: NonNullable<State["party"]>) => ({
  ...party,
  source:
    untilSource === undefined
      ? source
      : {
          citation: `${source.citation}; withdrawal: ${untilSource.citation}`,
          verified: source.verified && untilSource.verified,
        },
});

const stateJob = ({ iso3, iso2, name, party, flags }: State): Job => ({
  entry: `state ${iso3}`,
  load: async (api) => {
    await api.put(`/states/${iso3}`, { iso2, name, flags, ...(party && { party: membership(party) }) });
    return iso3;
  },
});

const organisationJob = ({ code, ...organisation }: Organisation): Job => ({
  entry: `organisation ${code}`,
  load: async (api) => {
    await api.put(`/organisations/${encodeURIComponent(code)}`, organisation);
    return code;
  },
});

const ratesJobs = (currency: string, rates: readonly ExchangeRate[]): readonly Job[] =>
  Array.from({ length: Math.ceil(rates.length / ratesAtOnce) }, (_, part) => ({
    entry: `rates ${currency} ${part}`,
    load: async (api) => {
      const some = rates.slice(part * ratesAtOnce, (part + 1) * ratesAtOnce);
      await api.create("/exchange-rates", `reference:rates:${currency}:${part}`, {
        currency,
        rates: some.map(({ period, unitsPerUsd, source }) => ({ period, unitsPerUsd, source })),
      });
      return currency;
    },
  }));

/** States, organisations and exchange rates: what every service needs, whatever else it holds. */
export const referencePhases = async (): Promise<readonly Phase[]> => {
  const [states, organisations, rates] = await Promise.all([
    readStates(),
    readOrganisations(),
    readExchangeRates(),
  ]);
  const byCurrency = [...Map.groupBy(rates, ({ currency }) => currency)];
  return [
    { title: "States", jobs: states.map(stateJob), atOnce: 8 },
    { title: "Organisations", jobs: organisations.map(organisationJob), atOnce: 4 },
    {
      title: "Exchange rates",
      jobs: byCurrency.flatMap(([currency, of]) => ratesJobs(currency, of)),
      atOnce: 4,
    },
  ];
};
