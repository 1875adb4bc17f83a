import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { expect } from "vitest";

/** One case in which dynalite answers otherwise, with what each of the two answers. README.md lists the same names. */
export type DocumentedDifference = {
  readonly name: string;
  readonly reason: string;
  readonly show: (client: DynamoDBClient) => Promise<unknown>;
  readonly ours: unknown;
  readonly dynalite: unknown;
};

const messageOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return "accepted";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

type Attributes = Record<string, AttributeValue>;
let lastKey = 0;

/** A fresh key: each case has its item for itself. */
function freshKey(): { readonly pk: { S: string }; readonly sk: { S: string } } {
  lastKey += 1;
  return { pk: { S: `difference-${lastKey}` }, sk: { S: "-" } };
}

async function stored(client: DynamoDBClient, attributes: Attributes): Promise<ReturnType<typeof freshKey>> {
  const key = freshKey();
  await client.send(new PutItemCommand({ TableName: "items", Item: { ...key, ...attributes } }));
  return key;
}

/** Whether a condition holds for an item with these attributes. */
const holds =
  (attributes: Attributes, condition: string, values: Attributes | undefined) =>
  async (client: DynamoDBClient): Promise<string> => {
    const key = await stored(client, attributes);
    return messageOf(
      client.send(
        new PutItemCommand({
          TableName: "items",
          Item: key,
          ConditionExpression: condition,
          ExpressionAttributeValues: values,
        }),
      ),
    );
  };

/** The attribute `v` after an update of an item with these attributes. */
const updated =
  (attributes: Attributes, expression: string, values: Attributes | undefined) =>
  async (client: DynamoDBClient): Promise<unknown> => {
    const key = await stored(client, attributes);
    const refusal = await messageOf(
      client.send(
        new UpdateItemCommand({
          TableName: "items",
          Key: key,
          UpdateExpression: expression,
          ExpressionAttributeValues: values,
        }),
      ),
    );
    if (refusal !== "accepted") return refusal;
    const { Item } = await client.send(new GetItemCommand({ TableName: "items", Key: key }));
    return Item?.["v"];
  };

const failed = "The conditional request failed";
const listOf = (...texts: readonly string[]): AttributeValue => ({ L: texts.map((S) => ({ S })) });

export const documentedDifferences: readonly DocumentedDifference[] = [
  {
    name: "equality of lists and maps",
    reason: "AWS compares documents deeply; dynalite compares JavaScript objects by identity.",
    show: holds({ v: { M: { a: listOf("x") } } }, "v = :v", { ":v": { M: { a: listOf("x") } } }),
    ours: "accepted",
    dynalite: failed,
  },
  {
    name: "membership of lists and maps",
    reason: "As above: `contains` finds a list or map in a list.",
    show: holds({ v: { L: [listOf("x")] } }, "contains(v, :v)", { ":v": listOf("x") }),
    ours: "accepted",
    dynalite: failed,
  },
  {
    name: "two missing attributes",
    reason:
      "AWS: a comparison with an attribute that does not exist is false; dynalite takes two missing ones for equal.",
    show: holds({}, "absent = lacking", undefined),
    ours: failed,
    dynalite: "accepted",
  },
  {
    name: "negation of a negation",
    reason:
      "AWS: `NOT condition` is a condition, so NOT may follow NOT; dynalite's grammar does not have that.",
    show: async (client) => {
      const outcome = await holds({}, "NOT NOT attribute_exists(pk)", undefined)(client);
      return outcome.replace(/Expected .*$/, "...");
    },
    ours: "accepted",
    dynalite: "Invalid ConditionExpression: Syntax error; ...",
  },
  {
    name: "order of literals that have none",
    reason: "AWS refuses <, <=, > and >= with a literal that is no string, number or binary.",
    show: holds({ v: { BOOL: true } }, "v < :v", { ":v": { BOOL: true } }),
    ours: "Invalid ConditionExpression: Incorrect operand type for operator or function; operator: <, operand type: BOOL",
    dynalite: failed,
  },
  {
    name: "size of an empty string",
    reason: "AWS: 0; dynalite takes the empty string for no string.",
    show: holds({ v: { S: "" } }, "size(v) = :v", { ":v": { N: "0" } }),
    ours: "accepted",
    dynalite: failed,
  },
  {
    name: "false in conditions",
    reason: "AWS: false is a value; dynalite, in IN and attribute_type, takes it for a missing attribute.",
    show: holds({ v: { BOOL: false } }, "v IN (:v)", { ":v": { BOOL: false } }),
    ours: "accepted",
    dynalite: failed,
  },
  {
    name: "order of characters beyond the basic plane",
    reason: "AWS orders strings by their UTF-8 bytes; dynalite, in conditions, by UTF-16 units.",
    show: holds({ v: { S: "\u{1f600}" } }, "v > :v", { ":v": { S: "\uff5e" } }),
    ours: "accepted",
    dynalite: failed,
  },
  {
    name: "positions of a list after a removal",
    reason:
      "AWS: positions are those of the list before the update; dynalite counts anew after each removal.",
    show: updated({ v: listOf("a", "b", "c") }, "REMOVE v[0], v[1]", undefined),
    ours: listOf("c"),
    dynalite: listOf("b"),
  },
  {
    name: "a copy of what is altered",
    reason:
      "AWS: a SET value is what was there before the update; dynalite alters the copy with the original.",
    show: updated({ w: listOf("a", "b") }, "SET v = w REMOVE w[0]", undefined),
    ours: listOf("a", "b"),
    dynalite: listOf("b"),
  },
  {
    name: "one of several faults",
    reason: "We compute all new values before we place them, dynalite value by value; AWS does not say.",
    show: updated({ v: { S: "x" } }, "REMOVE w.x DELETE v :v", { ":v": { SS: ["a"] } }),
    ours: "An operand in the update expression has an incorrect data type",
    dynalite: "The document path provided in the update expression is invalid for update",
  },
  {
    name: "sums of more than 38 digits",
    reason: "AWS: numbers have up to 38 digits, and exceeding that is an exception; dynalite stores any sum.",
    show: updated({ v: { N: "1e38" } }, "ADD v :v", { ":v": { N: "0.1" } }),
    ours: "Attempting to store more than 38 significant digits in a Number",
    dynalite: { N: "100000000000000000000000000000000000000.1" },
  },
  {
    name: "empty key values in a key condition",
    reason: "AWS refuses an empty string for a key attribute; dynalite looks, and finds nothing.",
    show: (client) =>
      messageOf(
        client.send(
          new QueryCommand({
            TableName: "items",
            KeyConditionExpression: "pk = :pk",
            ExpressionAttributeValues: { ":pk": { S: "" } },
          }),
        ),
      ),
    ours:
      "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty " +
      "string value. Key: pk",
    dynalite: "accepted",
  },
  {
    name: "ReturnValues of DeleteItem",
    reason: "AWS: DeleteItem knows NONE and ALL_OLD only; dynalite takes the others for NONE.",
    show: (client) =>
      messageOf(
        client.send(
          new DeleteItemCommand({ TableName: "items", Key: freshKey(), ReturnValues: "UPDATED_OLD" }),
        ),
      ),
    ours: "ReturnValues can only be ALL_OLD or NONE",
    dynalite: "accepted",
  },
  {
    name: "unprojected attributes",
    reason: "AWS refuses to project an attribute that a global index does not hold; dynalite leaves it out.",
    show: (client) =>
      messageOf(
        client.send(
          new QueryCommand({
            TableName: "items",
            IndexName: "by-group-and-sk",
            KeyConditionExpression: "g = :g",
            ProjectionExpression: "m",
            ExpressionAttributeValues: { ":g": { S: "none" } },
          }),
        ),
      ),
    ours: "One or more parameter values were invalid: Global secondary index by-group-and-sk does not project [m]",
    dynalite: "accepted",
  },
  {
    name: "capacity of index writes",
    reason: "AWS bills what a write changes in the global indexes; dynalite counts the table only.",
    show: async (client) => {
      const { ConsumedCapacity } = await client.send(
        new PutItemCommand({
          TableName: "items",
          Item: { ...freshKey(), g: { S: "difference" }, gn: { N: "1" } },
          ReturnConsumedCapacity: "TOTAL",
        }),
      );
      return ConsumedCapacity?.CapacityUnits;
    },
    ours: 3,
    dynalite: 1,
  },
  {
    name: "capacity of an empty Query",
    reason: "AWS: a Query that finds nothing costs as much as one of the smallest page; dynalite says 0.",
    show: async (client) => {
      const { ConsumedCapacity } = await client.send(
        new QueryCommand({
          TableName: "items",
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": { S: "none" } },
          ReturnConsumedCapacity: "TOTAL",
        }),
      );
      return ConsumedCapacity?.CapacityUnits;
    },
    ours: 0.5,
    dynalite: 0,
  },
  {
    name: "size of characters beyond ASCII",
    reason: "AWS measures items in UTF-8 bytes; dynalite in UTF-16 units.",
    show: async (client) => {
      const { ConsumedCapacity } = await client.send(
        new PutItemCommand({
          TableName: "items",
          Item: { ...freshKey(), v: { S: "é".repeat(900) } },
          ReturnConsumedCapacity: "TOTAL",
        }),
      );
      return ConsumedCapacity?.CapacityUnits;
    },
    ours: 2,
    dynalite: 1,
  },
  {
    name: "wording of syntax errors",
    reason: "AWS quotes the token and what is near it; dynalite what its generated parser expected.",
    show: holds({}, "v =", undefined),
    ours: 'Invalid ConditionExpression: Syntax error; token: "<EOF>", near: "="',
    dynalite: anySyntaxError(),
  },
];

/** dynalite's wording is long, and of no interest. */
function anySyntaxError(): unknown {
  return expect.stringMatching(/^Invalid ConditionExpression: Syntax error; Expected /);
}
