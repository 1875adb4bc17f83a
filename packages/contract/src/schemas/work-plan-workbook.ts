import * as z from "zod";
import { WorkPlanIdSchema } from "./basic.ts";
import { WorkPlanSchema, workPlanDraftExample, workPlanExample } from "./work-plan.ts";

export const WorkPlanChangeSchema = z
  .object({
    activity: z.string().exactOptional().meta({
      description: "Reference of the activity; absent where the change is of the plan as a whole.",
      example: "A1",
    }),
    year: z.string().exactOptional().meta({
      description: "Calendar year, or first and last year of a period that the plan does not divide.",
      example: "2024-2026",
    }),
    field: z.string().meta({
      description: "What changed, by its name in the work plan: `cost`, `milestones/areaM2`.",
      example: "cost",
    }),
    before: z
      .string()
      .exactOptional()
      .meta({ description: "What the plan said; absent where it said nothing." }),
    after: z
      .string()
      .exactOptional()
      .meta({ description: "What the draft says; absent where it says nothing." }),
  })
  .meta({
    id: "WorkPlanChange",
    description: "One value that differs between a plan and the draft that its workbook made.",
  });

export const WorkPlanFromWorkbookSchema = z
  .object({
    draft: WorkPlanSchema,
    changes: z.array(WorkPlanChangeSchema).meta({
      description:
        "All that differs from the plan that the workbook was made of; for a new plan all that it says.",
    }),
  })
  .meta({ id: "WorkPlanFromWorkbook", description: "The draft that a workbook made, and what changed." });

export const WorkPlanWorkbookComparisonSchema = z
  .object({
    plan: WorkPlanIdSchema.exactOptional().meta({
      description: "The plan or draft that the workbook was made of; absent for a new plan.",
    }),
    changes: z.array(WorkPlanChangeSchema).meta({
      description: "All that differs from it; for a new plan all that the workbook says.",
    }),
  })
  .meta({ id: "WorkPlanWorkbookComparison", description: "What a work plan's workbook would change." });

export const WorkPlanRevisedFromWorkbookSchema = z
  .object({
    plan: WorkPlanSchema,
    changes: z.array(WorkPlanChangeSchema).meta({ description: "All that the revision changed." }),
  })
  .meta({
    id: "WorkPlanRevisedFromWorkbook",
    description: "A published plan as its workbook revised it, and what changed.",
  });

const changesExample = [
  { activity: "A1", year: "2024", field: "cost", before: "45000000.00", after: "46000000.00" },
];

export const workPlanWorkbookComparisonExample = {
  plan: workPlanExample.id,
  changes: changesExample,
};

export const workPlanRevisedFromWorkbookExample = {
  plan: { ...workPlanExample, status: "revised", version: 3 },
  changes: changesExample,
};

export const workPlanFromWorkbookExample = {
  draft: { ...workPlanDraftExample, version: 2 },
  changes: changesExample,
};
