import { usd } from "@angkor/domain/shared";
import * as z from "zod";
import {
  AmountSchema,
  beside,
  CurrencySchema,
  DaySchema,
  oneTime,
  oneTimeFault,
  PeriodSchema,
  PillarSchema,
  page,
  RequirementIdSchema,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  TotalSchema,
  text,
  VisibilitySchema,
  WorkPlanIdSchema,
  YearSchema,
} from "./basic.ts";

export const AssistanceKindSchema = z
  .enum(["financial", "equipment", "expertise", "training", "information"])
  .meta({
    id: "AssistanceKind",
    description: "What is asked for or offered: money, or assistance in kind.",
  });

/** CRS channel-of-delivery codes. */
export const ChannelCodesSchema = z.array(text(60)).min(1).max(20);

/** Whether national or local organisations implement it: said, or left out. */
export const localOrganisations = (description: string) =>
  z.literal(true).exactOptional().meta({ description });

export const DeliverySchema = z
  .strictObject({
    channels: ChannelCodesSchema.exactOptional().meta({
      description: "CRS channel codes, one of which it can be delivered through; any when left out.",
    }),
    localOrganisations: localOrganisations("National or local organisations implement it."),
  })
  .meta({
    id: "Delivery",
    description: "How what is asked for can be delivered; what is left out is open.",
    example: { channels: ["41126", "23000"], localOrganisations: true },
  });

const requirementYear = {
  year: YearSchema.exactOptional(),
  period: PeriodSchema.exactOptional(),
  quantity: z
    .number()
    .positive()
    .exactOptional()
    .meta({ description: "How much of `unit`, for assistance in kind." }),
  unit: text(60)
    .exactOptional()
    .meta({ description: "What is counted, for assistance in kind.", example: "people" }),
};

const everyYearIsAnObject = (need: unknown): boolean => {
  const years: unknown = beside.when({ value: need }) && Reflect.get(Object(need), "years");
  return Array.isArray(years) && years.every((value: unknown) => beside.when({ value }));
};

export const RequirementInputSchema = z
  .strictObject({
    state: StateCodeSchema,
    pillar: PillarSchema,
    kind: AssistanceKindSchema.default("financial"),
    title: text(300),
    description: text(4000).exactOptional(),
    currency: CurrencySchema.default(usd),
    priority: z.int().min(1).max(999).exactOptional().meta({ description: "1 is the most urgent." }),
    validUntil: DaySchema.exactOptional().meta({ description: "After this day the need no longer stands." }),
    delivery: DeliverySchema.exactOptional(),
    years: z
      .array(
        z
          .strictObject({
            ...requirementYear,
            amount: AmountSchema.exactOptional().meta({
              description: "Cost or estimated value; may be left out for assistance in kind.",
            }),
          })
          .refine(oneTime, oneTimeFault),
      )
      .min(1)
      .max(40)
      .meta({ description: "What is needed in each year, or in a period that is not divided." }),
    visibility: VisibilitySchema.default("public"),
    source: SourceSchema.exactOptional(),
  })
  .refine((need) => need.kind !== "financial" || need.years.every((line) => line.amount !== undefined), {
    when: ({ value }) => everyYearIsAnObject(value),
    error: "A financial requirement has an amount in every line.",
    path: ["years"],
  })
  .meta({
    id: "RequirementInput",
    description:
      "A need that stands alone, outside any work plan, also for equipment, expertise, training or information.",
  });

export const RequirementLineSchema = z
  .object({
    ...requirementYear,
    original: TotalSchema.meta({ description: "As first published." }),
    revised: TotalSchema.meta({ description: "As it stands." }),
    committed: TotalSchema.meta({
      description: "Commitments against this requirement, converted at the day of each decision.",
    }),
    open: TotalSchema.meta({ description: "Still asked for: revised minus committed, never below zero." }),
  })
  .meta({
    id: "RequirementLine",
    description: "What is asked, committed and still open for a year, in the requirement's currency.",
  });

export const RequirementSchema = z
  .object({
    id: RequirementIdSchema,
    status: z.enum(["open", "closed", "withdrawn"]),
    ...recordShape,
    state: StateCodeSchema,
    pillar: PillarSchema,
    kind: AssistanceKindSchema,
    title: z.string(),
    description: z.string().exactOptional(),
    currency: CurrencySchema,
    priority: z.int().exactOptional().meta({ description: "1 is the most urgent." }),
    validUntil: DaySchema.exactOptional(),
    delivery: DeliverySchema.exactOptional(),
    workPlan: z
      .object({ id: WorkPlanIdSchema, ref: z.string().meta({ description: "Reference of the activity." }) })
      .exactOptional()
      .meta({ description: "The plan and activity that made it; absent for a need that stands alone." }),
    years: z.array(RequirementLineSchema),
  })
  .meta({
    id: "AssistanceRequirement",
    description: "What an affected State asks from others, with what is still open.",
  });

export const RequirementPageSchema = page("AssistanceRequirementPage", RequirementSchema);

export const requirementExample = {
  id: "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
  status: "open",
  version: 1,
  visibility: "public",
  createdAt: "2025-02-01T12:05:00.000Z",
  updatedAt: "2025-02-01T12:05:00.000Z",
  state: "KHM",
  pillar: "survey-clearance",
  kind: "financial",
  title: "Clearance of the remaining areas",
  currency: "USD",
  workPlan: { id: "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S", ref: "A1" },
  years: [
    {
      year: 2024,
      original: "16000000.00",
      revised: "16000000.00",
      committed: "5000000.00",
      open: "11000000.00",
    },
  ],
};

export const standaloneRequirementExample = {
  id: "ar_01JT3ZK4N6Q8S2U4W6Y8A1C3E5",
  status: "open",
  version: 1,
  visibility: "public",
  createdAt: "2025-02-01T12:05:00.000Z",
  updatedAt: "2025-02-01T12:05:00.000Z",
  state: "KHM",
  pillar: "victim-assistance",
  kind: "training",
  title: "Training of prosthetists",
  currency: "USD",
  years: [
    {
      year: 2026,
      quantity: 12,
      unit: "people",
      original: "0.00",
      revised: "0.00",
      committed: "0.00",
      open: "0.00",
    },
  ],
};
