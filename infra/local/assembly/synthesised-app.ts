import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isRecord, type JsonRecord, number, parseJson, record, text } from "../json.ts";
import {
  readFeeds,
  readSchedules,
  type SynthesisedFeed,
  type SynthesisedSchedule,
} from "./synthesised-events.ts";
import { type Resource, referenced, resourcesOf } from "./template.ts";

/** A function as it would be deployed. */
export interface SynthesisedFunction {
  readonly logicalId: string;
  readonly description: string;
  /** The unpacked asset: what Lambda would have in its task root. */
  readonly directory: string;
  /** `index.handler`: file and export. */
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** As in the template: texts, or references to other resources. */
  readonly environment: JsonRecord;
}

export interface SynthesisedRoute {
  readonly method: string;
  readonly path: string;
  /** The logical id of its function. */
  readonly function: string;
}

export interface SynthesisedTable {
  readonly logicalId: string;
  readonly properties: JsonRecord;
}

/** What one machine needs of the synthesised stack. */
export interface SynthesisedApp {
  readonly routes: readonly SynthesisedRoute[];
  readonly functions: ReadonlyMap<string, SynthesisedFunction>;
  readonly table: SynthesisedTable;
  readonly feeds: readonly SynthesisedFeed[];
  readonly schedules: readonly SynthesisedSchedule[];
}

const readRecord = async (path: string): Promise<JsonRecord> =>
  record(parseJson(await readFile(path, "utf8")), path);

/** Where an asset lies, by the key it would have in the bucket. */
const assetDirectories = (manifest: JsonRecord, directory: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(record(manifest["files"], "files")).map(([hash, file]) => {
      const source = record(record(file, hash)["source"], `${hash}.source`);
      return [`${hash}.zip`, join(directory, text(source["path"], `${hash}.source.path`))];
    }),
  );

const readFunction = (
  { logicalId, properties }: Resource,
  assets: ReadonlyMap<string, string>,
): SynthesisedFunction => {
  const key = text(record(properties["Code"], `${logicalId}.Code`)["S3Key"], `${logicalId}.Code.S3Key`);
  const directory = assets.get(key);
  if (directory === undefined) throw new Error(`${logicalId}: no asset ${key}`);
  const { Environment: environment } = properties;
  return {
    logicalId,
    description: text(properties["Description"], `${logicalId}.Description`),
    directory,
    handler: text(properties["Handler"], `${logicalId}.Handler`),
    timeoutSeconds: number(properties["Timeout"], `${logicalId}.Timeout`),
    memoryMegabytes: number(properties["MemorySize"], `${logicalId}.MemorySize`),
    environment: isRecord(environment) ? record(environment["Variables"], `${logicalId}.Variables`) : {},
  };
};

const readRoutes = (template: JsonRecord): readonly SynthesisedRoute[] => {
  const functions = new Map(
    resourcesOf(template, "AWS::ApiGatewayV2::Integration").map(({ logicalId, properties }) => [
      logicalId,
      referenced(properties["IntegrationUri"], `${logicalId}.IntegrationUri`),
    ]),
  );
  return resourcesOf(template, "AWS::ApiGatewayV2::Route").map(({ logicalId, properties }) => {
    const [method, path] = text(properties["RouteKey"], `${logicalId}.RouteKey`).split(" ");
    const target = functions.get(referenced(properties["Target"], `${logicalId}.Target`));
    if (method === undefined || path === undefined || target === undefined) {
      throw new Error(`${logicalId}: a route without method, path or function`);
    }
    return { method, path, function: target };
  });
};

/** Reads routes, functions, table and what calls functions by itself out of a folder that the CDK has written. */
export const readSynthesisedApp = async (directory: string): Promise<SynthesisedApp> => {
  const [template, manifest] = await Promise.all([
    readRecord(join(directory, "Angkor.template.json")),
    readRecord(join(directory, "Angkor.assets.json")),
  ]);
  const assets = assetDirectories(manifest, directory);
  const [table, ...others] = resourcesOf(template, "AWS::DynamoDB::GlobalTable");
  if (table === undefined || others.length > 0) throw new Error("the stack should have one table");
  return {
    routes: readRoutes(template),
    functions: new Map(
      resourcesOf(template, "AWS::Lambda::Function").map((resource) => [
        resource.logicalId,
        readFunction(resource, assets),
      ]),
    ),
    table,
    feeds: readFeeds(template, table.logicalId),
    schedules: readSchedules(template),
  };
};
