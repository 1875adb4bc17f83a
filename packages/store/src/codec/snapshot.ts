import { type Snapshot, type SnapshotEvent, snapshotAudiences } from "@angkor/domain";
import * as z from "zod";
import { event, provider, schemaOf, snapshotId } from "./shapes.ts";

const snapshotShape = {
  id: snapshotId,
  title: z.string(),
  report: z.string(),
  provider: provider.exactOptional(),
  parameters: z.record(z.string(), z.string()),
  audience: z.enum(snapshotAudiences),
  cutoff: z.string(),
  rules: z.string(),
  roster: z.strictObject({
    on: z.string(),
    statesParties: z.number(),
    affected: z.number(),
    hash: z.string(),
  }),
  hash: z.string(),
  bytes: z.number(),
};

export const snapshot = schemaOf<Snapshot>()(z.strictObject({ ...snapshotShape, createdAt: z.string() }));

export const snapshotEvent = schemaOf<SnapshotEvent>()(
  z.strictObject({ ...event, type: z.literal("snapshot-taken"), snapshot: z.strictObject(snapshotShape) }),
);
