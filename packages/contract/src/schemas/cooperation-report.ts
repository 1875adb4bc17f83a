import * as z from "zod";
import {
  beside,
  DaySchema,
  InstantSchema,
  idSchema,
  isId,
  page,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  text,
  VisibilitySchema,
  YearSchema,
} from "./basic.ts";
import { ReportAnswersSchema, reportAnswersExample } from "./report-answers.ts";

export const CooperationReportIdSchema = idSchema("cr", "cooperation report").refine(isId("cr")).meta({
  id: "CooperationReportId",
  description: "Id of a cooperation report: one for each State and year.",
  example: "cr_KHM.2025",
});

export const CooperationReportStatusSchema = z.enum(["draft", "submitted", "corrected"]).meta({
  id: "CooperationReportStatus",
  description: "Submitted and corrected reports count; `corrected` is a submitted one that changed since.",
});

const ReportDocumentSchema = z
  .strictObject({
    ref: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$/, {
        error: "A reference has at most 30 letters, digits, points, hyphens or underscores.",
      })
      .meta({ description: "By which the answers name the document.", example: "A7" }),
    kind: z
      .enum(["article7-report", "article5-extension-request", "updated-work-plan", "committee-record"])
      .meta({
        description:
          "Answers come from the Article 7 report; those on Action 41 also from extension requests and updated work plans, and meetings of the Individualised Approach from records of the Committee too.",
      }),
    title: text(300),
    reportedAt: DaySchema.meta({ description: "The day on which the document was submitted." }),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .exactOptional()
      .meta({ description: "Where the document can be read." }),
  })
  .meta({ id: "ReportDocument", description: "A document that answers were taken from." });

const content = {
  state: StateCodeSchema,
  year: YearSchema.meta({ description: "The calendar year that the report covers." }),
  documents: z
    .array(ReportDocumentSchema)
    .max(10)
    .meta({ description: "The documents that the answers stand in." }),
  answers: ReportAnswersSchema,
};

export const CooperationReportInputSchema = z
  .strictObject({
    ...content,
    visibility: VisibilitySchema.default("public").meta({
      description: "Who sees the report once it is submitted; a draft is its State's alone.",
    }),
    source: SourceSchema.exactOptional(),
  })
  .meta({
    id: "CooperationReportInput",
    description: "What a State reports on cooperation and assistance (Actions 40 to 45) for a year.",
  });

export const CooperationReportCorrectionSchema = CooperationReportInputSchema.extend({
  reason: text(1000).exactOptional().meta({ description: "Why the report was corrected." }),
}).meta({ id: "CooperationReportCorrection", description: "The report as it now stands, whole." });

export const CooperationReportSchema = z
  .object({
    id: CooperationReportIdSchema,
    status: CooperationReportStatusSchema,
    ...recordShape,
    ...content,
    submittedAt: InstantSchema.exactOptional().meta({ description: "When it was first submitted." }),
    late: z.literal(true).exactOptional().meta({
      description: "Set when it was first submitted after its year's window had closed.",
    }),
    correctedAt: InstantSchema.exactOptional().meta({ description: "When it was last corrected." }),
    correctionReason: z.string().exactOptional().meta({ description: "Why it was last corrected." }),
  })
  .meta({
    id: "CooperationReport",
    description: "A cooperation report as it stands, or as it was at the version or instant asked for.",
  });

/** The columns of a list: a report without its answers. */
export const CooperationReportSummarySchema = CooperationReportSchema.omit({
  answers: true,
  documents: true,
}).meta({ id: "CooperationReportSummary", description: "A cooperation report in a list." });
export const CooperationReportPageSchema = page("CooperationReportPage", CooperationReportSummarySchema);

export const cooperationReportRequestExample = {
  state: "KHM",
  year: 2025,
  documents: [
    { ref: "A7", kind: "article7-report", title: "Article 7 report for 2025", reportedAt: "2026-04-28" },
  ],
  answers: reportAnswersExample,
};

export const cooperationReportDraftExample = {
  id: "cr_KHM.2025",
  status: "draft",
  version: 1,
  visibility: "public",
  createdAt: "2026-04-28T09:00:00.000Z",
  updatedAt: "2026-04-28T09:00:00.000Z",
  ...cooperationReportRequestExample,
};

export const cooperationReportExample = {
  ...cooperationReportDraftExample,
  status: "submitted",
  version: 2,
  updatedAt: "2026-04-28T09:30:00.000Z",
  submittedAt: "2026-04-28T09:30:00.000Z",
};

const { answers: _answers, documents: _documents, ...summary } = cooperationReportExample;
export const cooperationReportSummaryExample = summary;

export const ReportingWindowInputSchema = z
  .strictObject({
    opensOn: DaySchema.meta({ description: "The first day on which reports can be submitted." }),
    closesOn: DaySchema.exactOptional().meta({
      description: "The last such day; 30 April of the next year when left out (Article 7.2).",
    }),
    mayReportLate: z.array(StateCodeSchema).max(200).default([]).meta({
      description: "States that may still submit and correct after the window has closed.",
    }),
  })
  .refine(
    ({ opensOn, closesOn }) =>
      typeof opensOn !== "string" || typeof closesOn !== "string" || opensOn <= closesOn,
    { ...beside, error: "The window closes before it opens.", path: ["closesOn"] },
  )
  .meta({
    id: "ReportingWindowInput",
    description: "When reports of a year can be submitted. Both days belong to the window, as days of UTC.",
  });

export const ReportingWindowSchema = z
  .object({
    year: YearSchema.meta({ description: "The calendar year that the reports cover." }),
    opensOn: DaySchema,
    closesOn: DaySchema,
    mayReportLate: z
      .array(StateCodeSchema)
      .meta({ description: "States that may still submit and correct after the window has closed." }),
    status: z
      .enum(["pending", "open", "closed"])
      .meta({ description: "How the window stands on the day of the answer." }),
    version: z.int().meta({ description: "Grows with every change.", example: 1 }),
  })
  .meta({
    id: "ReportingWindow",
    description: "When reports of a year can be submitted, and how it stands today.",
  });

export const ReportingWindowListSchema = z
  .object({ items: z.array(ReportingWindowSchema) })
  .meta({ id: "ReportingWindowList", description: "Reporting windows, the latest year first." });

export const reportingWindowExample = {
  year: 2025,
  opensOn: "2026-01-01",
  closesOn: "2026-04-30",
  mayReportLate: ["TCD"],
  status: "closed",
  version: 2,
};
