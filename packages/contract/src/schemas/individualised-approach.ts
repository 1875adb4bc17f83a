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
    position: text(200).exactOptional().meta({ description: "What the person is there." }),
    organisation: text(200).exactOptional().meta({ description: "Where the person works." }),
    email: z
      .email({ error: "An address of electronic mail has the form name@example.org." })
      .max(200)
      .meta({ description: "Where to write." }),
    telephone: text(50).exactOptional().meta({ description: "Where to call." }),
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
    place: text(300).exactOptional().meta({ description: "Where it is; left out where it is online alone." }),
    online: z.boolean().default(false).meta({ description: "Whether one can take part online." }),
    languages: LanguagesSchema.default([]),
    agenda: z
      .array(
        z.strictObject({
          title: text(300),
          speaker: text(200).exactOptional().meta({ description: "Who speaks to it." }),
          minutes: z.int().min(1).max(600).exactOptional().meta({ description: "How long it takes." }),
        }),
      )
      .max(50)
      .default([])
      .meta({ description: "What is spoken of, in order." }),
  })
  .meta({
    id: "ScheduledMeetingInput",
    description: "When and where the State meets partners: at a place, online, or both.",
  });

const MeetingSchema = z
  .object({
    date: DaySchema,
    place: z.string().exactOptional().meta({ description: "Absent where it is online alone." }),
    online: z.boolean().meta({ description: "Whether one can take part online." }),
    languages: LanguagesSchema,
    agenda: z
      .array(
        z.object({
          title: z.string(),
          speaker: z.string().exactOptional().meta({ description: "Who speaks to it." }),
          minutes: z.int().exactOptional().meta({ description: "How long it takes." }),
        }),
      )
      .meta({ description: "What is spoken of, in order." }),
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
    questions: z
      .array(z.strictObject({ ref: RefSchema, question: text(1000).meta({ description: "The question." }) }))
      .max(50)
      .meta({ description: "All of them: what is left out is no longer asked." }),
  })
  .meta({
    id: "PreparatoryQuestions",
    description: "What partners will want to know, so that the State can prepare: the whole list.",
  });

export const PreparationInputSchema = z
  .strictObject({
    challenges: z
      .array(
        z.strictObject({
          pillar: PillarSchema.exactOptional(),
          text: text(8000).meta({ description: "The challenge, in the words of the State." }),
        }),
      )
      .max(20)
      .default([])
      .meta({ description: "What stands in the way, in the State's own words." }),
    answers: z
      .array(z.strictObject({ ref: RefSchema, answer: text(8000).meta({ description: "The answer." }) }))
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
    answer: invitationAnswer.meta({ description: "Whether it comes." }),
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
    recordedBy: z.enum(["state", "committee", "isu"]).meta({ description: "Who recorded it." }),
    words: z.string().meta({ description: "What the State or the Committee says of it." }),
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
  challenges: z
    .array(
      z.object({
        pillar: PillarSchema.exactOptional(),
        text: z.string().meta({ description: "In the words of the State." }),
      }),
    )
    .meta({ description: "What stands in the way." }),
  answers: z
    .array(
      z.object({
        ref: z.string().meta({ description: "Which question it answers." }),
        answer: z.string().meta({ description: "The answer." }),
      }),
    )
    .meta({ description: "Answers to the preparatory questions." }),
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
      .array(
        z.object({
          ref: z.string().meta({ description: "By which its answer finds it." }),
          question: z.string().meta({ description: "The question." }),
        }),
      )
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
