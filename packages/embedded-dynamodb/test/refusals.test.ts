import { describe, expect, it } from "vitest";
import { callRaw } from "./clients.ts";
import { key, withItemsTable } from "./table.ts";

const fixture = withItemsTable();
const call = (operation: string, request: unknown) =>
  callRaw(fixture().endpoint, `DynamoDB_20120810.${operation}`, request);

describe("what is not implemented", () => {
  it.each(["Scan", "ExecuteStatement", "BatchWriteItem", "UpdateTable", "TagResource", "CreateBackup"])(
    "refuses the operation %s by name",
    async (operation) => {
      const { status, body } = await call(operation, { TableName: "items" });
      expect([status, body["__type"], body["message"]]).toEqual([
        400,
        "com.amazon.coral.service#UnknownOperationException",
        `The operation DynamoDB_20120810.${operation} is not implemented by the embedded database`,
      ]);
    },
  );

  const byKey = { TableName: "items", Key: key("a") };
  const query = {
    TableName: "items",
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": { S: "a" } },
  };
  it.each<[string, string, object]>([
    ["GetItem", "AttributesToGet", { ...byKey, AttributesToGet: ["a"] }],
    ["PutItem", "Expected", { TableName: "items", Item: key("a"), Expected: {} }],
    ["PutItem", "ConditionalOperator", { TableName: "items", Item: key("a"), ConditionalOperator: "AND" }],
    ["UpdateItem", "AttributeUpdates", { ...byKey, AttributeUpdates: {} }],
    ["DeleteItem", "Expected", { ...byKey, Expected: {} }],
    ["Query", "KeyConditions", { TableName: "items", KeyConditions: {} }],
    ["Query", "QueryFilter", { ...query, QueryFilter: {} }],
    ["Query", "Segment", { ...query, Segment: 1 }],
    [
      "BatchGetItem.RequestItems",
      "AttributesToGet",
      { RequestItems: { items: { Keys: [key("a")], AttributesToGet: ["a"] } } },
    ],
    ["TransactWriteItems.TransactItems", "Merge", { TransactItems: [{ Merge: {} }] }],
    [
      "TransactWriteItems.TransactItems.Put",
      "ReturnValues",
      { TransactItems: [{ Put: { TableName: "items", Item: key("a"), ReturnValues: "ALL_OLD" } }] },
    ],
    ["CreateTable", "LocalSecondaryIndexes", createTable({ LocalSecondaryIndexes: [] })],
    ["CreateTable", "SSESpecification", createTable({ SSESpecification: { Enabled: true } })],
    ["CreateTable", "Tags", createTable({ Tags: [] })],
    ["ListTables", "Filter", { Filter: "x" }],
  ])("refuses in %s the parameter %s by name", async (where, parameter, request) => {
    const { status, body } = await call(where.split(".")[0] ?? "", request);
    expect([status, body["__type"], body["message"]]).toEqual([
      400,
      "com.amazon.coral.validate#ValidationException",
      `The parameter ${parameter} of ${where} is not implemented by the embedded database`,
    ]);
  });

  function createTable(more: object): object {
    return {
      TableName: "another",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      ...more,
    };
  }
});

describe("what is wrong", () => {
  it.each<[string, string, object, string]>([
    [
      "GetItem",
      "ResourceNotFoundException",
      { TableName: "none", Key: key("a") },
      "Requested resource not found",
    ],
    [
      "DescribeTable",
      "ResourceNotFoundException",
      { TableName: "none" },
      "Requested resource not found: Table: none not found",
    ],
    [
      "GetItem",
      "ValidationException",
      { TableName: "items", Key: { pk: { S: "a" } } },
      "The provided key element does not match the schema",
    ],
    [
      "PutItem",
      "ValidationException",
      { TableName: "items", Item: { pk: { S: "a" } } },
      "One or more parameter values were invalid: Missing the key sk in the item",
    ],
    [
      "PutItem",
      "ValidationException",
      { TableName: "items", Item: { pk: { N: "1" }, sk: { S: "a" } } },
      "One or more parameter values were invalid: Type mismatch for key pk expected: S actual: N",
    ],
    [
      "PutItem",
      "ValidationException",
      { TableName: "items", Item: { ...key("a"), x: {} } },
      "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
    ],
    [
      "PutItem",
      "ValidationException",
      { TableName: "items", Item: { ...key("a"), x: { SS: [] } } },
      "One or more parameter values were invalid: An string set  may not be empty",
    ],
    [
      "PutItem",
      "ValidationException",
      { TableName: "items", Item: { ...key("a"), x: { NS: ["1", "1.0"] } } },
      "Input collection contains duplicates",
    ],
    [
      "PutItem",
      "SerializationException",
      { TableName: "items", Item: { ...key("a"), x: { S: 5 } } },
      "NUMBER_VALUE cannot be converted to String",
    ],
    [
      "PutItem",
      "ValidationException",
      { Item: key("a") },
      "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null",
    ],
    [
      "UpdateItem",
      "ValidationException",
      { TableName: "items", Key: key("a"), ReturnValues: "SOME" },
      "1 validation error detected: Value 'SOME' at 'returnValues' failed to satisfy constraint: Member must satisfy enum value set: [ALL_NEW, UPDATED_OLD, ALL_OLD, NONE, UPDATED_NEW]",
    ],
    [
      "Query",
      "ValidationException",
      {
        TableName: "items",
        IndexName: "none",
        KeyConditionExpression: "g = :g",
        ExpressionAttributeValues: { ":g": { S: "a" } },
      },
      "The table does not have the specified index: none",
    ],
    [
      "Query",
      "ValidationException",
      {
        TableName: "items",
        KeyConditionExpression: "sk = :g",
        ExpressionAttributeValues: { ":g": { S: "a" } },
      },
      "Query condition missed key schema element: pk",
    ],
    [
      "Query",
      "ValidationException",
      { TableName: "items" },
      "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
    ],
  ])("%s: %s", async (operation, error, request, message) => {
    const { status, body } = await call(operation, request);
    expect([status, String(body["__type"]).split("#")[1], body["message"]]).toEqual([400, error, message]);
  });

  it("refuses what is not JSON, and what is no API request at all", async () => {
    const { body } = await call("GetItem", "{");
    expect(body["__type"]).toBe("com.amazon.coral.service#SerializationException");
    expect((await fetch(fixture().endpoint)).status).toBe(404);
  });

  it("hands the stored item back when a single condition fails and it is asked for", async () => {
    const item = { ...key("old"), n: { N: "1" } };
    await call("PutItem", { TableName: "items", Item: item });
    const again = { TableName: "items", Item: key("old"), ConditionExpression: "attribute_not_exists(pk)" };
    expect((await call("PutItem", again)).body).not.toHaveProperty("Item");
    const { body } = await call("PutItem", { ...again, ReturnValuesOnConditionCheckFailure: "ALL_OLD" });
    expect(body).toMatchObject({
      __type: "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException",
      Item: item,
    });
  });
});
