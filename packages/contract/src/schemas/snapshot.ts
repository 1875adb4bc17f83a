import * as z from "zod";
import {
  DaySchema,
  InstantSchema,
  idSchema,
  isId,
  PillarSchema,
  ProviderCodeSchema,
  StateCodeSchema,
  text,
  YearSchema,
} from "./basic.ts";

export const SnapshotIdSchema = idSchema("sn", "snapshot").refine(isId("sn")).meta({
  id: "SnapshotId",
  description: "Id of a snapshot.",
  example: "sn_01JT3ZP7R9T1V3X5Z7B9D1F3H5",
});

const audience = z.enum(["committee", "public"]).meta({
  id: "SnapshotAudience",
  description:
    "For whose eyes the report was frozen: `committee` holds what the Committee and the ISU see and only they may read it, `public` holds what everyone sees.",
  example: "public",
});

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({
    description:
      "SHA-256 of the report's JSON text (UTF-8, without white space, members in the order of the answer), in hexadecimal.",
  });

/** What every request for a snapshot says beside the report and its parameters. */
export const snapshotRequestShape = {
  title: text(200)
    .exactOptional()
    .meta({ description: "What it is for, such as a meeting; the report's name when left out." }),
  audience: audience.exactOptional().meta({ description: "`public` when left out." }),
  cutoff: InstantSchema.exactOptional().meta({
    description:
      "What was recorded until this instant, and nothing later, is in the report. As late as can be when left out: some seconds before now, so that whatever was being recorded has settled.",
  }),
};

const ReportNameSchema = z.string().meta({
  id: "ReportName",
  description: "Which report was frozen.",
  example: "gap",
});

const snapshotShape = {
  id: SnapshotIdSchema,
  title: z.string().meta({ description: "What it is for." }),
  report: ReportNameSchema,
  provider: ProviderCodeSchema.exactOptional().meta({ description: "Whose report it is." }),
  parameters: z
    .record(z.string(), z.string())
    .meta({ description: "The report's own parameters, as its query has them." }),
  audience,
  cutoff: InstantSchema.meta({ description: "What was recorded later is not in the report." }),
  rules: z.string().meta({ description: "Version of the rules by which the report was made." }),
  roster: z
    .object({
      on: DaySchema.meta({ description: "The day whose rosters count: that of the cut-off." }),
      statesParties: z.int().meta({ description: "States for which the Convention was in force." }),
      affected: z.int().meta({ description: "Affected States Parties." }),
      hash: z.string().meta({ description: "SHA-256 over the States and the versions of their entries." }),
    })
    .meta({ description: "The rosters as they stood at the cut-off." }),
  hash,
  bytes: z.int().meta({ description: "Length of that text in bytes." }),
  createdAt: InstantSchema,
};

export const SnapshotSchema = z
  .object(snapshotShape)
  .meta({ id: "Snapshot", description: "A report frozen at an instant, known by its hash." });

export const SnapshotPageSchema = z
  .object({
    items: z.array(SnapshotSchema),
    nextCursor: z.string().exactOptional().meta({ description: "Where the next page begins." }),
  })
  .meta({ id: "SnapshotPage", description: "A page of snapshots, newest first." });

export const SnapshotWithContentSchema = z
  .object({
    ...snapshotShape,
    content: z
      .looseObject({})
      .meta({ description: "The report as it was, in the shape that its own operation answers." }),
  })
  .meta({ id: "SnapshotWithContent", description: "A snapshot with the report that it froze." });

export const SnapshotVerificationSchema = z
  .object({
    id: SnapshotIdSchema,
    identical: z.boolean().meta({ description: "Whether the same bytes came out again." }),
    hash,
    recomputedHash: hash,
    rules: z.string().meta({ description: "Version of the rules then." }),
    rulesNow: z
      .string()
      .meta({ description: "Version of the rules now: where it is another, the report may differ." }),
  })
  .meta({
    id: "SnapshotVerification",
    description: "A snapshot made again from the events, compared with what was kept.",
  });

const changedRecord = z
  .object({
    kind: z.string().meta({ description: "What kind of record it is.", example: "work-plan" }),
    id: z.string().meta({ description: "Its id." }),
    path: z.string().meta({ description: "Where it can be read." }),
    states: z.array(StateCodeSchema).meta({ description: "States that the change concerns." }),
    events: z
      .array(z.string())
      .meta({ description: "What happened to it between the two cut-offs, in order." }),
    lastAt: InstantSchema.meta({ description: "When the last of that happened." }),
  })
  .meta({ id: "ChangedRecord", description: "A record that changed the report." });

const changedFigure = z
  .object({
    name: z.string().meta({ description: "Which figure of the line.", example: "gap" }),
    before: z.unknown().meta({ description: "In the earlier one; null where the line was not there." }),
    after: z.unknown().meta({ description: "In the later one; null where the line is not there." }),
  })
  .meta({ id: "ChangedFigure", description: "A figure before and after." });

export const SnapshotComparisonSchema = z
  .object({
    earlier: SnapshotSchema,
    later: SnapshotSchema,
    identical: z.boolean().meta({ description: "Whether both hold the same report." }),
    changes: z
      .array(
        z
          .object({
            table: z.string().meta({ description: "Which table of the report.", example: "cells" }),
            states: z.array(StateCodeSchema).meta({ description: "The States that the line is about." }),
            pillar: PillarSchema.exactOptional(),
            year: YearSchema.exactOptional(),
            line: z
              .record(z.string(), z.string())
              .meta({ description: "What tells the line from the others of its table." }),
            figures: z.array(changedFigure),
            records: z
              .array(z.string())
              .meta({ description: "Ids of the records because of which it changed." }),
          })
          .meta({ id: "ChangedLine", description: "A line of the report that differs." }),
      )
      .meta({ description: "What changed, by State." }),
    records: z.array(changedRecord).meta({ description: "The records because of which it changed." }),
  })
  .meta({ id: "SnapshotComparison", description: "Two snapshots of one report compared." });

export const snapshotExample = {
  id: "sn_01JT3ZP7R9T1V3X5Z7B9D1F3H5",
  title: "Intersessional Meeting 2026",
  report: "gap",
  parameters: { from: "2025", to: "2027" },
  audience: "public",
  cutoff: "2026-06-15T00:00:00.000Z",
  rules: "1",
  roster: { on: "2026-06-15", statesParties: 161, affected: 38, hash: "0f".repeat(32) },
  hash: "ab".repeat(32),
  bytes: 48213,
  createdAt: "2026-06-15T08:00:00.000Z",
};
