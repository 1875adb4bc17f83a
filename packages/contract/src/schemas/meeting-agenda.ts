import * as z from "zod";
import {
  CurrencySchema,
  DaySchema,
  InstantSchema,
  PeriodSchema,
  ProviderCodeSchema,
  RequirementIdSchema,
  StateCodeSchema,
} from "./basic.ts";
import { OverdueTrancheSchema } from "./donor-report.ts";
import { CaseIdSchema, CaseStatusSchema, FollowUpDueSchema } from "./individualised-approach.ts";
import { UnansweredRequirementsSchema, unansweredExample } from "./response.ts";

const newsEvents = [
  "work-plan-published",
  "work-plan-revised",
  "work-plan-superseded",
  "work-plan-withdrawn",
  "progress-recorded",
  "progress-corrected",
  "requirement-published",
  "requirement-withdrawn",
  "pledge-announced",
  "pledge-revised",
  "pledge-cancelled",
  "commitment-recorded",
  "commitment-disbursed",
  "commitment-cancelled",
  "fund-allocation-recorded",
  "fund-allocation-disbursed",
  "fund-allocation-disbursement-cancelled",
  "fund-allocation-cancelled",
  "requirement-answered",
] as const;

const link = z.string().meta({ description: "Where it is, as a path of this API." });

const NewsSchema = z
  .object({
    at: InstantSchema.meta({ description: "When it happened last." }),
    kind: z
      .enum([
        "work-plan",
        "progress-record",
        "requirement",
        "pledge",
        "commitment",
        "fund-allocation",
        "response",
      ])
      .meta({ description: "What kind of record there is news of." }),
    id: z.string().meta({ description: "Id of the record.", example: "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S" }),
    link,
    events: z
      .array(z.enum(newsEvents))
      .meta({ description: "What happened to it since that day, the first first." }),
    text: z.string().meta({ description: "What happened last, in one line: the record as it is now." }),
  })
  .meta({ id: "News", description: "A record to which something has happened since the last meeting." });

const partNames = [
  "treaty-deadline",
  "lowest-coverage",
  "no-support",
  "unanswered-needs",
  "plan-and-report",
  "gap",
] as const;

const EngagementPartSchema = z
  .object({
    part: z.enum(partNames).meta({ description: "Its name." }),
    value: z.string().nullable().meta({
      description: "What was measured, as an exact decimal; null when it is not known.",
      example: "135",
    }),
    unit: z
      .enum(["days", "ratio", "years", "needs", "documents", "amount"])
      .meta({ description: "What the value counts; an amount is in the answer's currency." }),
    points: z.int().nullable().meta({ description: "0 to 1000; null when it is not known." }),
    weight: z.int().meta({ description: "How much the points count." }),
    reason: z.string().meta({ description: "The same in words." }),
  })
  .meta({
    id: "EngagementPart",
    description:
      "One part of a State's place in the order. The score is the sum of points times weight over the sum of all weights: what is not known adds nothing.",
  });

const EngagementSchema = z
  .object({
    rank: z.int().meta({ description: "1 for the State to engage first.", example: 1 }),
    state: StateCodeSchema,
    name: z.string().meta({ description: "What it is called on the rosters." }),
    score: z.int().meta({ description: "0 to 1000, rounded down; the order is exact." }),
    parts: z.array(EngagementPartSchema).meta({ description: "All parts, in one order." }),
    unanswered: z
      .array(RequirementIdSchema)
      .meta({ description: "Its open needs that nobody has answered." }),
    records: z
      .string()
      .meta({ description: "Where the records behind its figures are, as a path of this API." }),
  })
  .extend({
    individualisedApproach: CaseIdSchema.exactOptional().meta({
      description: "Its case of the Individualised Approach that stands, where the caller sees one.",
    }),
  })
  .meta({ id: "Engagement", description: "An affected State Party, with why it should be engaged first." });

const StandingCaseSchema = z
  .object({
    id: CaseIdSchema,
    link,
    state: StateCodeSchema,
    name: z.string().meta({ description: "What the State is called on the rosters." }),
    status: CaseStatusSchema,
    meetingOn: DaySchema.exactOptional().meta({ description: "When the meeting is, or was held." }),
    followUpsDue: z.array(FollowUpDueSchema),
  })
  .meta({
    id: "StandingCase",
    description: "A case of the Individualised Approach that is neither closed nor declined nor withdrawn.",
  });

const OverdueMoneySchema = OverdueTrancheSchema.extend({ donor: ProviderCodeSchema }).meta({
  id: "OverdueMoney",
  description: "A donor's pledged money whose time to be paid has passed, still open.",
});

const basis = z
  .object({
    news: z.string().meta({ description: "What counts as new." }),
    unanswered: z.string().meta({ description: "Which needs count as unanswered." }),
    overdue: z.string().meta({ description: "What is overdue." }),
    order: z.string().meta({ description: "How the order of States comes about." }),
    weights: z
      .object({
        version: z.string().meta({ description: "Version of the weights.", example: "2026-1" }),
        parts: z.record(z.string(), z.int()).meta({ description: "The weight of each part." }),
      })
      .meta({ description: "How much each part counts; only their proportions matter." }),
    definitions: z.record(z.string(), z.string()).meta({ description: "What each part measures." }),
    years: PeriodSchema.meta({ description: "Availability years of coverage and gap." }),
    supportYears: PeriodSchema.meta({ description: "The years in which external support is looked for." }),
    reportYear: z.int().meta({ description: "The year for which a report on cooperation is looked for." }),
    rosterOn: DaySchema.meta({ description: "The day whose rosters say who is affected." }),
  })
  .meta({ description: "What everything here means." });

export const MeetingAgendaSchema = z
  .object({
    since: DaySchema,
    currency: CurrencySchema,
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    basis,
    news: z
      .object({
        items: z.array(NewsSchema),
        more: z.boolean().meta({ description: "Whether there is more than these; ask for a later day." }),
      })
      .meta({ description: "What is new, the latest first." }),
    unanswered: UnansweredRequirementsSchema,
    overdueTranches: z
      .array(OverdueMoneySchema)
      .meta({ description: "Pledged money that is overdue, the longest first." }),
    individualisedApproach: z.array(StandingCaseSchema).meta({
      description:
        "Cases of the Individualised Approach that stand, as far as the caller sees them: those with an overdue follow-up first, then by State.",
    }),
    engageFirst: z
      .array(EngagementSchema)
      .meta({ description: "Every affected State Party, the one to engage first first." }),
  })
  .meta({
    id: "MeetingAgenda",
    description:
      "What the Committee takes up at a meeting: what is new, what is due, and whom to engage first.",
  });

const exampleParts = [
  ["treaty-deadline", "404", "days", 889, "Cambodia's Article 5 deadline, 2025-12-31, is 404 days ahead."],
  ["lowest-coverage", "0.3125", "ratio", 688, "31.2 % of the assistance that Cambodia asks for is funded."],
  ["no-support", "0", "years", 0, "Funding reached Cambodia in 2022-2023."],
  ["unanswered-needs", "1", "needs", 1000, "The only open need of Cambodia has no answer."],
  [
    "plan-and-report",
    "0",
    "documents",
    0,
    "Cambodia has a plan that reaches 2025, and has reported for 2023.",
  ],
  [
    "gap",
    "11000000.00",
    "amount",
    1000,
    "USD 11 million of the requirement of Cambodia from 2024 on is missing.",
  ],
] as const;

const weights = {
  "treaty-deadline": 25,
  "lowest-coverage": 20,
  "no-support": 15,
  "unanswered-needs": 15,
  "plan-and-report": 15,
  gap: 10,
} as const;

export const meetingAgendaExample = {
  since: "2024-06-20",
  currency: "USD",
  computedAt: "2024-11-22T12:00:00.000Z",
  basis: {
    news: "Records to which something has happened since the beginning of the day.",
    unanswered: "Open needs without any answer.",
    overdue: "Open money of tranches whose payment year has passed.",
    order: "By the score, then by code.",
    weights: { version: "2026-1", parts: weights },
    definitions: Object.fromEntries(Object.keys(weights).map((part) => [part, "What it measures."])),
    years: { from: 2024, to: 2100 },
    supportYears: { from: 2022, to: 2023 },
    reportYear: 2023,
    rosterOn: "2024-11-22",
  },
  news: {
    items: [
      {
        at: "2024-11-20T12:05:00.000Z",
        kind: "work-plan",
        id: "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
        link: "/work-plans/wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
        events: ["work-plan-published"],
        text: 'Cambodia published a national work plan, "Mine-free 2025", for 2023-2025: USD 46 million, USD 16 million of it asked from others.',
      },
    ],
    more: false,
  },
  unanswered: unansweredExample,
  overdueTranches: [],
  individualisedApproach: [],
  engageFirst: [
    {
      rank: 1,
      state: "KHM",
      name: "Cambodia",
      score: 609,
      parts: exampleParts.map(([part, value, unit, points, reason]) => ({
        part,
        value,
        unit,
        points,
        weight: weights[part],
        reason,
      })),
      unanswered: ["ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1"],
      records: "/reports/records?state=KHM&from=2024&currency=USD",
    },
  ],
};
