import * as z from "zod";
import {
  DaySchema,
  InstantSchema,
  idSchema,
  isId,
  PillarSchema,
  ProviderCodeSchema,
  page,
  recordShape,
  StateCodeSchema,
  text,
} from "./basic.ts";

export const CaseIdSchema = idSchema("ia", "case of the Individualised Approach").refine(isId("ia")).meta({
  id: "IndividualisedApproachCaseId",
  description: "Id of a case of the Individualised Approach.",
  example: "ia_01JT3ZQ2B4D6F8H1K3M5N7P9R1",
});

export const CaseStatusSchema = z
  .enum(["requested", "accepted", "scheduled", "held", "follow-up", "closed", "declined", "withdrawn"])
  .meta({
    id: "IndividualisedApproachStatus",
    description:
      "How far a case is: asked for, accepted by the Committee, scheduled, the meeting held, followed up, closed; or declined by the Committee, or withdrawn by its State.",
    example: "scheduled",
  });

const LanguagesSchema = z
  .array(z.string().regex(/^[a-z]{2}$/, { error: "A language is a code of ISO 639-1, such as fr." }))
  .max(10)
  .meta({ description: "Codes of ISO 639-1.", example: ["fr", "en"] });

const ContactSchema = z
  .strictObject({
    name: text(200),
    position: text(200).exactOptional(),
    organisation: text(200).exactOptional(),
    email: z.email({ error: "An address of electronic mail has the form name@example.org." }).max(200),
    telephone: text(50).exactOptional(),
  })
  .meta({
    id: "IndividualisedApproachContact",
    description: "Whom to turn to. Personal data: the State, the Committee and the ISU alone read it.",
  });

const request = {
  purpose: text(4000).meta({ description: "Why the State asks for a meeting, in its own words." }),
  contact: ContactSchema,
  languages: LanguagesSchema,
};

export const CaseRequestSchema = z.strictObject({ ...request, languages: LanguagesSchema.default([]) }).meta({
  id: "IndividualisedApproachChange",
  description: "What the State asks for, whom to turn to, and in which languages it would speak.",
});

export const CaseInputSchema = z
  .strictObject({ state: StateCodeSchema, ...request, languages: LanguagesSchema.default([]) })
  .meta({
    id: "IndividualisedApproachRequest",
    description: "A request for a meeting of the Individualised Approach.",
  });

export const MeetingInputSchema = z
  .strictObject({
    date: DaySchema,
    place: text(300).exactOptional(),
    online: z.boolean().default(false),
    languages: LanguagesSchema.default([]),
    agenda: z
      .array(
        z.strictObject({
          title: text(300),
          speaker: text(200).exactOptional(),
          minutes: z.int().min(1).max(600).exactOptional(),
        }),
      )
      .max(50)
      .default([]),
  })
  .meta({
    id: "ScheduledMeetingInput",
    description: "When and where the State meets partners: at a place, online, or both.",
  });

const MeetingSchema = z
  .object({
    date: DaySchema,
    place: z.string().exactOptional(),
    online: z.boolean(),
    languages: LanguagesSchema,
    agenda: z.array(
      z.object({
        title: z.string(),
        speaker: z.string().exactOptional(),
        minutes: z.int().exactOptional(),
      }),
    ),
  })
  .meta({ id: "ScheduledMeeting", description: "The meeting as it is scheduled." });

const RefSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$/, {
    error: "A reference has at most 30 letters, digits, points, hyphens or underscores.",
  })
  .meta({ description: "A short name by which the answer finds its question.", example: "Q1" });

export const QuestionsInputSchema = z
  .strictObject({
    questions: z.array(z.strictObject({ ref: RefSchema, question: text(1000) })).max(50),
  })
  .meta({
    id: "PreparatoryQuestions",
    description: "What partners will want to know, so that the State can prepare: the whole list.",
  });

export const PreparationInputSchema = z
  .strictObject({
    challenges: z
      .array(z.strictObject({ pillar: PillarSchema.exactOptional(), text: text(8000) }))
      .max(20)
      .default([])
      .meta({ description: "What stands in the way, in the State's own words." }),
    answers: z
      .array(z.strictObject({ ref: RefSchema, answer: text(8000) }))
      .max(50)
      .default([])
      .meta({ description: "Answers to the preparatory questions." }),
  })
  .meta({
    id: "DossierPreparation",
    description:
      "What the State says in its dossier beside its records. Nobody else reads it before the State has approved a dossier that holds it.",
  });

export const ParticipantsInputSchema = z
  .strictObject({ providers: z.array(ProviderCodeSchema).max(100) })
  .meta({
    id: "InvitedParticipants",
    description:
      "States and organisations invited: the whole list. Who leaves it no longer sees the case; who attended or expressed interest stays.",
  });

const invitationAnswer = z.enum(["confirmed", "declined"]);

export const InvitationAnswerSchema = z
  .strictObject({
    provider: ProviderCodeSchema.exactOptional().meta({
      description: "Who answers; the caller's own State or organisation when left out.",
    }),
    answer: invitationAnswer,
  })
  .meta({ id: "InvitationAnswer", description: "Whether an invited participant comes." });

const ParticipantSchema = z
  .object({
    provider: ProviderCodeSchema,
    invitedOn: DaySchema,
    answer: invitationAnswer.exactOptional().meta({ description: "Absent until it answers." }),
    answeredOn: DaySchema.exactOptional(),
    attended: z.boolean().exactOptional().meta({ description: "Told once the meeting was held." }),
  })
  .meta({ id: "IndividualisedApproachParticipant", description: "An invited participant." });

export const frozenShape = {
  number: z.int().meta({ description: "1 for the first of its kind in the case.", example: 1 }),
  cutoff: InstantSchema.meta({ description: "What was recorded later is not in it." }),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: "SHA-256 of its JSON text in UTF-8, in hexadecimal." }),
  bytes: z.int().meta({ description: "Length of that text." }),
};

export const DossierSchema = z
  .object({
    ...frozenShape,
    frozenAt: InstantSchema,
    approvedAt: InstantSchema.exactOptional().meta({
      description: "Absent while it waits for its State: until then nobody else reads it.",
    }),
  })
  .meta({ id: "Dossier", description: "What partners are shown: a State's records as they were." });

export const FollowUpMonthSchema = z
  .literal([3, 6, 12])
  .meta({ description: "Months after the meeting.", example: 3 });

export const RecordedFollowUpSchema = z
  .object({
    ...frozenShape,
    month: FollowUpMonthSchema,
    recordedAt: InstantSchema,
    recordedBy: z.enum(["state", "committee", "isu"]),
    words: z.string(),
  })
  .meta({ id: "RecordedFollowUp", description: "A follow-up with its figures as they were." });

export const FollowUpDueSchema = z
  .object({
    month: FollowUpMonthSchema,
    dueOn: DaySchema,
    status: z.enum(["recorded", "overdue", "upcoming"]),
  })
  .meta({ id: "FollowUpDue", description: "A follow-up that is due so many months after the meeting." });

const { source: _source, ...caseRecord } = recordShape;
const preparation = z.object({
  challenges: z.array(z.object({ pillar: PillarSchema.exactOptional(), text: z.string() })),
  answers: z.array(z.object({ ref: z.string(), answer: z.string() })),
});

export const IndividualisedApproachCaseSchema = z
  .object({
    id: CaseIdSchema,
    state: StateCodeSchema,
    status: CaseStatusSchema,
    ...caseRecord,
    askedBy: z.enum(["state", "committee", "isu"]).meta({
      description: "Who asked. What the Committee or the ISU asked for waits for the State's confirmation.",
    }),
    purpose: z.string().exactOptional().meta({ description: "Not told to participants." }),
    contact: ContactSchema.exactOptional().meta({ description: "Not told to participants." }),
    languages: LanguagesSchema.meta({ description: "In which the State would speak." }),
    meeting: MeetingSchema.exactOptional(),
    participants: z.array(ParticipantSchema).meta({
      description: "Participants read of each other only who has confirmed.",
    }),
    questions: z
      .array(z.object({ ref: z.string(), question: z.string() }))
      .exactOptional()
      .meta({ description: "Not told to participants, who read them with their answers in the dossier." }),
    preparation: preparation.exactOptional().meta({
      description: "Told to the State alone, and to the ISU where it entered this on the State's behalf.",
    }),
    dossiers: z.array(DossierSchema).meta({
      description:
        "Those that the State approved. Others are told to the State alone, and to the ISU where it froze them on the State's behalf.",
    }),
    heldOn: DaySchema.exactOptional(),
    notes: z
      .boolean()
      .meta({ description: "Whether there are notes of the meeting that the caller may read." }),
    followUps: z.array(RecordedFollowUpSchema).meta({ description: "Not told to participants." }),
    followUpsDue: z.array(FollowUpDueSchema).meta({ description: "Due after 3, 6 and 12 months." }),
    closedReason: z.string().exactOptional().meta({ description: "Why it was declined or withdrawn." }),
    outcome: z.string().exactOptional().meta({ description: "What came of it. Not told to participants." }),
  })
  .meta({
    id: "IndividualisedApproachCase",
    description:
      "A State's way to partners by the Individualised Approach, from its request to the follow-up. Its State, the Committee and the ISU see it, and who was invited; for anyone else it does not exist.",
  });

export const CasePageSchema = page("IndividualisedApproachCasePage", IndividualisedApproachCaseSchema);

export const HeldInputSchema = z
  .strictObject({
    heldOn: DaySchema,
    attended: z.array(ProviderCodeSchema).max(100).default([]),
  })
  .meta({ id: "MeetingHeld", description: "That the meeting was held, and which participants came." });

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

export const NotesInputSchema = z
  .strictObject({
    text: text(50_000),
    sharedWithParticipants: z.boolean().default(false),
    anonymised: z
      .strictObject({
        text: text(50_000),
        visibility: z.enum(["committee", "states-parties", "public"]),
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
    text: z.string(),
    sharedWithParticipants: z.boolean(),
    anonymised: z
      .object({
        id: AnonymisedNotesIdSchema,
        text: z.string(),
        visibility: z.enum(["committee", "states-parties", "public"]),
      })
      .exactOptional(),
  })
  .meta({ id: "MeetingNotes", description: "Notes of a meeting." });

export const AnonymisedNotesPageSchema = page(
  "AnonymisedNotesPage",
  z
    .object({
      id: AnonymisedNotesIdSchema,
      text: z.string(),
      visibility: z.enum(["committee", "states-parties", "public"]),
    })
    .meta({ id: "AnonymisedNotes", description: "Notes of a meeting that do not tell whose it was." }),
);
