import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  type AppliedRate,
  type CommitmentId,
  type Context,
  commitmentEffects,
  destination,
  dollarRate,
  rateOn,
  recordCommitment,
  yearSpan,
} from "@angkor/domain";
import { beginTransaction, commitments, exchangeRates, load, type Table } from "@angkor/store";
import { seedApi } from "../../../infra/local/seed/seed-api.ts";
import { startLocal } from "../../../infra/local/server.ts";
import {
  costOf,
  currencyOf,
  decidedOn,
  lineAmount,
  pillars,
  placeCount,
  providerOf,
  recipients,
  termsOf,
  years,
} from "./wide-scenario.ts";
import { withTable } from "./with-table.ts";

/**
 * Run in a process of its own: `build-wide.ts <folder> <few> <many>`. Leaves data files of the same plans with as many
 * commitments.
 */
const [folder, ...counts] = process.argv.slice(2);
const [few, many] = counts.map(Number);
if (folder === undefined || few === undefined || many === undefined)
  throw new Error("usage: build-wide.ts <folder> <few> <many>");

const fileIn = (name: string): string => join(folder, name, "angkor.sqlite");

/** States and rates as they are, and a published plan for each recipient, through the API of the real server. */
const recordPlans = async (dataFile: string): Promise<void> => {
  const server = await startLocal({ port: 0, inMemory: false, dataFile, seed: "reference" });
  try {
    const token = await server.token({ roles: ["isu"], subject: "bench", expiresInSeconds: 3600 });
    const api = seedApi(server.url, token, AbortSignal.timeout(300_000));
    for (const [index, state] of recipients.entries()) {
      const plan = await api.create("/work-plans", `bench:plan:${state}`, {
        state,
        kind: "national-work-plan",
        title: `Work plan of ${state}`,
        currency: "USD",
        period: { from: years[0], to: years.at(-1) },
        activities: pillars.map((pillar, place) => ({
          ref: `A${place + 1}`,
          title: pillar,
          pillar,
          years: years.map((year) => ({
            year,
            cost: `${costOf(index * pillars.length + place) / 100n}.00`,
          })),
        })),
      });
      await api.act(`/work-plans/${plan.id}/publish`, plan.etag);
    }
  } finally {
    await server.stop();
  }
};

const at = new Date().toISOString();
const context: Context = { caller: { subject: "bench", roles: ["isu"], statesParty: true }, at };

/** The decision of the domain, as the use case makes it. */
const decide = (index: number, count: number, rates: ReadonlyMap<string, AppliedRate>) => {
  const place = index % placeCount;
  const [state, pillar] = [recipients[Math.floor(place / pillars.length)], pillars[place % pillars.length]];
  const currency = currencyOf(place);
  const rate = rates.get(currency);
  if (state === undefined || pillar === undefined || rate === undefined)
    throw new Error("the scenario is incomplete");
  const id: CommitmentId = `co_${String(index).padStart(26, "0")}`;
  const decision = recordCommitment(context, {
    id,
    content: {
      donor: providerOf(place),
      currency,
      destination: destination([state], [pillar]),
      lines: years.map((year) => ({ span: yearSpan(year), minor: lineAmount(place, count) })),
      decidedOn,
      reference: `bench/${index}`,
      ...termsOf(place),
      visibility: "public",
    },
    rate,
    acceptSurplus: false,
  });
  if (!decision.ok) throw new Error(decision.refusal.detail);
  return { id, events: decision.events };
};

const ratesOf = async (table: Table): Promise<ReadonlyMap<string, AppliedRate>> => {
  const euro = (await load(table, exchangeRates, "EUR"))?.state;
  const rate = euro && rateOn(euro, decidedOn);
  if (rate === undefined) throw new Error("there is no rate of the euro");
  return new Map([
    ["USD", dollarRate],
    ["EUR", rate],
  ]);
};

/** Commitments to one place together, so that one transaction moves the same two positions. */
const atOnce = 30;

const record = async (table: Table, count: number): Promise<void> => {
  const rates = await ratesOf(table);
  for (let place = 0; place < placeCount; place += 1) {
    for (let from = place; from < count; from += placeCount * atOnce) {
      const transaction = beginTransaction(table, at);
      for (let index = from; index < Math.min(count, from + placeCount * atOnce); index += placeCount) {
        const { id, events } = decide(index, count, rates);
        const saved = transaction.append(commitments, id, undefined, events);
        for (const event of events) transaction.affect(commitmentEffects(event, saved.state));
      }
      const { outcome } = await transaction.commit();
      if (outcome !== "saved") throw new Error(`a batch was not saved: ${outcome}`);
    }
  }
};

for (const name of ["few", "many"]) await mkdir(join(folder, name), { recursive: true });
await recordPlans(fileIn("few"));
await cp(dirname(fileIn("few")), dirname(fileIn("many")), { recursive: true });
await withTable(fileIn("few"), (table) => record(table, few));
await withTable(fileIn("many"), (table) => record(table, many));
console.log("READY");
