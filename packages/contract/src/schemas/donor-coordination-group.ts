import * as z from "zod";
import {
  DaySchema,
  idSchema,
  isId,
  PillarSchema,
  ProviderCodeSchema,
  page,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  text,
  VisibilitySchema,
} from "./basic.ts";
import { MeetingRefSchema } from "./national-mine-action-platform.ts";

export const DonorCoordinationGroupIdSchema = idSchema("dg", "donor coordination group")
  .refine(isId("dg"))
  .meta({
    id: "DonorCoordinationGroupId",
    description: "Id of a donor coordination group.",
    example: "dg_01JT3ZK2M4P6R8T1V3X5Z7B9D1",
  });

const LeadDonorSchema = z
  .strictObject({
    state: StateCodeSchema,
    donor: ProviderCodeSchema.meta({ description: "The member that leads the donors to this State." }),
    from: DaySchema.meta({ description: "The first day." }),
    to: DaySchema.exactOptional().meta({ description: "The last day; left out while it goes on." }),
  })
  .meta({
    id: "LeadDonor",
    description: "Who leads the donors to a State, and when. A State has one lead donor at a time.",
    example: { state: "KHM", donor: "NOR", from: "2026-01-01" },
  });

const DividedWorkSchema = z
  .strictObject({
    donor: ProviderCodeSchema,
    state: StateCodeSchema.exactOptional(),
    pillar: PillarSchema.exactOptional(),
    work: text(500).meta({ description: "What this donor takes on." }),
  })
  .meta({
    id: "DividedWork",
    description:
      "What one donor agreed to take on: for a State and a pillar, or for all that the group is about.",
  });

const divisionOfWork = z.array(DividedWorkSchema).max(100).meta({ description: "Who agreed to do what." });

const meeting = {
  ref: MeetingRefSchema,
  date: DaySchema.meta({ description: "The day on which it was held; it can't lie ahead." }),
  participants: z.array(ProviderCodeSchema).min(2).max(100).meta({
    description:
      "Which States and organisations took part, each once. For indicator 44, those States Parties in a position to provide assistance that took part coordinated their support with each other.",
  }),
  conclusions: text(4000).exactOptional().meta({ description: "What it concluded." }),
};

export const CoordinationMeetingInputSchema = z
  .strictObject({ ...meeting, divisionOfWork: divisionOfWork.default([]) })
  .meta({
    id: "CoordinationMeetingInput",
    description: "A meeting of a donor coordination group that was held.",
  });

const CoordinationMeetingSchema = z.object({ ...meeting, divisionOfWork }).meta({
  id: "CoordinationMeeting",
  description: "A meeting of a donor coordination group.",
});

const content = {
  name: text(300).meta({ description: "Name of the group." }),
  convener: ProviderCodeSchema.meta({
    description:
      "The member that convenes the group: its focal point keeps the record, and hands it over by naming another member.",
  }),
  members: z.array(ProviderCodeSchema).min(2).max(100).meta({
    description:
      "States and organisations that are members now, each once; they see the record as its convener does.",
  }),
  states: z
    .array(StateCodeSchema)
    .max(100)
    .default([])
    .meta({ description: "The affected States that it is about; any when empty." }),
  pillars: z
    .array(PillarSchema)
    .max(6)
    .default([])
    .meta({ description: "The pillars that it is about; all when empty." }),
  leadDonors: z
    .array(LeadDonorSchema)
    .max(200)
    .default([])
    .meta({ description: "Who leads where, and when." }),
  establishedOn: DaySchema.exactOptional().meta({
    description: "The day on which it was established; it can't lie ahead.",
  }),
  dissolvedOn: DaySchema.exactOptional().meta({
    description: "The first day on which it is there no more.",
  }),
};

export const DonorCoordinationGroupInputSchema = z
  .strictObject({
    ...content,
    meetings: z
      .array(CoordinationMeetingInputSchema)
      .default([])
      .meta({ description: "All its meetings that were held, each with a reference of its own." }),
    visibility: VisibilitySchema.default("states-parties"),
    source: SourceSchema.exactOptional(),
  })
  .meta({
    id: "DonorCoordinationGroupInput",
    description:
      "States and organisations in a position to provide assistance that coordinate their support to affected States (Action 44).",
  });

const recorded = {
  id: DonorCoordinationGroupIdSchema,
  status: z.enum(["recorded", "withdrawn"]).meta({ description: "Only a recorded group counts." }),
  ...recordShape,
  ...content,
  closedReason: z.string().exactOptional().meta({ description: "Why it was withdrawn." }),
};

export const DonorCoordinationGroupSchema = z
  .object({
    ...recorded,
    meetings: z.array(CoordinationMeetingSchema).meta({ description: "In order of time." }),
  })
  .meta({
    id: "DonorCoordinationGroup",
    description: "A donor coordination group as it stands, or as it was at the version or instant asked for.",
  });

const DonorCoordinationGroupSummarySchema = z
  .object({
    ...recorded,
    meetingCount: z.int().meta({ description: "How many meetings are recorded.", example: 1 }),
    lastMeetingOn: DaySchema.exactOptional().meta({ description: "The day of the last of them." }),
  })
  .meta({
    id: "DonorCoordinationGroupSummary",
    description: "A donor coordination group without its meetings; read it by itself for those.",
  });

export const DonorCoordinationGroupPageSchema = page(
  "DonorCoordinationGroupPage",
  DonorCoordinationGroupSummarySchema,
);

export const coordinationMeetingExample = {
  ref: "2026-1",
  date: "2026-06-12",
  participants: ["NOR", "JPN", "org:eu"],
  conclusions: "Clearance in the north-west is covered until 2028; risk education is not.",
  divisionOfWork: [{ donor: "JPN", state: "KHM", pillar: "risk-education", work: "Funds the gap of 2027" }],
} as const;

const contentExample = {
  name: "Donors to mine action in Cambodia",
  convener: "NOR",
  members: ["NOR", "JPN", "org:eu"],
  states: ["KHM"],
  pillars: [],
  leadDonors: [{ state: "KHM", donor: "NOR", from: "2026-01-01" }],
  establishedOn: "2025-03-01",
  visibility: "states-parties",
} as const;

export const donorCoordinationGroupRequestExample = {
  ...contentExample,
  meetings: [coordinationMeetingExample],
};

const recordExample = {
  id: "dg_01JT3ZK2M4P6R8T1V3X5Z7B9D1",
  status: "recorded",
  version: 1,
  createdAt: "2026-06-15T09:00:00.000Z",
  updatedAt: "2026-06-15T09:00:00.000Z",
  ...contentExample,
} as const;

export const donorCoordinationGroupExample = { ...recordExample, meetings: [coordinationMeetingExample] };

export const donorCoordinationGroupSummaryExample = {
  ...recordExample,
  meetingCount: 1,
  lastMeetingOn: "2026-06-12",
};
