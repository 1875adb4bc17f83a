import * as z from "zod";
import { AmountSchema, beside, DaySchema, text } from "./basic.ts";

export const PlanSectionSchema = z
  .strictObject({
    text: text(4000).meta({ description: "What the plan says, in its own words or in a summary of them." }),
    reference: text(300).exactOptional().meta({
      description: "Where the document says it: page, paragraph or annex.",
      example: "Pages 12 to 15",
    }),
  })
  .meta({
    id: "PlanSection",
    description: "What a plan says on one subject, and where in the document it says so.",
    example: { text: "Non-technical survey of all 73 districts, 2023 and 2024.", reference: "Annex II" },
  });

const section = (description: string) => PlanSectionSchema.exactOptional().meta({ description });

export const PlanSectionsSchema = z
  .strictObject({
    evidenceBase: section(
      "The evidence that the plan rests on: survey, baseline of contamination, casualty and victim data (Actions 3, 17 and 18).",
    ),
    diverseNeeds: section(
      "How gender, age, disability and the diverse needs and experiences of people in affected communities, survivors among them, inform the plan, and who was consulted (Actions 5, 18 and 23).",
    ),
    climateEnvironment: section(
      "How climate and the environment inform the plan (Actions 6, 18 and 23; for stockpiles Actions 13 and 14).",
    ),
    riskEducation: section(
      "Mine risk education and reduction, where the plan has no activity of that pillar (Actions 18, 23 and 26 to 29).",
    ),
    resourceMobilisation: section(
      "How the plan's resources are to be raised, where no resource mobilisation plan is recorded (Action 41).",
    ),
  })
  .meta({
    id: "PlanSections",
    description:
      "What the Siem Reap-Angkor Action Plan asks a plan to say in words. Each is optional; the completeness of a plan tells which ones are missing.",
  });

const ImplicationsSchema = z
  .strictObject({
    humanitarian: section("Humanitarian implications of the extension."),
    social: section("Social implications of the extension."),
    economic: section("Economic implications of the extension."),
    environmental: section("Environmental implications of the extension."),
  })
  .meta({
    id: "ExtensionImplications",
    description: "The implications of the extension, as Article 5.4 (c) names them.",
  });

export const ExtensionRequestSchema = z
  .strictObject({
    duration: z
      .strictObject({
        from: DaySchema.meta({ description: "The deadline in force." }),
        to: DaySchema.meta({ description: "The deadline asked for." }),
      })
      .exactOptional()
      .meta({ description: "The duration of the proposed extension (Article 5.4 (a)): at most ten years." }),
    reasons: section("The reasons for the proposed extension, in detail (Article 5.4 (b))."),
    workDone: section(
      "Preparation and status of the work conducted under national demining programmes (Article 5.4 (b) (i)).",
    ),
    meansAvailable: section(
      "Financial and technical means available to the State for the destruction of all mines (Article 5.4 (b) (ii)).",
    ),
    impedingCircumstances: section(
      "Circumstances which impede the State's ability to destroy all mines (Article 5.4 (b) (iii)).",
    ),
    implications: ImplicationsSchema.exactOptional(),
  })
  .meta({
    id: "ExtensionRequest",
    description:
      "What Article 5.4 asks of a request for an extended deadline, beside the work plan for the period. Of plans of the kind `article5-extension-request` only.",
    example: {
      duration: { from: "2025-12-31", to: "2030-12-31" },
      reasons: { text: "New areas were found in the border belt.", reference: "Chapter 9" },
    },
  });

export const RemainingChallengeSchema = z
  .strictObject({
    areaM2: z
      .int()
      .min(0)
      .exactOptional()
      .meta({ description: "Area that is left to release, in square metres." }),
    areas: z.int().min(0).exactOptional().meta({ description: "Number of areas that are left to release." }),
    on: DaySchema.exactOptional().meta({ description: "The day of these figures." }),
  })
  .refine(({ areaM2, areas }) => areaM2 !== undefined || areas !== undefined, {
    ...beside,
    error: "Give what is left as areaM2, areas or both.",
  })
  .meta({
    id: "RemainingChallenge",
    description: "What is left to release when the plan begins, as the plan states it (Action 22).",
    example: { areaM2: 715000000, areas: 10000, on: "2022-12-31" },
  });

export const StatedTotalsSchema = z
  .strictObject({
    cost: AmountSchema.exactOptional(),
    nationalContribution: AmountSchema.exactOptional(),
    assistanceRequired: AmountSchema.exactOptional(),
  })
  .meta({
    id: "StatedTotals",
    description:
      "Totals as the document prints them, in the plan's currency. They are compared with the sums over the activities and never counted.",
    example: { cost: "138000000.00", assistanceRequired: "78000000.00" },
  });
