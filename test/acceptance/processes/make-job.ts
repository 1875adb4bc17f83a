/** Makes the document of a job as its function does, and never gets to store it: to be killed while it is under way. */
import { randomBytes } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { makeJob } from "../../../functions/document-jobs.ts";
import { routes } from "../../../functions/exports/routes.ts";

const [endpoint = "", name = "", job = "", now = ""] = process.argv.slice(2);
const credentials = { accessKeyId: "test", secretAccessKey: "test" };
const table = { client: new DynamoDBClient({ endpoint, region: "eu-central-1", credentials }), name };
const jobs = {
  table,
  objects: {
    put: () => {
      console.log("storing");
      return new Promise<void>(() => setInterval(() => {}, 1000));
    },
    link: async () => "",
  },
  callSelf: async () => {},
  now: () => now,
  chance: randomBytes,
};
const dependencies = {
  table,
  jobs,
  settling: 0,
  codeDirectory: "",
  reach: { loopback: true },
  chance: randomBytes,
  nextId: <Prefix extends string>(prefix: Prefix) => `${prefix}_1` as const,
};
await makeJob(jobs, routes(dependencies), job);
