import * as z from "zod";
import {
  AmountSchema,
  CurrencySchema,
  DaySchema,
  idSchema,
  isId,
  oneTime,
  oneTimeFault,
  PeriodSchema,
  page,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  text,
  VisibilitySchema,
  YearSchema,
} from "./basic.ts";

export const ResourceMobilisationPlanIdSchema = idSchema("rm", "resource mobilisation plan")
  .refine(isId("rm"))
  .meta({
    id: "ResourceMobilisationPlanId",
    description: "Id of a resource mobilisation plan.",
    example: "rm_01JT3ZK2M4P6R8T1V3X5Z7B9D1",
  });

export const ResourceSourceSchema = z
  .enum(["national-budget", "bilateral", "multilateral", "private", "innovative", "other"])
  .meta({
    id: "ResourceSource",
    description:
      "Where resources are to come from: the State's own budget, other States, multilateral organisations and United Nations funds, companies and foundations, innovative finance such as front-loading and impact bonds, or others such as non-governmental organisations.",
    example: "bilateral",
  });

const target = {
  source: ResourceSourceSchema,
  year: YearSchema.exactOptional(),
  period: PeriodSchema.exactOptional(),
};

export const ResourceTargetSchema = z
  .strictObject({ ...target, amount: AmountSchema })
  .refine(oneTime, oneTimeFault)
  .meta({
    id: "ResourceTarget",
    description:
      "What is to be raised from one source for a year, or for a period that the plan does not divide.",
    example: { source: "bilateral", year: 2027, amount: "12000000.00" },
  });

export const MobilisationActionSchema = z
  .strictObject({
    ref: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$/, {
        error: "A reference has at most 30 letters, digits, points, hyphens or underscores.",
      })
      .meta({
        description: "The State's own reference of the action, the same through revisions.",
        example: "R1",
      }),
    title: text(300).meta({ description: "What is to be done." }),
    responsible: text(200).meta({ description: "The entity that answers for it." }),
    dueOn: DaySchema.meta({ description: "The day by which it is to be done." }),
    status: z
      .enum(["planned", "under-way", "done", "dropped"])
      .meta({ description: "How far it is; only `done` and `dropped` actions are never overdue." }),
    sources: z
      .array(ResourceSourceSchema)
      .min(1)
      .max(6)
      .exactOptional()
      .meta({ description: "The sources that it is to open; all of them when left out." }),
  })
  .meta({
    id: "MobilisationAction",
    description: "A step to raise resources: what, who answers for it, by when, and how far it is.",
    example: {
      ref: "R1",
      title: "Donor meeting in the margins of the Intersessional Meetings",
      responsible: "National mine action authority",
      dueOn: "2027-06-30",
      status: "planned",
      sources: ["bilateral", "multilateral"],
    },
  });

const content = {
  state: StateCodeSchema,
  title: text(300),
  currency: CurrencySchema,
  validFrom: DaySchema.meta({ description: "The first day on which the plan is in place." }),
  validTo: DaySchema.meta({ description: "The last day on which the plan is in place." }),
  adoptedOn: DaySchema.exactOptional().meta({
    description: "The day on which the State adopted the plan or last updated it.",
  }),
  targets: z
    .array(ResourceTargetSchema)
    .max(120)
    .meta({ description: "At most one for each source and year." }),
  actions: z.array(MobilisationActionSchema).max(100),
};

export const ResourceMobilisationPlanInputSchema = z
  .strictObject({
    ...content,
    visibility: VisibilitySchema.default("public"),
    source: SourceSchema.exactOptional(),
  })
  .meta({
    id: "ResourceMobilisationPlanInput",
    description:
      "How a State means to raise the resources that its obligations need (Action 41): targets by source and year, and who does what by when.",
  });

export const ResourceMobilisationPlanSchema = z
  .object({
    id: ResourceMobilisationPlanIdSchema,
    status: z
      .enum(["recorded", "withdrawn"])
      .meta({ description: "Only a recorded plan is in place, on the days of its validity." }),
    ...recordShape,
    ...content,
    title: z.string(),
    closedReason: z.string().exactOptional().meta({ description: "Why it was withdrawn." }),
  })
  .meta({
    id: "ResourceMobilisationPlan",
    description:
      "A resource mobilisation plan as it stands, or as it was at the version or instant asked for.",
  });

export const ResourceMobilisationPlanPageSchema = page(
  "ResourceMobilisationPlanPage",
  ResourceMobilisationPlanSchema,
);

export const resourceMobilisationPlanRequestExample = {
  state: "KHM",
  title: "Resource mobilisation plan 2026-2028",
  currency: "USD",
  validFrom: "2026-01-01",
  validTo: "2028-12-31",
  adoptedOn: "2025-11-30",
  targets: [
    { source: "national-budget", year: 2027, amount: "30000000.00" },
    { source: "bilateral", year: 2027, amount: "12000000.00" },
  ],
  actions: [
    {
      ref: "R1",
      title: "Donor meeting in the margins of the Intersessional Meetings",
      responsible: "National mine action authority",
      dueOn: "2027-06-30",
      status: "planned",
      sources: ["bilateral", "multilateral"],
    },
  ],
  visibility: "public",
};

export const resourceMobilisationPlanExample = {
  id: "rm_01JT3ZK2M4P6R8T1V3X5Z7B9D1",
  status: "recorded",
  version: 1,
  createdAt: "2026-01-15T09:00:00.000Z",
  updatedAt: "2026-01-15T09:00:00.000Z",
  ...resourceMobilisationPlanRequestExample,
};
