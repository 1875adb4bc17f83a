import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { spanKey, toUsdValue } from "@angkor/domain";
import type { Decided, Sources } from "./bulk.ts";

/** The files that PostgreSQL copies in: the same data, row by row. */
export interface Export {
  keep(decided: Decided): void;
  close(): Promise<void>;
}

export const exportedTables = {
  requirements: "id,state,pillar,currency,status,visibility",
  requirement_lines:
    "requirement_id,year,requirement,requirement_original,national,national_planned,assistance_required,funded",
  pledges: "id,donor,currency,status,visibility",
  tranches: "pledge_id,year,amount,outstanding,outstanding_usd_value",
  commitments:
    "id,pledge_id,requirement_id,donor,state,pillar,currency,status,visibility,decided_on,reference",
  commitment_lines: "commitment_id,year,minor,usd_value",
  payments: "commitment_id,year,amount_sent,uncovered,usd_value",
} as const;

type Cells = readonly (string | number | bigint)[];
const row = (cells: Cells): string => `${cells.join(",")}\n`;

interface Tranche {
  readonly amount: bigint;
  minor: bigint;
  usdValue: bigint;
}

/** A pledge is valued at the rate of the day it was announced. */
const tranchesOf = ({ pledges }: Sources): Map<string, Tranche> =>
  new Map(
    pledges.flatMap(({ id, state, counters }) =>
      Object.entries(counters).map(([year, minor]) => {
        return [`${id},${year}`, { amount: minor, minor, usdValue: toUsdValue(minor, state.rate) }] as const;
      }),
    ),
  );

/** `costs` tells the figures that a requirement's plan declares for each year. */
export const openExport = async (
  folder: string,
  sources: Sources,
  costs: (requirement: number) => { readonly cost: bigint; readonly national: bigint },
): Promise<Export> => {
  await mkdir(folder, { recursive: true });
  const open = (name: keyof typeof exportedTables) => createWriteStream(join(folder, `${name}.csv`));
  const streams = {
    commitments: open("commitments"),
    lines: open("commitment_lines"),
    payments: open("payments"),
  };
  const tranches = tranchesOf(sources);
  const funded = new Map<string, bigint>();
  const write = (name: keyof typeof exportedTables, rows: readonly Cells[]) =>
    writeFile(join(folder, `${name}.csv`), rows.map(row).join(""));

  return {
    keep: (decided) => {
      keepRows(decided, streams);
      keepSums(decided, tranches, funded);
    },
    close: async () => {
      for (const stream of Object.values(streams)) stream.end();
      await Promise.all(Object.values(streams).map((stream) => finished(stream)));
      await Promise.all([
        write(
          "requirements",
          sources.requirements.map(({ id, state }) => [
            id,
            state.state,
            state.pillar,
            "USD",
            "open",
            "public",
          ]),
        ),
        write(
          "requirement_lines",
          sources.requirements.flatMap(({ id, state }, index) => {
            const { cost, national } = costs(index);
            return state.lines.map(({ span }) => {
              const key = `${id},${spanKey(span)}`;
              return [key, cost, cost, national, 0n, cost - national, funded.get(key) ?? 0n];
            });
          }),
        ),
        write(
          "pledges",
          sources.pledges.map(({ id, state }) => [
            id,
            state.content.donor,
            state.content.currency,
            "announced",
            "public",
          ]),
        ),
        write(
          "tranches",
          [...tranches].map(([key, { amount, minor, usdValue }]) => [key, amount, minor, usdValue]),
        ),
      ]);
    },
  };
};

type Streams = Readonly<Record<"commitments" | "lines" | "payments", ReturnType<typeof createWriteStream>>>;

const keepRows = ({ id, pledge, requirement, events }: Decided, streams: Streams): void => {
  for (const event of events) {
    if (event.type === "commitment-recorded") {
      const { donor, currency, decidedOn, reference = "" } = event.content;
      const { state, pillar } = requirement.state;
      const place = [id, pledge.id, requirement.id, donor, state, pillar, currency];
      streams.commitments.write(row([...place, "recorded", "public", decidedOn, reference]));
      for (const { span, minor } of event.content.lines) {
        streams.lines.write(row([id, span.from, minor, toUsdValue(minor, event.rate)]));
      }
    } else if (event.type === "commitment-disbursed") {
      const { span, amountSent, uncovered, rate } = event.disbursement;
      streams.payments.write(row([id, span.from, amountSent, uncovered, toUsdValue(amountSent, rate)]));
    }
  }
};

const keepSums = (
  { pledge, requirement, events, effects }: Decided,
  tranches: ReadonlyMap<string, Tranche>,
  funded: Map<string, bigint>,
): void => {
  for (const { measure, span, minor, usdValue } of effects.amounts) {
    const tranche = measure === "pledged" ? tranches.get(`${pledge.id},${spanKey(span)}`) : undefined;
    if (tranche === undefined) continue;
    tranche.minor += minor;
    tranche.usdValue += usdValue;
  }
  const [recorded] = events;
  if (recorded?.type !== "commitment-recorded") return;
  for (const [year, minor] of Object.entries(recorded.requirement?.draws ?? {})) {
    const key = `${requirement.id},${year}`;
    funded.set(key, (funded.get(key) ?? 0n) + minor);
  }
};
