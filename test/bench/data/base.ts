import { setTimeout as pause } from "node:timers/promises";
import { seedApi } from "../../../infra/local/seed/seed-api.ts";
import { startLocal } from "../../../infra/local/server.ts";
import {
  affected,
  costOf,
  currencyOf,
  decimal,
  donors,
  nationalOf,
  pillars,
  requirementCount,
  years,
} from "./scenario.ts";

/** Ids of what was recorded, in the order of the scenario. */
export interface Base {
  /** `ar_...` for each State and pillar. */
  readonly requirements: readonly string[];
  /** `pl_...` for each provider. */
  readonly pledges: readonly string[];
}

type Api = ReturnType<typeof seedApi>;

const publishPlan = async (api: Api, state: string, place: number): Promise<readonly string[]> => {
  const plan = await api.create("/work-plans", `bench:plan:${state}`, {
    state,
    kind: "national-work-plan",
    title: `Work plan of ${state}`,
    currency: "USD",
    period: { from: years[0], to: years.at(-1) },
    activities: pillars.map((pillar, index) => ({
      ref: `A${index + 1}`,
      title: pillar,
      pillar,
      years: years.map((year) => ({
        year,
        cost: decimal(costOf(place + index)),
        nationalContribution: { amount: decimal(nationalOf(place + index)), status: "committed" },
      })),
    })),
  });
  await api.act(`/work-plans/${plan.id}/publish`, plan.etag);
  return pillars.map((_, index) => `ar_${plan.id.slice(3)}.A${index + 1}`);
};

const announcePledge = async (api: Api, donor: string, index: number): Promise<string> => {
  const { id } = await api.create("/pledges", `bench:pledge:${donor}`, {
    donor,
    title: `Pledge of ${donor}`,
    currency: currencyOf(index),
    earmarking: "unearmarked",
    schedule: years.map((year) => ({ paymentYear: year, availabilityYear: year, amount: "9000000000.00" })),
  });
  return id;
};

/** States, rates, work plans and pledges through the API of the real server, into a data file that it leaves behind. */
export const recordBase = async (dataFile: string): Promise<Base> => {
  const server = await startLocal({ port: 0, inMemory: false, dataFile, seed: "reference" });
  try {
    const token = await server.token({ roles: ["isu"], subject: "bench", expiresInSeconds: 3600 });
    const api = seedApi(server.url, token, AbortSignal.timeout(120_000));
    const requirements: string[] = [];
    for (const [index, state] of affected.entries()) {
      requirements.push(...(await publishPlan(api, state, index * pillars.length)));
    }
    const pledges: string[] = [];
    for (const [index, donor] of donors.entries()) pledges.push(await announcePledge(api, donor, index));
    if (requirements.length !== requirementCount) throw new Error("the scenario has lost requirements");
    return { requirements, pledges };
  } finally {
    await server.stop();
    await pause(0);
  }
};
