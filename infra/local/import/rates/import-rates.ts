import { answerOf, type Client, type Schema } from "@angkor/client";
import { ExchangeRatesInputSchema } from "@angkor/contract/schemas/reference";
import { shortest } from "@angkor/documents/table";
import { keyOf } from "../api/service.ts";
import type { Importer } from "../importer.ts";
import { type Places, schemaFaults } from "../places.ts";
import type { Tally } from "../report.ts";
import type { Task } from "../tasks.ts";
import { type RateRow, readRateRows } from "./rate-rows.ts";

/** What the service knows of a currency and period. */
interface KnownRate {
  readonly figure: string;
  readonly recordedAt: string;
}

/** The API takes at most so many rates at once. */
const atOnce = 400;

/**
 * Published rates. New periods come before corrections; a rate that the service knows with the same figure is left
 * alone, whatever words its source has.
 */
export const importRates: Importer = async ({ client, table, tally }) => {
  const rows = readRateRows(table, tally).filter((row) => isGood(row, tally));
  const known = knownOf(await answerOf(client.GET("/exchange-rates")));
  const fresh = rows.filter((row) => !known.has(keyOfRate(row)));
  const told = rows.filter((row) => known.has(keyOfRate(row)));
  const same = told.filter((row) => known.get(keyOfRate(row))?.figure === shortest(row.unitsPerUsd));
  tally.change(
    same.map(({ line }) => line),
    "unchanged",
  );
  const corrected = told.filter((row) => !same.includes(row));
  return [
    { title: "Exchange rates", tasks: () => tasksOf(client, tally, fresh, known, "recorded") },
    { title: "Corrected rates", tasks: () => tasksOf(client, tally, corrected, known, "revised") },
  ];
};

const keyOfRate = ({ currency, period }: { readonly currency: string; readonly period: string }): string =>
  `${currency} ${period}`;

/** The latest figure of each currency and period. */
const knownOf = ({ data }: { readonly data: Schema<"ExchangeRatesList"> }): ReadonlyMap<string, KnownRate> =>
  new Map(
    data.items.flatMap(({ currency, rates }) =>
      rates
        .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1))
        .map(({ period, unitsPerUsd, recordedAt }): [string, KnownRate] => [
          keyOfRate({ currency, period }),
          { figure: shortest(unitsPerUsd), recordedAt },
        ]),
    ),
  );

const inputOf = (rows: readonly RateRow[], currency: string): Schema<"ExchangeRatesInput"> => ({
  currency,
  rates: rows.map(({ period, unitsPerUsd, source }) => ({ period, unitsPerUsd, source })),
});

const placesOf = (rows: readonly RateRow[]): Places =>
  rows.flatMap(
    ({ line, columns }, index): Places => [
      ["/currency", line, "currency"],
      [`/rates/${index}/period`, line, columns.period],
      [`/rates/${index}/unitsPerUsd`, line, columns.units],
      [`/rates/${index}/source`, line, "source"],
    ],
  );

const isGood = (row: RateRow, tally: Tally): boolean => {
  const faults = schemaFaults(
    ExchangeRatesInputSchema,
    inputOf([row], row.currency),
    placesOf([row]),
    row.line,
  );
  tally.reject(faults);
  return faults.length === 0;
};

const tasksOf = (
  client: Client,
  tally: Tally,
  rows: readonly RateRow[],
  known: ReadonlyMap<string, KnownRate>,
  change: "recorded" | "revised",
): readonly Task[] =>
  [...Map.groupBy(rows, ({ currency }) => currency)].flatMap(([currency, of]) =>
    Array.from({ length: Math.ceil(of.length / atOnce) }, (_, part) => {
      const some = of.slice(part * atOnce, (part + 1) * atOnce);
      const run = async () => {
        const body = inputOf(some, currency);
        const after = some.map((row) => known.get(keyOfRate(row))?.recordedAt);
        const header = { "Idempotency-Key": keyOf("rates", body, after) };
        await answerOf(client.POST("/exchange-rates", { params: { header }, body }));
        for (const _rate of some) tally.wrote(`exchange rates ${change}`);
        return change;
      };
      return { lines: some.map(({ line }) => line), places: placesOf(some), run };
    }),
  );
