import {
  DescribeTimeToLiveCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { callRaw, refusalOf } from "./clients.ts";
import { key, withItemsTable } from "./table.ts";

let nowSeconds = Date.UTC(2026, 0, 1) / 1000;
const fixture = withItemsTable({ now: () => nowSeconds * 1000 });

const put = (pk: string, expires: { N: string } | { S: string }) =>
  fixture().client.send(
    new PutItemCommand({ TableName: "items", Item: { ...key(pk), g: { S: "g" }, gn: { N: "1" }, expires } }),
  );
const exists = async (pk: string): Promise<boolean> =>
  (await fixture().client.send(new GetItemCommand({ TableName: "items", Key: key(pk) }))).Item !== undefined;
const setExpiry = (Enabled: boolean) =>
  fixture().client.send(
    new UpdateTimeToLiveCommand({
      TableName: "items",
      TimeToLiveSpecification: { AttributeName: "expires", Enabled },
    }),
  );

describe("time to live", () => {
  it("deletes items when their time has passed, from the table and its indexes, whenever they were put", async () => {
    await put("before", { N: String(nowSeconds + 10) });
    await setExpiry(true);
    await put("soon", { N: String(nowSeconds + 10.5) });
    await put("later", { N: String(nowSeconds + 100) });
    await put("mistaken", { N: String(nowSeconds - 6 * 365 * 86_400) });
    await put("text", { S: String(nowSeconds) });
    nowSeconds += 10;
    expect(await exists("before")).toBe(true);
    nowSeconds += 1;
    const left = ["before", "soon", "later", "mistaken", "text"];
    const found = await Promise.all(left.map(exists));
    expect(found).toEqual([false, false, true, true, true]);
    const { Items } = await fixture().client.send(
      new QueryCommand({
        TableName: "items",
        IndexName: "by-group",
        KeyConditionExpression: "g = :g",
        ExpressionAttributeValues: { ":g": { S: "g" } },
      }),
    );
    expect(Items?.map((item) => item["pk"]?.S).toSorted()).toEqual(["later", "mistaken", "text"]);
  });

  it("says in the stream that it was the service that deleted", async () => {
    const call = async (operation: string, request: object) =>
      JSON.parse(
        JSON.stringify(
          (await callRaw(fixture().endpoint, `DynamoDBStreams_20120810.${operation}`, request)).body,
        ),
      );
    const { Streams } = await call("ListStreams", {});
    const StreamArn = Streams[0].StreamArn;
    const { StreamDescription } = await call("DescribeStream", { StreamArn });
    const { ShardIterator } = await call("GetShardIterator", {
      StreamArn,
      ShardId: StreamDescription.Shards[0].ShardId,
      ShardIteratorType: "TRIM_HORIZON",
    });
    const { Records } = await call("GetRecords", { ShardIterator });
    const removals = Records.filter(({ eventName }: { eventName: string }) => eventName === "REMOVE");
    expect(removals).toHaveLength(2);
    expect(removals[0].userIdentity).toEqual({ PrincipalId: "dynamodb.amazonaws.com", Type: "Service" });
  });

  it("is described, and can be switched off", async () => {
    const describeIt = () => fixture().client.send(new DescribeTimeToLiveCommand({ TableName: "items" }));
    expect((await describeIt()).TimeToLiveDescription).toEqual({
      TimeToLiveStatus: "ENABLED",
      AttributeName: "expires",
    });
    expect((await refusalOf(setExpiry(true))).message).toBe("TimeToLive is already enabled");
    await setExpiry(false);
    expect((await describeIt()).TimeToLiveDescription).toEqual({ TimeToLiveStatus: "DISABLED" });
    nowSeconds += 1000;
    expect(await exists("later")).toBe(true);
  });
});
