/**
 * Gap and coverage reports cost the same whatever the number of commitments: over 10 and over 10,000 of the same States they
 * read as many items and consume as many capacity units. Recording one touches at most ten items, in one transaction.
 */
import { randomUUID } from "node:crypto";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import {
  type Caller,
  commitmentEffects,
  currency,
  destination,
  dollarRate,
  isStateCode,
  recordCommitment,
  stateCode,
  yearSpan,
} from "@angkor/domain";
import { createFunction } from "@angkor/http";
import { beginTransaction, commitments, type Table } from "@angkor/store";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes as commitmentRoutes } from "../../functions/commitments/routes.ts";
import { routes as reportRoutes } from "../../functions/reports/routes.ts";
import { toGatewayEvent } from "../../infra/local/http/gateway-event.ts";
import { aCommitment, pledged, published, requirementOf } from "../http/records.ts";
import { startWorld, type World } from "../http/world.ts";

/** What a function asked of the table. */
interface Call {
  readonly command: string;
  readonly items: number;
  readonly capacityUnits: number;
}

const sizeOf = (value: unknown, name: string): number => {
  const list: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return Array.isArray(list) ? list.length : 0;
};

/** The capacity of an answer: of one table, or of each. */
const unitsOf = (output: unknown): number => {
  const told: unknown =
    typeof output === "object" && output !== null ? Reflect.get(output, "ConsumedCapacity") : [];
  return [told].flat().reduce<number>((sum, entry) => {
    const units: unknown =
      typeof entry === "object" && entry !== null ? Reflect.get(entry, "CapacityUnits") : 0;
    return sum + (typeof units === "number" ? units : 0);
  }, 0);
};

/** The same table, with every call noted. */
const watchedTable = (world: World, calls: Call[]): Table => {
  const client = new DynamoDBClient({
    endpoint: world.server.databaseEndpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "one-machine", secretAccessKey: "one-machine" },
  });
  client.middlewareStack.add(
    (next, context) => async (asked) => {
      const answer = await next({ ...asked, input: { ...asked.input, ReturnConsumedCapacity: "TOTAL" } });
      calls.push({
        command: String(context.commandName),
        items: Math.max(sizeOf(asked.input, "TransactItems"), sizeOf(answer.output, "Items")),
        capacityUnits: unitsOf(answer.output),
      });
      return answer;
    },
    { step: "initialize" },
  );
  return { client, name: world.server.tableName };
};

let world: World;
let table: Table;
const calls: Call[] = [];

const norway = stateCode("NOR");
const caller: Caller = { subject: "test", state: norway, roles: ["state-focal-point"], statesParty: true };

const surroundings = {
  identify: async () => caller,
  now: () => new Date().toISOString(),
  log: () => undefined,
  checkResponses: true,
};
const dependencies = () => ({
  table,
  nextId: <Prefix extends string>(prefix: Prefix): `${Prefix}_${string}` => `${prefix}_${randomUUID()}`,
  settling: 0,
  codeDirectory: ".",
  reach: { loopback: false },
  chance: Buffer.alloc,
});

const request = (
  method: string,
  path: string,
  query: string,
  body: string,
  headers: Record<string, string> = {},
) =>
  toGatewayEvent(
    {
      method,
      path,
      query,
      headers: { "content-type": "application/json", ...headers },
      cookies: [],
      body: Buffer.from(body),
      sourceAddress: "127.0.0.1",
    },
    `${method} ${path}`,
    {},
  );

const context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: "test",
  functionVersion: "1",
  invokedFunctionArn: "arn",
  memoryLimitInMB: "1",
  awsRequestId: "test",
  logGroupName: "test",
  logStreamName: "test",
  getRemainingTimeInMillis: () => 1000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

/** What one reading of a report asks of the table. */
const readReport = async (path: string, query: string): Promise<Call[]> => {
  calls.length = 0;
  const handler = createFunction(reportRoutes(dependencies()), surroundings);
  const answer = await handler(request("GET", path, query, ""), context);
  expect(answer.statusCode, answer.body).toBe(200);
  // Calls that are made at once are answered in any order.
  return calls.toSorted(
    (a, b) =>
      a.items - b.items || a.capacityUnits - b.capacityUnits || a.command.localeCompare(b.command, "en"),
  );
};

const states = ["KHM", "UKR"].filter(isStateCode);
const perTransaction = 40;

/** Records commitments by the dozen, through the same decisions and transactions as the API. */
const recordMany = async (count: number): Promise<void> => {
  const at = new Date().toISOString();
  const batch = async (size: number) => {
    const transaction = beginTransaction(table, at);
    for (let index = 0; index < size; index += 1) {
      const id = `co_${randomUUID()}` as const;
      const decision = recordCommitment(
        { caller, at },
        {
          id,
          content: {
            donor: norway,
            currency: currency("USD"),
            destination: destination(states.slice(index % 2, (index % 2) + 1), ["survey-clearance"]),
            lines: [{ span: yearSpan(2024 + (index % 3)), minor: 100n }],
            decidedOn: "2024-06-01",
            visibility: "public",
          },
          rate: dollarRate,
          acceptSurplus: false,
        },
      );
      if (!decision.ok) throw new Error(decision.refusal.detail);
      const saved = transaction.append(commitments, id, undefined, decision.events);
      for (const event of decision.events) transaction.affect(commitmentEffects(event, saved.state));
    }
    expect(await transaction.commit()).toEqual({ outcome: "saved" });
  };
  for (let left = count; left > 0; left -= perTransaction) await batch(Math.min(left, perTransaction));
};

beforeAll(async () => {
  world = await startWorld();
  table = watchedTable(world, calls);
  await published(world.focalPoint("KHM"));
  await published(world.focalPoint("UKR"), { state: "UKR" });
});
afterAll(async () => {
  table?.client.destroy();
  await world?.stop();
});

test("over 10 and over 10,000 commitments, the same reads and the same capacity", {
  timeout: 120_000,
}, async () => {
  const questions = [
    ["/reports/gap", ""],
    ["/reports/gap", "state=KHM"],
    ["/reports/gap", "state=KHM,UKR&from=2024&to=2026&currency=EUR"],
    ["/reports/coverage", "by=donor,donor-state"],
  ] as const;
  await recordMany(10);
  const few: Call[][] = [];
  for (const [path, query] of questions) few.push(await readReport(path, query));
  await recordMany(9_990);
  for (const [index, [path, query]] of questions.entries()) {
    const many = await readReport(path, query);
    expect(many).toEqual(few[index]);
    expect(many.length).toBeGreaterThan(0);
    expect(many.reduce((sum, call) => sum + call.capacityUnits, 0)).toBeGreaterThan(0);
  }
  expect(few[0]).toHaveLength(1);
  expect(few[3]?.map(({ command }) => command)).toEqual(["QueryCommand", "QueryCommand"]);

  const { body } = await world.anyone.does(getGapReport);
  expect(body.totals.committed).toBe("10000.00");
});

test("recording a commitment is one transaction of at most ten items", async () => {
  const plan = await published(world.focalPoint("KHM"));
  const pledge = await pledged(world.focalPoint("NOR"));
  const { target: _, ...body } = aCommitment({
    pledgeId: pledge.body.id,
    requirementId: requirementOf(plan.body),
  });
  calls.length = 0;
  const handler = createFunction(commitmentRoutes(dependencies()), surroundings);
  const headers = { "idempotency-key": "cost" };
  const answer = await handler(request("POST", "/commitments", "", JSON.stringify(body), headers), context);
  expect(answer.statusCode, answer.body).toBe(201);
  const writes = calls.filter(({ command }) => command.includes("Write"));
  expect(writes).toHaveLength(1);
  expect(writes[0]?.items).toBeLessThanOrEqual(10);
  expect(calls.map(({ command }) => command)).toEqual(["BatchGetItemCommand", "TransactWriteItemsCommand"]);
});
