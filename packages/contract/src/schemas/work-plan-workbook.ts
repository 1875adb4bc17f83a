import * as z from "zod";
import { WorkPlanSchema, workPlanDraftExample } from "./work-plan.ts";

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

export const workPlanFromWorkbookExample = {
  draft: { ...workPlanDraftExample, version: 2 },
  changes: [{ activity: "A1", year: "2024", field: "cost", before: "45000000.00", after: "46000000.00" }],
};
