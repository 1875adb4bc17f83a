import { languages } from "@angkor/domain/shared";
import * as z from "zod";

/** Formats of a report as a document: one to edit, one to go on calculating with, one to read and print. */
const DocumentFormatSchema = z.enum(["docx", "xlsx", "html"]).meta({
  id: "DocumentFormat",
  description:
    "What a report is taken away as. `docx`: a Word document with charts. `xlsx`: a workbook with a sheet for each table. `html`: one page for the browser with charts, to read on any screen and to print or keep as PDF, on A4 with page numbers; it needs nothing else, and runs no script.",
  example: "docx",
});

export const DocumentLanguageSchema = z.enum(languages).meta({
  id: "DocumentLanguage",
  description: "English, French or Spanish.",
  example: "en",
});

/** What every document of a report is asked for with, beside the report's own filters. */
export const documentQuery = {
  format: DocumentFormatSchema.default("docx").meta({ description: "The format; `docx` when left out." }),
  language: DocumentLanguageSchema.default("en").meta({ description: "The language; `en` when left out." }),
};
