import { recordExchangeRates } from "@angkor/contract/operations/record-exchange-rates";
import { recordState } from "@angkor/contract/operations/record-state";
import { registerOrganisation } from "@angkor/contract/operations/register-organisation";
import { type LocalOptions, type LocalServer, startLocal } from "../../infra/local/server.ts";
import { type Caller, caller } from "./service.ts";

/** A running service with who may call it. */
export interface World {
  readonly server: LocalServer;
  readonly url: string;
  readonly anyone: Caller;
  readonly isu: Caller;
  readonly committee: Caller;
  readonly observer: Caller;
  /** The focal point of a State or organisation. */
  focalPoint(state: string): Caller;
  /** The bearer of any token. */
  bearer(token: string): Caller;
  stop(): Promise<void>;
}

const source = { citation: "Test data", verified: true };
const partyFrom = (from: string) => ({ from, source });

/** States of the tests: parties, an affected one that reports nothing (TCD), a former party (LTU), one not party (LAO). */
const states = [
  ["KHM", "Cambodia", "2000-01-01", ["article5", "victimAssistance"]],
  ["UKR", "Ukraine", "2006-06-01", ["article5"]],
  ["TCD", "Chad", "1999-11-01", ["article5"]],
  ["NOR", "Norway", "1999-03-01", []],
  ["DEU", "Germany", "1999-03-01", []],
  ["JPN", "Japan", "1999-03-01", []],
  ["LAO", "Lao PDR", undefined, []],
] as const;

/** Round rates, so that figures can be checked by head; and real ones of odd shape. */
export const rates = {
  EUR: [
    ["2024", "0.8"],
    ["2026-01", "0.9237"],
  ],
  JPY: [["2024", "151.366"]],
  JOD: [["2024", "0.709"]],
  NOK: [["2024", "10.7477"]],
} as const;

const fill = async (isu: Caller): Promise<void> => {
  const recordings = [
    ...states.map(([iso3, name, from, flags]) =>
      isu.does(recordState, {
        params: { iso3 },
        body: {
          name,
          ...(from && { party: partyFrom(from) }),
          flags: flags.map((flag) => ({ flag, from: from ?? "2000-01-01", reason: "Test data", source })),
        },
      }),
    ),
    ...Object.entries(rates).map(([currency, entries]) =>
      isu.does(recordExchangeRates, {
        body: {
          currency,
          rates: entries.map(([period, unitsPerUsd]) => ({ period, unitsPerUsd, source: "Test data" })),
        },
      }),
    ),
    isu.does(registerOrganisation, {
      params: { code: "org:eu" },
      body: { name: "European Union", type: "multilateral" },
    }),
  ];
  await Promise.all(recordings);
};

const providers = ["KHM", "UKR", "TCD", "NOR", "DEU", "JPN", "LAO", "org:eu"] as const;

/** The callers of a service that runs. */
export const callersOf = async (server: LocalServer): Promise<World> => {
  const { url } = server;
  const as = async (...roles: string[]) => caller(url, await server.token({ roles }));
  const focalPoints = new Map(
    await Promise.all(
      providers.map(async (state): Promise<[string, Caller]> => {
        const statesParty = state !== "LAO" && state !== "org:eu";
        const token = await server.token({ roles: ["state-focal-point"], state, statesParty });
        return [state, caller(url, token)];
      }),
    ),
  );
  return {
    server,
    url,
    anyone: caller(url),
    isu: await as("isu"),
    committee: await as("committee"),
    observer: await as("observer"),
    focalPoint: (state) => {
      const known = focalPoints.get(state);
      if (known === undefined) throw new Error(`No focal point of ${state} in these tests`);
      return known;
    },
    bearer: (token) => caller(url, token),
    stop: () => server.stop(),
  };
};

/** Starts a service in memory with a few States, rates and an organisation: all that most tests need. */
export const startWorld = async (options: Partial<LocalOptions> = {}): Promise<World> => {
  const world = await callersOf(await startLocal({ port: 0, inMemory: true, seed: "none", ...options }));
  await fill(world.isu);
  return world;
};
