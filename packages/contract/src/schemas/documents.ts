import * as z from "zod";

/** Formats of a report as a document: one to read and print, one to go on calculating with. */
const DocumentFormatSchema = z.enum(["docx", "xlsx"]).meta({
  id: "DocumentFormat",
  description:
    "What a report is taken away as. `docx`: a Word document with charts. `xlsx`: a workbook with a sheet for each table.",
  example: "docx",
});

export const DocumentLanguageSchema = z.enum(["en", "fr", "es"]).meta({
  id: "DocumentLanguage",
  description: "English, French or Spanish.",
  example: "en",
});

/** What every document of a report is asked for with, beside the report's own filters. */
export const documentQuery = {
  format: DocumentFormatSchema.default("docx").meta({ description: "The format; `docx` when left out." }),
  language: DocumentLanguageSchema.default("en").meta({ description: "The language; `en` when left out." }),
};
