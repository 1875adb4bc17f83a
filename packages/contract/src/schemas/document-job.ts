import * as z from "zod";
import { InstantSchema } from "./basic.ts";

export const DocumentJobIdSchema = z
  .string()
  .regex(/^dj_[A-Za-z0-9_-]{22,26}$/, { error: "There is no such job." })
  .meta({
    id: "DocumentJobId",
    description: "The id of a job; nobody can guess it.",
    example: "dj_x3V9qk0bT2uQmY7cJ1hL5w",
  });

export const DocumentJobSchema = z
  .object({
    id: DocumentJobIdSchema,
    operation: z
      .string()
      .meta({ description: "What was asked for: the operation's id.", example: "getPublicDump" }),
    status: z.enum(["requested", "making", "ready", "failed"]).meta({
      description:
        "`requested`: it waits. `making`: it is being made. `ready`: it can be fetched. `failed`: it was not made, and `problem` says why; so is one that nothing can be making any more, five and a half minutes after it was asked for.",
    }),
    progress: z
      .object({
        done: z.int().meta({ description: "Steps done." }),
        of: z.int().meta({ description: "Steps in all: read, made, stored." }),
        step: z
          .enum(["reading", "making", "storing"])
          .exactOptional()
          .meta({ description: "What is being done now, while it is being made." }),
        count: z
          .object({
            unit: z.enum(["events", "bytes"]).meta({ description: "What is counted." }),
            done: z.int().meta({ description: "How many of them are done." }),
            of: z.int().exactOptional().meta({ description: "How many there are, where that is known." }),
          })
          .exactOptional()
          .meta({ description: "How much of this step is done, where it can be counted." }),
      })
      .meta({ description: "How far it is." }),
    requestedAt: InstantSchema.meta({ description: "When it was asked for: what was known then is in it." }),
    document: z
      .object({
        name: z.string().meta({ description: "Name of the file." }),
        mediaType: z.string().meta({ description: "Its media type." }),
        bytes: z.int().meta({ description: "Its length." }),
        href: z
          .string()
          .meta({ description: "Where it is fetched from, without a token; a new link at each request." }),
        hrefExpiresAt: InstantSchema.meta({ description: "Until when the link serves." }),
      })
      .exactOptional()
      .meta({ description: "The document, once it is ready." }),
    problem: z
      .object({
        type: z.string().meta({ description: "Which problem, as every operation tells it." }),
        detail: z.string().meta({ description: "What was wrong." }),
      })
      .exactOptional()
      .meta({ description: "Why it was not made." }),
    expiresAt: InstantSchema.meta({ description: "Until when job and document are kept." }),
  })
  .meta({
    id: "DocumentJob",
    description: "A document that is made beside its request, or is too large for an answer.",
  });
