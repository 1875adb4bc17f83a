import {
  BatchGetItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { itemSize, maxItemBytes } from "../src/value/size.ts";
import { callRaw, refusalOf } from "./clients.ts";
import { key, withItemsTable } from "./table.ts";

const fixture = withItemsTable();
const put = (Item: Record<string, { S: string }>) =>
  fixture().client.send(new PutItemCommand({ TableName: "items", Item }));
/** An item of exactly so many bytes. */
const itemOf = (pk: string, bytes: number) => {
  const base = { ...key(pk), text: { S: "" } };
  return { ...base, text: { S: "x".repeat(bytes - itemSize(base)) } };
};

describe("limits", () => {
  it("stores an item of 400 KB, and refuses one of a byte more", async () => {
    await put(itemOf("large", maxItemBytes));
    const refusal = await refusalOf(put(itemOf("large", maxItemBytes + 1)));
    expect(refusal.message).toBe("Item size has exceeded the maximum allowed size");
  });

  it("refuses an update that makes an item larger than 400 KB, and leaves it as it was", async () => {
    await put(itemOf("growing", maxItemBytes - 10));
    const refusal = await refusalOf(
      fixture().client.send(
        new UpdateItemCommand({
          TableName: "items",
          Key: key("growing"),
          UpdateExpression: "SET more = :more",
          ExpressionAttributeValues: { ":more": { S: "x".repeat(10) } },
        }),
      ),
    );
    expect(refusal.message).toBe("Item size to update has exceeded the maximum allowed size");
    const { Item } = await fixture().client.send(
      new GetItemCommand({ TableName: "items", Key: key("growing") }),
    );
    expect(Item).not.toHaveProperty("more");
  });

  it.each<[string, Record<string, { S: string }>, string]>([
    [
      "a hash key of 2049 bytes",
      key(`${"é".repeat(1024)}x`),
      "One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes",
    ],
    [
      "a range key of 1025 bytes",
      key("a", "x".repeat(1025)),
      "One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes",
    ],
    [
      "an empty hash key",
      key(""),
      "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk",
    ],
    [
      "an empty index key",
      { ...key("a"), g: { S: "" } },
      "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: by-group, IndexKey: g",
    ],
  ])("refuses %s", async (_, item, message) => {
    const refusal = await refusalOf(put(item));
    expect([refusal.name, refusal.message]).toEqual(["ValidationException", message]);
  });

  it("takes keys of 2048 and 1024 bytes", async () => {
    await put(key("é".repeat(1024), "x".repeat(1024)));
  });

  it("refuses documents of more than 32 levels", async () => {
    const nested = (levels: number): unknown => (levels === 1 ? { S: "x" } : { L: [nested(levels - 1)] });
    const send = (levels: number) =>
      callRaw(fixture().endpoint, "DynamoDB_20120810.PutItem", {
        TableName: "items",
        Item: { ...key("deep"), a: nested(levels) },
      });
    expect((await send(32)).status).toBe(200);
    expect((await send(33)).body["message"]).toBe("Nesting Levels have exceeded supported limits");
  });

  it("cuts pages of a Query at 1 MB, before the filter", async () => {
    for (let number = 0; number < 4; number += 1) {
      await put({ ...itemOf("pages", 300 * 1024), sk: { S: String(number) } });
    }
    const page = await fixture().client.send(
      new QueryCommand({
        TableName: "items",
        KeyConditionExpression: "pk = :pk",
        FilterExpression: "attribute_not_exists(#text)",
        ExpressionAttributeNames: { "#text": "text" },
        ExpressionAttributeValues: { ":pk": { S: "pages" } },
        ReturnConsumedCapacity: "TOTAL",
      }),
    );
    expect([page.Count, page.ScannedCount, page.LastEvaluatedKey]).toEqual([0, 3, key("pages", "2")]);
    expect(page.ConsumedCapacity?.CapacityUnits).toBe(112.5);
  });

  it("gives back the keys of a BatchGetItem that do not fit into 16 MB, and takes up to 100", async () => {
    const keys = Array.from({ length: 45 }, (_, number) => key("batch", String(number)));
    for (const { sk } of keys) await put({ ...itemOf("batch", 380 * 1024), sk });
    const { Responses, UnprocessedKeys } = await fixture().client.send(
      new BatchGetItemCommand({ RequestItems: { items: { Keys: keys, ConsistentRead: true } } }),
    );
    const left = UnprocessedKeys?.["items"];
    expect(Responses?.["items"]).toHaveLength(43);
    expect(left).toEqual({ Keys: keys.slice(43), ConsistentRead: true });
    const tooMany = Array.from({ length: 101 }, (_, number) => key("batch", String(number)));
    const refusal = await refusalOf(
      fixture().client.send(new BatchGetItemCommand({ RequestItems: { items: { Keys: tooMany } } })),
    );
    expect(refusal.name).toBe("ValidationException");
  });
});
