import { readFileSync } from "node:fs";
import { answerOf, type Client, type Schema } from "@angkor/client";
import { parseTable } from "@angkor/documents/table";
import { openService } from "../../infra/local/import/api/service.ts";
import { importTable, type Kind } from "../../infra/local/import/import-file.ts";
import type { Report } from "../../infra/local/import/report.ts";
import { readTable } from "../../infra/local/import/table/read-table.ts";
import { silent } from "../../infra/local/progress.ts";
import { startLocal } from "../../infra/local/server.ts";

export const today = "2026-11-21";

/** A service without records, and files imported into it. */
export interface ImportService {
  readonly client: Client;
  /** Lines of a CSV file, its header first. */
  readonly lines: (kind: Kind, lines: readonly string[], allOrNothing?: boolean) => Promise<Report>;
  readonly file: (kind: Kind, path: string) => Promise<Report>;
  /** The same, and after so many requests the connection is gone. */
  readonly cutShort: (kind: Kind, lines: readonly string[], answered: number) => Promise<Report>;
  readonly stop: () => Promise<void>;
}

export const startImportService = async (): Promise<ImportService> => {
  const server = await startLocal({ port: 0, inMemory: true, seed: "none" });
  const token = await server.token({ roles: ["isu"] });
  const client = openService({ baseUrl: server.url, token });
  const run = (kind: Kind, table: ReturnType<typeof parseTable>, allOrNothing: boolean, by = client) =>
    importTable({ kind, client: by, table, allOrNothing, progress: silent, today });
  const breaking = (answered: number) => {
    let left = answered;
    const next = () => {
      left -= 1;
      if (left < 0) throw new Error("cut short");
      return token;
    };
    return openService({ baseUrl: server.url, token: next });
  };
  return {
    client,
    lines: (kind, lines, allOrNothing = false) =>
      run(kind, parseTable(`${lines.join("\n")}\n`), allOrNothing),
    file: async (kind, path) => run(kind, await readTable(path), false),
    cutShort: (kind, lines, answered) => run(kind, parseTable(lines.join("\n")), false, breaking(answered)),
    stop: () => server.stop(),
  };
};

/** Records, events and positions as the service itself reckons them again; `drift` must be empty. */
export const verify = async ({ client }: ImportService): Promise<Schema<"Verification">> =>
  (await answerOf(client.GET("/reports/verification"))).data;

/** The cells of the gap report by State and year, of the pillar `unspecified`. */
export const cellsOf = async ({ client }: ImportService): Promise<ReadonlyMap<string, Schema<"GapCell">>> => {
  const { data } = await answerOf(client.GET("/reports/gap"));
  return new Map(
    data.cells
      .filter(({ pillar }) => pillar === "unspecified")
      .map((cell) => [`${cell.state} ${cell.year}`, cell]),
  );
};

/** The rates of some currencies, as the reference data has them. */
export const importRates = async (service: ImportService, currencies: readonly string[]): Promise<Report> => {
  const [header = "", ...lines] = readFileSync(
    new URL("../../packages/data/reference/exchange-rates.csv", import.meta.url),
    "utf8",
  ).split("\n");
  const wanted = lines.filter((line) => currencies.includes(line.split(",")[1] ?? ""));
  return service.lines("rates", [header, ...wanted]);
};
