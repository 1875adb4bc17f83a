import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CommitmentInputSchema } from "@angkor/contract/schemas/commitment";
import * as z from "zod";
import { isRecord, list, parseJson, record, text } from "../../infra/local/json.ts";
import { type Child, runChild, startChild } from "./children.ts";
import { exportedTables } from "./data/export.ts";
import { installRivals } from "./npm-packages.ts";
import { type Postgres, startPostgres } from "./postgres.ts";

export interface AngkorServer extends Child {
  readonly url: string;
  readonly databaseEndpoint: string;
  readonly tableName: string;
}

/** The data of the comparison, in files. */
export interface DataSet {
  readonly fewCount: number;
  readonly halfCount: number;
  readonly manyCount: number;
  /** Where each of `base`, `few`, `half` and `many` has its data folder. */
  folderOf(size: "base" | "few" | "half" | "many"): string;
  readonly csvFolder: string;
  readonly requirements: readonly string[];
  readonly pledges: readonly string[];
}

/** The same plans for many States and years, with few and with many commitments, in files. */
export interface WideDataSet {
  readonly fewCount: number;
  readonly manyCount: number;
  folderOf(size: "few" | "many"): string;
}

/** What a row needs: each thing is made when it is first asked for. */
export interface Bench {
  readonly quick: boolean;
  /** A folder that is removed at the end. */
  readonly scratch: string;
  tell(what: string): void;
  /** The folder with what we are compared with, and our own few lines that use it. */
  rivals(): Promise<string>;
  dataSet(): Promise<DataSet>;
  wideDataSet(): Promise<WideDataSet>;
  /** Our server, as deployed, on a copy of the data or on the data itself. */
  angkor(dataFolder: string): Promise<AngkorServer>;
  /** PostgreSQL with the data set of many. @throws Error that says why it can't be had. */
  postgres(): Promise<Postgres>;
}

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

export const dataFileIn = (folder: string): string => join(folder, "angkor.sqlite");

const makeRivals = async (scratch: string): Promise<string> => {
  const folder = await installRivals(join(scratch, "rivals"));
  await cp(join(import.meta.dirname, "rivals"), folder, { recursive: true });
  const schema = z.toJSONSchema(CommitmentInputSchema, { target: "draft-7", io: "input" });
  await writeFile(join(folder, "commitment-input.json"), JSON.stringify({ ...schema, $schema: undefined }));
  return folder;
};

const makeData = async (scratch: string, quick: boolean): Promise<DataSet> => {
  const [few, half, many] = quick ? [2000, 3000, 6000] : [2000, 100_000, 200_000];
  const folder = join(scratch, "data");
  await mkdir(folder, { recursive: true });
  const build = join(import.meta.dirname, "data/build.ts");
  await runChild(process.execPath, [build, folder, String(few), String(half), String(many)]);
  const base = record(parseJson(await readFile(join(folder, "base.json"), "utf8")), "base.json");
  const ids = (name: string) => list(base[name], name).map((id) => text(id, name));
  return {
    fewCount: few,
    halfCount: half,
    manyCount: many,
    folderOf: (size) => join(folder, size),
    csvFolder: join(folder, "csv"),
    requirements: ids("requirements"),
    pledges: ids("pledges"),
  };
};

const makeWideData = async (scratch: string, quick: boolean): Promise<WideDataSet> => {
  const [few, many] = quick ? [1000, 3000] : [1000, 100_000];
  const folder = join(scratch, "wide-data");
  await mkdir(folder, { recursive: true });
  const build = join(import.meta.dirname, "data/build-wide.ts");
  await runChild(process.execPath, [build, folder, String(few), String(many)]);
  return { fewCount: few, manyCount: many, folderOf: (size) => join(folder, size) };
};

const startAngkor = async (dataFolder: string): Promise<AngkorServer> => {
  const child = await startChild(
    process.execPath,
    [join(import.meta.dirname, "angkor-server.ts"), dataFileIn(dataFolder)],
    { environment: { NODE_ENV: "production" }, readyPrefix: "READY" },
  );
  const [url = "", databaseEndpoint = "", tableName = ""] = child.ready.split(" ");
  return { ...child, url, databaseEndpoint, tableName };
};

const loadPostgres = async (postgres: Postgres, rivals: string, { csvFolder }: DataSet): Promise<void> => {
  const program = join(rivals, "load-postgres.mjs");
  const tables = JSON.stringify(exportedTables);
  await runChild(process.execPath, [program, postgres.socketFolder, csvFolder, tables]);
};

export const makeBench = (scratch: string, quick: boolean, tell: (what: string) => void): Bench => {
  const rivals = once(() => {
    tell("installing what we are compared with");
    return makeRivals(scratch);
  });
  const dataSet = once(() => {
    tell("recording commitments");
    return makeData(scratch, quick);
  });
  const wideDataSet = once(() => {
    tell("recording commitments for many States and years");
    return makeWideData(scratch, quick);
  });
  const postgres = once(async () => {
    tell("starting PostgreSQL");
    const folder = join(scratch, "postgresql");
    await mkdir(folder, { recursive: true });
    const [started, installed, data] = [await startPostgres(folder), await rivals(), await dataSet()];
    await loadPostgres(started, installed, data);
    return started;
  });
  return { quick, scratch, tell, rivals, dataSet, wideDataSet, angkor: startAngkor, postgres };
};

/** A token of our server's issuer. */
export const tokenOf = async (url: string, claims: Readonly<Record<string, unknown>>): Promise<string> => {
  const response = await fetch(`${url}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(claims),
  });
  const answer: unknown = await response.json();
  return text(isRecord(answer) ? answer["access_token"] : undefined, "access_token");
};
