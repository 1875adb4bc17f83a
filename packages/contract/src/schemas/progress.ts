import * as z from "zod";
import {
  beside,
  DaySchema,
  InstantSchema,
  isId,
  PillarSchema,
  RatioSchema,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  text,
  WorkPlanIdSchema,
  YearSchema,
} from "./basic.ts";
import { ActivitySchema, ActivityYearSchema, maximumActivities, WorkPlanStatusSchema } from "./work-plan.ts";

/** Longer than others: it is made of a plan's id and a year. */
export const ProgressRecordIdSchema = z
  .string()
  .regex(/^pr_[A-Za-z0-9._-]{1,90}$/, { error: "An id of a progress record starts with pr_." })
  .refine(isId("pr"))
  .meta({
    id: "ProgressRecordId",
    description: "Id of a progress record.",
    example: "pr_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.2023",
  });

const area = (description: string) => z.int().min(0).exactOptional().meta({ description });

const reached = {
  areaM2: area("All the area that was released, in square metres."),
  cancelledM2: area("Of it, cancelled through non-technical survey, in square metres (Action 22)."),
  reducedM2: area("Of it, reduced through technical survey, in square metres (Action 22)."),
  clearedM2: area("Of it, cleared through clearance, in square metres (Action 22)."),
  areas: z.int().min(0).exactOptional().meta({ description: "Number of areas that were released." }),
  people: z.int().min(0).exactOptional().meta({ description: "People who were reached." }),
  description: text(500).exactOptional().meta({ description: "What there is to say beside the figures." }),
};

const tellsSomething = (line: object): boolean => Object.keys(reached).some((name) => name in line);

export const ReachedLineSchema = z
  .strictObject({
    ref: ActivitySchema.shape.ref.exactOptional().meta({
      description:
        "The plan's reference of the activity. Left out, the line is what was reached for the pillar beyond what is told by activity.",
      example: "A1",
    }),
    pillar: PillarSchema,
    ...reached,
  })
  .refine(tellsSomething, { ...beside, error: "Say what was reached: in at least one measure, or in words." })
  .meta({
    id: "ReachedLine",
    description:
      "What was reached in the year, in the measures of milestones. What is left out was not reported, which is never zero. Where all three methods of land release are told, they add up to `areaM2`.",
    example: { ref: "A1", pillar: "survey-clearance", areaM2: 62000000, clearedM2: 41000000, areas: 310 },
  });

const lines = z.array(ReachedLineSchema).max(maximumActivities + 6);
const source = SourceSchema.exactOptional().meta({
  description: "Where the State reports it: its Article 7 report of the year, with page or section.",
});

export const ProgressInputSchema = z
  .strictObject({
    year: YearSchema.meta({ description: "The calendar year, which is over." }),
    lines: lines.meta({ description: "One for each activity, or pillar, of which something is reported." }),
    source,
  })
  .meta({
    id: "ProgressInput",
    description: "What a State reports to have reached in a year against one of its work plans.",
  });

export const ProgressCorrectionSchema = z
  .strictObject({
    lines: lines.meta({
      description: "The year's progress, whole. None where nothing is reported of it any more.",
    }),
    source,
    reason: text(1000).exactOptional().meta({ description: "Why it is corrected; kept in the history." }),
  })
  .meta({ id: "ProgressCorrection", description: "The year's progress as it is now reported." });

export const ProgressRecordSchema = z
  .object({
    id: ProgressRecordIdSchema,
    workPlanId: WorkPlanIdSchema,
    state: StateCodeSchema,
    year: YearSchema,
    ...recordShape,
    lines: z.array(ReachedLineSchema),
  })
  .meta({
    id: "ProgressRecord",
    description:
      "What a State reports to have reached in one calendar year under a work plan, as it stands or as it was at the version or instant asked for. Its visibility is its plan's.",
  });

const { year, period } = ActivityYearSchema.shape;

const measures = ActivityYearSchema.shape.milestones.unwrap().shape;

const MilestoneLine = z
  .object({
    pillar: PillarSchema,
    ref: z.string().exactOptional().meta({
      description: "The activity; left out of what is told for the pillar as a whole.",
      example: "A1",
    }),
    title: z.string().exactOptional().meta({ description: "Title of the activity." }),
    year,
    period,
    planned: z.object(measures).exactOptional().meta({
      description: "The milestone, as the plan stands; absent where there is none.",
    }),
    reached: z.object(reached).exactOptional().meta({
      description: "What was reached in these years; absent where it is not reported.",
    }),
  })
  .meta({ id: "MilestoneLine", description: "A milestone beside what was reached in its years." });

const CumulativeProgress = z
  .object({
    pillar: PillarSchema,
    measure: z.enum(["areaM2", "areas", "people"]).meta({
      description: "Square metres released, areas released, or people reached.",
    }),
    planned: z.int().exactOptional().meta({ description: "Over all years of the plan." }),
    reached: z.int().exactOptional().meta({ description: "In all years that are reported." }),
    through: YearSchema.exactOptional().meta({
      description: "The last year that is reported in this measure.",
    }),
    toDate: z
      .object({
        planned: z.int().meta({ description: "Milestones that are due by the end of that year." }),
        reached: z.int().meta({ description: "What was reached by the end of it." }),
        share: RatioSchema.meta({ description: "reached / planned." }),
      })
      .exactOptional()
      .meta({
        description:
          "Milestones and what was reached, to the end of the last year reported. A period that ends later is left out on both sides: its milestone is not divided by year.",
      }),
    notReported: z.array(YearSchema).meta({
      description: "Years of milestones that are over and of which nothing is reported in this measure.",
    }),
  })
  .meta({
    id: "CumulativeProgress",
    description: "One measure of one pillar over all years of the plan.",
  });

const RemainingAfter = z
  .object({
    measure: z.enum(["areaM2", "areas"]).meta({ description: "Square metres, or number of areas." }),
    stated: z.int().meta({ description: "What is left to release, as the plan states it." }),
    since: YearSchema.meta({
      description:
        "The first whole year after the day of that statement; of the plan, where it states no day.",
    }),
    reached: z.int().exactOptional().meta({ description: "Reported as released since then." }),
    remaining: z.int().exactOptional().meta({
      description: "stated less reached, never below zero. What was found since is not in it.",
    }),
  })
  .meta({ id: "RemainingAfter", description: "What is left of the challenge that the plan states." });

export const ProgressAgainstPlanSchema = z
  .object({
    workPlanId: WorkPlanIdSchema,
    title: z.string().meta({ description: "Title of the plan." }),
    status: WorkPlanStatusSchema,
    lines: z.array(MilestoneLine).meta({ description: "By year, then by activity." }),
    cumulative: z.array(CumulativeProgress).meta({ description: "By pillar and measure." }),
    remaining: z.array(RemainingAfter).meta({
      description: "None where the plan does not state what is left to release.",
    }),
    unconfirmed: z.array(YearSchema).meta({
      description: "Years that the ISU entered on behalf of the State, which has not confirmed them yet.",
    }),
  })
  .meta({
    id: "ProgressAgainstPlan",
    description: "The milestones of a work plan beside what its State reports to have reached.",
  });

export const WorkPlanProgressSchema = ProgressAgainstPlanSchema.extend({
  state: StateCodeSchema,
  computedAt: InstantSchema,
  asOf: InstantSchema.exactOptional(),
  on: DaySchema.meta({ description: "The day by which years are over." }),
  records: z.array(ProgressRecordSchema).meta({ description: "What is reported, the first year first." }),
}).meta({
  id: "WorkPlanProgress",
  description: "The milestones of a work plan beside what was reached, with the records behind it.",
});

export const progressRequestExample = {
  year: 2023,
  lines: [
    {
      ref: "A1",
      pillar: "survey-clearance",
      areaM2: 62000000,
      cancelledM2: 15000000,
      reducedM2: 6000000,
      clearedM2: 41000000,
      areas: 310,
    },
  ],
  source: { citation: "Article 7 report for 2023, section D", verified: true },
};

export const progressRecordExample = {
  id: "pr_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.2023",
  workPlanId: "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
  state: "KHM",
  version: 1,
  visibility: "public",
  createdAt: "2024-04-29T09:00:00.000Z",
  updatedAt: "2024-04-29T09:00:00.000Z",
  ...progressRequestExample,
};

export const progressAgainstPlanExample = {
  workPlanId: "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
  title: "Mine-free 2025",
  status: "published",
  lines: [
    {
      pillar: "survey-clearance",
      ref: "A1",
      title: "Clearance of the remaining areas",
      year: 2023,
      planned: { areaM2: 80000000 },
      reached: {
        areaM2: 62000000,
        cancelledM2: 15000000,
        reducedM2: 6000000,
        clearedM2: 41000000,
        areas: 310,
      },
    },
  ],
  cumulative: [
    {
      pillar: "survey-clearance",
      measure: "areaM2",
      planned: 80000000,
      reached: 62000000,
      through: 2023,
      toDate: { planned: 80000000, reached: 62000000, share: "0.7750" },
      notReported: [],
    },
    { pillar: "survey-clearance", measure: "areas", reached: 310, through: 2023, notReported: [] },
  ],
  remaining: [{ measure: "areaM2", stated: 715000000, since: 2023, reached: 62000000, remaining: 653000000 }],
  unconfirmed: [],
};

export const workPlanProgressExample = {
  ...progressAgainstPlanExample,
  state: "KHM",
  computedAt: "2024-05-02T08:00:00.000Z",
  on: "2024-05-02",
  records: [progressRecordExample],
};
