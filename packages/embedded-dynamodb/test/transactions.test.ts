import {
  GetItemCommand,
  PutItemCommand,
  TransactGetItemsCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { refusalOf } from "./clients.ts";
import { key, withItemsTable } from "./table.ts";

let now = Date.UTC(2026, 0, 1);
const fixture = withItemsTable({ now: () => now });

const put = (pk: string, more = {}): TransactWriteItem => ({
  Put: { TableName: "items", Item: { ...key(pk), ...more } },
});
const onlyIfNew = (pk: string, more = {}): TransactWriteItem => ({
  Put: {
    TableName: "items",
    Item: { ...key(pk), ...more },
    ConditionExpression: "attribute_not_exists(pk)",
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  },
});
const write = (TransactItems: TransactWriteItem[], ClientRequestToken?: string) =>
  fixture().client.send(new TransactWriteItemsCommand({ TransactItems, ClientRequestToken }));
const get = async (pk: string) =>
  (await fixture().client.send(new GetItemCommand({ TableName: "items", Key: key(pk) }))).Item;

describe("TransactWriteItems", () => {
  it("writes all of its actions", async () => {
    await fixture().client.send(new PutItemCommand({ TableName: "items", Item: key("gone") }));
    await write([
      put("new", { n: { N: "1" } }),
      {
        Update: {
          TableName: "items",
          Key: key("changed"),
          UpdateExpression: "ADD n :n",
          ExpressionAttributeValues: { ":n": { N: "2" } },
        },
      },
      { Delete: { TableName: "items", Key: key("gone") } },
      {
        ConditionCheck: {
          TableName: "items",
          Key: key("absent"),
          ConditionExpression: "attribute_not_exists(pk)",
        },
      },
    ]);
    expect(await get("new")).toEqual({ ...key("new"), n: { N: "1" } });
    expect(await get("changed")).toEqual({ ...key("changed"), n: { N: "2" } });
    expect(await get("gone")).toBeUndefined();
    expect(await get("absent")).toBeUndefined();
  });

  it("writes nothing when one condition fails, and gives a reason for each action in order", async () => {
    await write([put("there", { n: { N: "7" } })]);
    const { name, message, error } = await refusalOf(
      write([
        put("not written"),
        onlyIfNew("there"),
        {
          Update: { TableName: "items", Key: key("elsewhere"), UpdateExpression: "SET a = b" },
        },
      ]),
    );
    expect(name).toBe("TransactionCanceledException");
    expect(message).toBe(
      "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed, ValidationError]",
    );
    expect(error).toHaveProperty("CancellationReasons", [
      { Code: "None" },
      {
        Code: "ConditionalCheckFailed",
        Message: "The conditional request failed",
        Item: { ...key("there"), n: { N: "7" } },
      },
      {
        Code: "ValidationError",
        Message: "The provided expression refers to an attribute that does not exist in the item",
      },
    ]);
    expect(await get("not written")).toBeUndefined();
  });

  it("leaves out the old image when it is not asked for, or does not exist", async () => {
    const { error } = await refusalOf(
      write([
        {
          Update: {
            TableName: "items",
            Key: key("never there"),
            UpdateExpression: "REMOVE a",
            ConditionExpression: "attribute_exists(pk)",
            ReturnValuesOnConditionCheckFailure: "ALL_OLD",
          },
        },
        {
          Delete: { TableName: "items", Key: key("there"), ConditionExpression: "attribute_not_exists(pk)" },
        },
      ]),
    );
    const reason = { Code: "ConditionalCheckFailed", Message: "The conditional request failed" };
    expect(error).toHaveProperty("CancellationReasons", [reason, reason]);
  });

  it("cancels for a key that does not fit the table", async () => {
    const { error } = await refusalOf(
      write([{ Delete: { TableName: "items", Key: { pk: { S: "a" } } } }, put("b")]),
    );
    expect(error).toHaveProperty("CancellationReasons", [
      { Code: "ValidationError", Message: "The provided key element does not match the schema" },
      { Code: "None" },
    ]);
  });

  it("does a request with one token once, for ten minutes", async () => {
    const add: TransactWriteItem[] = [
      {
        Update: {
          TableName: "items",
          Key: key("counter"),
          UpdateExpression: "ADD n :one",
          ExpressionAttributeValues: { ":one": { N: "1" } },
        },
      },
    ];
    await write(add, "token");
    now += 9 * 60_000;
    await write(add, "token");
    expect((await get("counter"))?.["n"]).toEqual({ N: "1" });
    const refusal = await refusalOf(write([put("other")], "token"));
    expect(refusal.name).toBe("IdempotentParameterMismatchException");
    now += 60_000;
    await write(add, "token");
    expect((await get("counter"))?.["n"]).toEqual({ N: "2" });
  });

  it("may try again with the token of a cancelled request", async () => {
    await write([put("in the way")]);
    expect((await refusalOf(write([onlyIfNew("in the way"), put("after")], "again"))).name).toBe(
      "TransactionCanceledException",
    );
    await write([{ Delete: { TableName: "items", Key: key("in the way") } }]);
    await write([onlyIfNew("in the way"), put("after")], "again");
    expect(await get("after")).toBeDefined();
  });

  it.each<[string, TransactWriteItem[], string]>([
    [
      "two actions on one item",
      [put("a"), { Delete: { TableName: "items", Key: key("a") } }],
      "Transaction request cannot include multiple operations on one item",
    ],
    [
      "101 actions",
      Array.from({ length: 101 }, (_, number) => put(String(number))),
      "1 validation error detected: Value '[101 members]' at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to 100",
    ],
    [
      "more than 4 MB",
      Array.from({ length: 11 }, (_, number) => put(String(number), { text: { S: "x".repeat(390 * 1024) } })),
      "The aggregate size of the items in the transaction exceeds 4 MB",
    ],
    ["an action of no kind", [{}], "TransactItems can only contain one of Check, Put, Update or Delete"],
    [
      "a check without condition",
      [{ ConditionCheck: { TableName: "items", Key: key("a"), ConditionExpression: undefined } }],
      "1 validation error detected: Value null at 'conditionExpression' failed to satisfy constraint: Member must not be null",
    ],
    [
      "an invalid expression",
      [{ Delete: { TableName: "items", Key: key("a"), ConditionExpression: "pk =" } }],
      'Invalid ConditionExpression: Syntax error; token: "<EOF>", near: "="',
    ],
  ])("refuses %s", async (_, items, message) => {
    const refusal = await refusalOf(write(items));
    expect([refusal.name, refusal.message]).toEqual(["ValidationException", message]);
  });

  it("takes 100 actions", async () => {
    await write(Array.from({ length: 100 }, (_, number) => put(`hundred ${number}`)));
    expect(await get("hundred 99")).toBeDefined();
  });

  it("counts twice the units of the table, and the units of what changes in the indexes", async () => {
    const request = new TransactWriteItemsCommand({
      TransactItems: [put("capacity", { g: { S: "g" }, text: { S: "x".repeat(1500) } })],
      ReturnConsumedCapacity: "INDEXES",
    });
    const first = await fixture().client.send(request);
    expect(first.ConsumedCapacity).toEqual([
      {
        TableName: "items",
        CapacityUnits: 5,
        WriteCapacityUnits: 5,
        Table: { CapacityUnits: 4, WriteCapacityUnits: 4 },
        GlobalSecondaryIndexes: {
          "by-group-and-sk": { CapacityUnits: 1, WriteCapacityUnits: 1 },
        },
      },
    ]);
  });
});

describe("TransactGetItems", () => {
  it("reads items in order, with gaps, projected", async () => {
    await write([put("x", { a: { S: "1" }, b: { S: "2" } })]);
    const { Responses, ConsumedCapacity } = await fixture().client.send(
      new TransactGetItemsCommand({
        TransactItems: [
          { Get: { TableName: "items", Key: key("lacking") } },
          { Get: { TableName: "items", Key: key("x"), ProjectionExpression: "b" } },
        ],
        ReturnConsumedCapacity: "TOTAL",
      }),
    );
    expect(Responses).toEqual([{}, { Item: { b: { S: "2" } } }]);
    expect(ConsumedCapacity).toEqual([{ TableName: "items", CapacityUnits: 4, ReadCapacityUnits: 4 }]);
  });
});
