import { randomUUID } from "node:crypto";
import { keyOf } from "../table/item-key.ts";
import type { KeySchema, StreamViewType } from "../table/table-definition.ts";
import type { Item } from "../value/attribute-value.ts";
import { itemSize } from "../value/size.ts";

export const region = "local";

/** A stream record as JSON, without the sequence number, which the log gives it. */
export function streamChange(
  schema: KeySchema,
  viewType: StreamViewType,
  before: Item | undefined,
  after: Item | undefined,
  atMs: number,
  cause: "request" | "expiry",
): string {
  const keys = keyOf(after ?? before ?? {}, schema);
  const images = {
    ...(after !== undefined && viewType.startsWith("NEW") && { NewImage: after }),
    ...(before !== undefined && viewType.endsWith("OLD_IMAGES") && { OldImage: before }),
    ...(before !== undefined && viewType === "OLD_IMAGE" && { OldImage: before }),
  };
  return JSON.stringify({
    eventID: randomUUID().replaceAll("-", ""),
    eventName: before === undefined ? "INSERT" : after === undefined ? "REMOVE" : "MODIFY",
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: region,
    ...(cause === "expiry" && {
      userIdentity: { PrincipalId: "dynamodb.amazonaws.com", Type: "Service" },
    }),
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(atMs / 1000),
      Keys: keys,
      ...images,
      SizeBytes: Object.values(images).reduce((bytes, image) => bytes + itemSize(image), itemSize(keys)),
      StreamViewType: viewType,
    },
  });
}
