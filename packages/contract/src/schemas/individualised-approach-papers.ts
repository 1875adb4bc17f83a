import * as z from "zod";
import { InstantSchema, idSchema, isId, page, text } from "./basic.ts";
import { DossierSchema } from "./individualised-approach.ts";

export const DossierInputSchema = z
  .strictObject({
    cutoff: InstantSchema.exactOptional().meta({
      description:
        "What was recorded until this instant is in the dossier. As late as can be when left out: some seconds before now, so that whatever was being recorded has settled.",
    }),
  })
  .meta({ id: "DossierRequest", description: "The instant at which the dossier is frozen." });

export const DossierWithContentSchema = z
  .object({
    ...DossierSchema.shape,
    content: z.looseObject({}).meta({
      description:
        "The dossier as it was frozen: `challenges` and `answers` in the State's own words, the `meeting`, and `profile`, the State's profile as the report of that name answers it, with figures as any State Party sees them.",
    }),
  })
  .meta({ id: "DossierWithContent", description: "A dossier with what it froze." });

const anonymisedVisibility = z
  .enum(["committee", "states-parties", "public"])
  .meta({ description: "Who may read it: the Committee and the ISU, States Parties, or everyone." });

export const NotesInputSchema = z
  .strictObject({
    text: text(50_000).meta({ description: "The full notes." }),
    sharedWithParticipants: z
      .boolean()
      .default(false)
      .meta({ description: "Whether participants read the full notes." }),
    anonymised: z
      .strictObject({
        text: text(50_000).meta({ description: "What can be learned without names." }),
        visibility: anonymisedVisibility,
      })
      .exactOptional()
      .meta({
        description:
          "A version that names neither the State nor a participant nor the contact, for those who were not there. It is read apart from the case.",
      }),
  })
  .meta({
    id: "MeetingNotesInput",
    description: "Notes of the meeting: the full text, and an anonymised one.",
  });

export const AnonymisedNotesIdSchema = idSchema("an", "text of anonymised notes")
  .refine(isId("an"))
  .meta({ id: "AnonymisedNotesId", description: "Id of anonymised notes.", example: "an_01JT3ZQ9" });

export const NotesSchema = z
  .object({
    text: z.string().meta({ description: "The full notes." }),
    sharedWithParticipants: z.boolean().meta({ description: "Whether participants read the full notes." }),
    anonymised: z
      .object({
        id: AnonymisedNotesIdSchema,
        text: z.string().meta({ description: "What can be learned without names." }),
        visibility: anonymisedVisibility,
      })
      .exactOptional()
      .meta({ description: "The version without names, which is read apart from the case." }),
  })
  .meta({ id: "MeetingNotes", description: "Notes of a meeting." });

export const AnonymisedNotesPageSchema = page(
  "AnonymisedNotesPage",
  z
    .object({
      id: AnonymisedNotesIdSchema,
      text: z.string().meta({ description: "What can be learned without names." }),
      visibility: anonymisedVisibility,
    })
    .meta({ id: "AnonymisedNotes", description: "Notes of a meeting that do not tell whose it was." }),
);
