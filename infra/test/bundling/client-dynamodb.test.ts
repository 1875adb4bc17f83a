/** The client in the bundles, beside the SDK's own: the same answers, the same errors, the same patience. */
import { createHash, createHmac } from "node:crypto";
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from "@angkor/embedded-dynamodb";
import * as sdk from "@aws-sdk/client-dynamodb";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import * as own from "../../bundling/in-place-of/client-dynamodb.ts";
import { type Exchange, type ScriptedServer, startScriptedServer } from "./scripted-server.ts";

const environment = {
  AWS_REGION: "eu-central-1",
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
};

const setEnvironment = (more: Readonly<Record<string, string>>): void => {
  vi.unstubAllEnvs();
  vi.stubEnv("AWS_SESSION_TOKEN", undefined);
  for (const [name, value] of Object.entries({ ...environment, ...more })) vi.stubEnv(name, value);
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("against a table", () => {
  let database: EmbeddedDynamoDb;
  let clients: { readonly own: own.DynamoDBClient; readonly sdk: sdk.DynamoDBClient };
  const TableName = "records";

  beforeAll(async () => {
    database = await startEmbeddedDynamoDb();
    setEnvironment({ AWS_ENDPOINT_URL_DYNAMODB: database.endpoint });
    clients = { own: new own.DynamoDBClient({}), sdk: new sdk.DynamoDBClient({}) };
    await clients.sdk.send(
      new sdk.CreateTableCommand({
        TableName,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: ["pk", "sk"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
      }),
    );
    for (const sk of ["1", "2", "3"]) {
      await clients.sdk.send(
        new sdk.PutItemCommand({
          TableName,
          Item: { ...keyOf(sk), n: { N: "12345678901234567890" }, text: { S: 'é "quoted" \u2028 𝕏' } },
        }),
      );
    }
  });
  afterAll(() => database.stop());

  const keyOf = (sk: string) => ({ pk: { S: "a" }, sk: { S: sk } });

  const query = {
    TableName,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": { S: "a" } },
    Limit: 2,
    ReturnConsumedCapacity: "TOTAL",
  } as const;
  const keys = { RequestItems: { [TableName]: { Keys: [keyOf("1"), keyOf("4")], ConsistentRead: true } } };
  const put = (sk: string) => ({
    Put: {
      TableName,
      Item: keyOf(sk),
      ConditionExpression: "attribute_not_exists(pk)",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
    },
  });

  /** What both answer, without the number of the request. */
  const both = async (...asked: readonly [Promise<unknown>, Promise<unknown>]) => {
    const told = await Promise.all(
      asked.map((answer) =>
        answer.catch(({ name, message, CancellationReasons, Item, $metadata }) => ({
          thrown: { name, message, CancellationReasons, Item, $metadata },
        })),
      ),
    );
    const [one, other] = told.map((answer) =>
      JSON.parse(
        JSON.stringify(answer, (name, value) =>
          ["requestId", "totalRetryDelay"].includes(name) ? undefined : value,
        ),
      ),
    );
    expect(one).toEqual(other);
    return one;
  };

  test("one item", async () => {
    const input = { TableName, Key: keyOf("1"), ConsistentRead: true };
    const { Item } = await both(
      clients.own.send(new own.GetItemCommand(input)),
      clients.sdk.send(new sdk.GetItemCommand(input)),
    );
    expect(Item.text.S).toBe('é "quoted" \u2028 𝕏');
  });

  test("no item", async () => {
    const input = { TableName, Key: keyOf("4") };
    await both(
      clients.own.send(new own.GetItemCommand(input)),
      clients.sdk.send(new sdk.GetItemCommand(input)),
    );
  });

  test("a page, its continuation and its capacity", async () => {
    const { Items, LastEvaluatedKey, ConsumedCapacity } = await both(
      clients.own.send(new own.QueryCommand(query)),
      clients.sdk.send(new sdk.QueryCommand(query)),
    );
    expect(Items).toHaveLength(2);
    expect(LastEvaluatedKey).toEqual(keyOf("2"));
    expect(ConsumedCapacity.CapacityUnits).toBe(0.5);
  });

  test("several items", async () => {
    const { Responses } = await both(
      clients.own.send(new own.BatchGetItemCommand(keys)),
      clients.sdk.send(new sdk.BatchGetItemCommand(keys)),
    );
    expect(Responses[TableName]).toHaveLength(1);
  });

  test("a transaction, and the same again", async () => {
    const ours = { TransactItems: [put("5")], ClientRequestToken: "ours" };
    const theirs = { TransactItems: [put("7")], ClientRequestToken: "theirs" };
    for (const _ of ["first", "again"]) {
      await both(
        clients.own.send(new own.TransactWriteItemsCommand(ours)),
        clients.sdk.send(new sdk.TransactWriteItemsCommand(theirs)),
      );
    }
  });

  test("a cancelled transaction, with the reasons and the item that stood in its way", async () => {
    const input = { TransactItems: [put("6"), put("1")] };
    const { thrown } = await both(
      clients.own.send(new own.TransactWriteItemsCommand({ ...input, ClientRequestToken: "one" })),
      clients.sdk.send(new sdk.TransactWriteItemsCommand({ ...input, ClientRequestToken: "other" })),
    );
    expect(thrown.name).toBe("TransactionCanceledException");
    expect(thrown.CancellationReasons[1]).toMatchObject({ Code: "ConditionalCheckFailed", Item: keyOf("1") });
  });

  test("a request that is wrong", async () => {
    const { thrown } = await both(
      clients.own.send(new own.QueryCommand({ TableName })),
      clients.sdk.send(new sdk.QueryCommand({ TableName })),
    );
    expect(thrown.name).toBe("ValidationException");
  });

  test("a table that is not there", async () => {
    const input = { TableName: "nowhere", Key: keyOf("1") };
    const { thrown } = await both(
      clients.own.send(new own.GetItemCommand(input)),
      clients.sdk.send(new sdk.GetItemCommand(input)),
    );
    expect(thrown.name).toBe("ResourceNotFoundException");
  });
});

describe("against a server that does as told", () => {
  let server: ScriptedServer;

  beforeAll(async () => {
    server = await startScriptedServer();
  });
  afterAll(() => server.stop());

  const ask = (answers: readonly Exchange[], more: Readonly<Record<string, string>> = {}) => {
    setEnvironment({ AWS_ENDPOINT_URL_DYNAMODB: server.url, ...more });
    server.script(answers);
    return new own.DynamoDBClient({ maxAttempts: 2 }).send(
      new own.GetItemCommand({ TableName: "é", Key: { pk: { S: "a" } } }),
    );
  };
  const answered: Exchange = { status: 200, body: "{}" };
  const refused = (name: string, status = 400): Exchange => ({
    status,
    body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: "No" }),
  });

  test.each([
    ["throttled", refused("ProvisionedThroughputExceededException")],
    ["throttled, by another name", refused("ThrottlingException")],
    ["a fault of the service", refused("InternalServerError", 500)],
    ["no JSON at all", { status: 503, body: "<html>" }],
    ["the connection breaks", "broken"],
    ["the connection breaks in the answer", "cut"],
  ] as const)("%s: asked again, and no more often than allowed", async (_, failure) => {
    expect(await ask([failure, answered])).toMatchObject({ $metadata: { attempts: 2 } });
    await expect(ask([failure, failure, answered])).rejects.toThrow();
    expect(server.received()).toHaveLength(2);
  });

  test.each(["ConditionalCheckFailedException", "ValidationException", "AccessDeniedException"])(
    "%s: told at once",
    async (name) => {
      await expect(ask([refused(name), answered])).rejects.toMatchObject({ name, message: "No" });
      expect(server.received()).toHaveLength(1);
    },
  );

  test.each(Object.keys(environment))("without %s it does not start", (name) => {
    expect(() => ask([], { [name]: "" })).toThrow(`The environment lacks ${name}`);
  });

  test.each([
    ["of a user", undefined],
    ["of a role", "token/of+session=="],
  ])("signed with the credentials %s, every header that matters included", async (_, token) => {
    await ask([answered], token === undefined ? {} : { AWS_SESSION_TOKEN: token });
    const { headers, body } = server.received()[0] ?? {};
    expect(headers).toMatchObject({
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": "DynamoDB_20120810.GetItem",
      "content-length": String(Buffer.byteLength(body ?? "")),
    });
    expect(headers?.["x-amz-security-token"]).toBe(token);
    expect(headers?.["authorization"]).toBe(authorization(headers ?? {}, body ?? ""));
    for (const name of ["host", "x-amz-date", "x-amz-target", ...(token ? ["x-amz-security-token"] : [])])
      expect(headers?.["authorization"]).toMatch(new RegExp(`SignedHeaders=[^,]*\\b${name}\\b`));
  });
});

/** The signature as AWS describes it, step by step (Signature Version 4). */
const authorization = (headers: Readonly<Record<string, string>>, body: string): string => {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
  const signed = /SignedHeaders=([^,]+)/.exec(headers["authorization"] ?? "")?.[1] ?? "";
  const canonical = [
    "POST",
    "/",
    "",
    ...signed.split(";").map((name) => `${name}:${headers[name]}`),
    "",
    signed,
    hash(body),
  ].join("\n");
  const at = headers["x-amz-date"] ?? "";
  const [day, region, service, end] = [at.slice(0, 8), environment.AWS_REGION, "dynamodb", "aws4_request"];
  const scope = [day, region, service, end].join("/");
  const key = [day, region, service, end].reduce<string | Buffer>(
    hmac,
    `AWS4${environment.AWS_SECRET_ACCESS_KEY}`,
  );
  const signature = hmac(key, ["AWS4-HMAC-SHA256", at, scope, hash(canonical)].join("\n")).toString("hex");
  return `AWS4-HMAC-SHA256 Credential=${environment.AWS_ACCESS_KEY_ID}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
};
