import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  CreateTableCommand,
  type DynamoDBClient,
  PutItemCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from "../src/index.ts";
import { clientOf } from "./clients.ts";
import { matrixFilters, matrixValues } from "./differential-matrix.ts";
import { queryAll, request } from "./differential-operations.ts";
import { outcomeOf, tableOf } from "./differential-outcome.ts";
import { type DocumentedDifference, documentedDifferences } from "./documented-differences.ts";

/** Other requests with another seed: ANGKOR_SEED=1 ANGKOR_RUNS=2000 vitest run differential. */
const seed = Number(process.env["ANGKOR_SEED"] ?? 20261121);
const numRuns = Number(process.env["ANGKOR_RUNS"] ?? 50);

const server = dynalite({ createTableMs: 0 });
let database: EmbeddedDynamoDb;
let ours: DynamoDBClient;
let theirs: DynamoDBClient;

beforeAll(async () => {
  database = await startEmbeddedDynamoDb();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("dynalite has no port");
  ours = clientOf(database.endpoint);
  theirs = clientOf(`http://127.0.0.1:${address.port}`);
  for (const client of [ours, theirs]) {
    await client.send(new CreateTableCommand(tableOf("items")));
    await waitUntilTableExists(
      { client, maxWaitTime: 5, minDelay: 0.01, maxDelay: 0.05 },
      { TableName: "items" },
    );
  }
});

afterAll(async () => {
  ours.destroy();
  theirs.destroy();
  await database.stop();
  server.closeAllConnections();
});

describe("compared with dynalite", () => {
  it("answers random requests in the same way", { timeout: 600_000 }, async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 15, maxLength: 50, size: "max" }), async (requests) => {
        run += 1;
        for (const [position, { title, input, sends }] of requests.entries()) {
          const send = sends(`r${run}-`);
          const [mine, other] = await Promise.all([send(ours), send(theirs)]);
          expect(mine, `request ${position}: ${title} ${JSON.stringify(input)}`).toEqual(other);
        }
      }),
      { seed, numRuns },
    );
  });

  it("evaluates every operator on every pair of values in the same way", async () => {
    const pk = { S: "matrix" };
    for (const client of [ours, theirs]) {
      for (const [position, value] of matrixValues.entries()) {
        const Item = { pk, sk: { S: String(position) }, v: value };
        await client.send(new PutItemCommand({ TableName: "items", Item }));
      }
      await client.send(new PutItemCommand({ TableName: "items", Item: { pk, sk: { S: "lacking" } } }));
    }
    for (const { expression, values } of matrixFilters) {
      const input = {
        KeyConditionExpression: "pk = :pk",
        ProjectionExpression: "sk",
        FilterExpression: expression,
        ExpressionAttributeValues: { ":pk": pk, ...values },
      };
      const [mine, other] = await Promise.all(
        [ours, theirs].map((client) => outcomeOf(queryAll(client, input))),
      );
      expect(mine, `${expression} ${JSON.stringify(values)}`).toEqual(other);
    }
  });

  it.each(documentedDifferences)("differs as documented: $name", async (difference: DocumentedDifference) => {
    const outcomes = [];
    for (const client of [ours, theirs]) outcomes.push(await difference.show(client));
    expect(outcomes).toEqual([difference.ours, difference.dynalite]);
  });

  it("is documented in README.md difference by difference", async () => {
    const readme = await readFile(join(import.meta.dirname, "../README.md"), "utf8");
    const text = readme.replaceAll(/ +/g, " ");
    const rows = documentedDifferences.map(({ name, reason }) => `| ${name} | ${reason} |`);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });
});
