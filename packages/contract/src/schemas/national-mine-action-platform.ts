import * as z from "zod";
import {
  DaySchema,
  idSchema,
  isId,
  page,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  text,
  VisibilitySchema,
} from "./basic.ts";

export const NationalMineActionPlatformIdSchema = idSchema("np", "National Mine Action Platform")
  .refine(isId("np"))
  .meta({
    id: "NationalMineActionPlatformId",
    description: "Id of a National Mine Action Platform.",
    example: "np_01JT3ZK2M4P6R8T1V3X5Z7B9D1",
  });

export const StakeholderSchema = z
  .strictObject({
    kind: z
      .enum([
        "ministry",
        "affected-community",
        "survivors-organisation",
        "national-ngo",
        "international-ngo",
        "united-nations",
        "donor-state",
        "other",
      ])
      .meta({
        description:
          "Ministries and other authorities, affected communities, organisations of survivors and of persons with disabilities, and national non-governmental organisations are national stakeholders; international ones and the United Nations are international; `donor-state` is a State in a position to provide assistance. `other` counts as none of the three.",
      }),
    name: text(200).meta({ description: "Name of the body, never of a person." }),
  })
  .meta({
    id: "Stakeholder",
    description: "A body that takes part in national coordination.",
    example: { kind: "survivors-organisation", name: "Network of landmine survivors" },
  });

const FollowUpActionSchema = z
  .strictObject({
    action: text(500).meta({ description: "What is to be done." }),
    responsible: text(200).meta({ description: "The body that answers for it, never a person." }),
    dueOn: DaySchema.exactOptional().meta({ description: "The day by which it is to be done." }),
    doneOn: DaySchema.exactOptional().meta({
      description: "The day on which it was done; open while it is left out.",
    }),
  })
  .meta({ id: "FollowUpAction", description: "What a meeting agreed to do, by whom and until when." });

export const MeetingRefSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$/, {
    error: "A reference has at most 30 letters, digits, points, hyphens or underscores.",
  })
  .meta({ description: "The meeting's own reference, the same through revisions.", example: "2026-1" });

const followUps = z.array(FollowUpActionSchema).max(50).meta({ description: "What it agreed to do." });

const meeting = {
  ref: MeetingRefSchema,
  date: DaySchema.meta({ description: "The day on which it was held; it can't lie ahead." }),
  topics: z
    .array(z.enum(["progress", "challenges", "requirements", "resource-mobilisation", "other"]))
    .min(1)
    .max(5)
    .meta({
      description:
        "What it was about. Action 42 asks for a dialogue on progress and challenges in implementation and requirements for assistance.",
    }),
  participants: z
    .array(StakeholderSchema)
    .min(1)
    .max(100)
    .meta({ description: "Who took part. Their kinds decide what the meeting shows for indicator 42.2." }),
  conclusions: text(4000).exactOptional().meta({ description: "What it concluded." }),
};

export const PlatformMeetingInputSchema = z
  .strictObject({ ...meeting, followUps: followUps.default([]) })
  .meta({
    id: "PlatformMeetingInput",
    description: "A meeting of a National Mine Action Platform that was held.",
  });

const PlatformMeetingSchema = z.object({ ...meeting, followUps }).meta({
  id: "PlatformMeeting",
  description: "A meeting of a National Mine Action Platform.",
});

const content = {
  state: StateCodeSchema,
  name: text(300).meta({ description: "Name of the platform." }),
  establishedOn: DaySchema.meta({ description: "The day on which it was established; it can't lie ahead." }),
  dissolvedOn: DaySchema.exactOptional().meta({
    description: "The first day on which it stands no more; left out while it stands.",
  }),
  members: z.array(StakeholderSchema).max(200).meta({ description: "Its standing members, each once." }),
  terms: z
    .strictObject({
      title: text(300).meta({ description: "Title of the document." }),
      url: z
        .url({ protocol: /^https?$/ })
        .max(1000)
        .meta({ description: "Where it can be read." }),
    })
    .exactOptional()
    .meta({ description: "Its terms of reference." }),
};

export const NationalMineActionPlatformInputSchema = z
  .strictObject({
    ...content,
    meetings: z
      .array(PlatformMeetingInputSchema)
      .default([])
      .meta({ description: "All its meetings that were held, each with a reference of its own." }),
    visibility: VisibilitySchema.default("public"),
    source: SourceSchema.exactOptional(),
  })
  .meta({
    id: "NationalMineActionPlatformInput",
    description:
      "The standing national forum of an affected State for dialogue with national and international stakeholders on progress, challenges and requirements for assistance (Action 42).",
  });

const recorded = {
  id: NationalMineActionPlatformIdSchema,
  status: z.enum(["recorded", "withdrawn"]).meta({
    description:
      "Only a recorded platform counts. Whether it stands or is dissolved is a matter of its days.",
  }),
  ...recordShape,
  ...content,
  closedReason: z.string().exactOptional().meta({ description: "Why it was withdrawn." }),
};

export const NationalMineActionPlatformSchema = z
  .object({
    ...recorded,
    meetings: z.array(PlatformMeetingSchema).meta({ description: "In order of time." }),
  })
  .meta({
    id: "NationalMineActionPlatform",
    description:
      "A National Mine Action Platform as it stands, or as it was at the version or instant asked for.",
  });

const NationalMineActionPlatformSummarySchema = z
  .object({
    ...recorded,
    meetingCount: z.int().meta({ description: "How many meetings are recorded.", example: 1 }),
    lastMeetingOn: DaySchema.exactOptional().meta({ description: "The day of the last of them." }),
    openFollowUps: z
      .int()
      .meta({ description: "How many actions that meetings agreed on are not done yet.", example: 1 }),
  })
  .meta({
    id: "NationalMineActionPlatformSummary",
    description: "A National Mine Action Platform without its meetings; read it by itself for those.",
  });

export const NationalMineActionPlatformPageSchema = page(
  "NationalMineActionPlatformPage",
  NationalMineActionPlatformSummarySchema,
);

export const platformMeetingExample = {
  ref: "2026-1",
  date: "2026-05-20",
  topics: ["progress", "requirements"],
  participants: [
    { kind: "ministry", name: "Ministry of Finance" },
    { kind: "survivors-organisation", name: "Network of landmine survivors" },
    { kind: "united-nations", name: "United Nations Development Programme" },
    { kind: "donor-state", name: "Embassy of Norway" },
  ],
  conclusions: "The requirements of 2027 were presented; two of them have no donor yet.",
  followUps: [
    {
      action: "Send the costed plan of 2027 to the embassies",
      responsible: "National mine action authority",
      dueOn: "2026-06-30",
    },
  ],
} as const;

const contentExample = {
  state: "KHM",
  name: "National Mine Action Platform",
  establishedOn: "2025-03-01",
  members: [
    { kind: "ministry", name: "Ministry of Finance" },
    { kind: "survivors-organisation", name: "Network of landmine survivors" },
  ],
  terms: { title: "Terms of reference", url: "https://example.org/terms" },
  visibility: "public",
} as const;

export const nationalMineActionPlatformRequestExample = {
  ...contentExample,
  meetings: [platformMeetingExample],
};

const recordExample = {
  id: "np_01JT3ZK2M4P6R8T1V3X5Z7B9D1",
  status: "recorded",
  version: 1,
  createdAt: "2026-06-01T09:00:00.000Z",
  updatedAt: "2026-06-01T09:00:00.000Z",
  ...contentExample,
} as const;

export const nationalMineActionPlatformExample = { ...recordExample, meetings: [platformMeetingExample] };

export const nationalMineActionPlatformSummaryExample = {
  ...recordExample,
  meetingCount: 1,
  lastMeetingOn: "2026-05-20",
  openFollowUps: 1,
};
