import { reportDocx } from "@angkor/documents/docx";
import type { Language } from "@angkor/documents/languages";
import type { Names, ReportDocument } from "@angkor/documents/reports";
import { reportWorkbook } from "@angkor/documents/xlsx";
import type { Document } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { drawingIn } from "./drawing.ts";
import { readNames } from "./names.ts";

/** A report as its document describes it, in a language. */
export type Describe = (language: Language, nameOf: Names) => ReportDocument;

/** What a document is asked for with, beside the filters of its report. */
interface Asked {
  readonly format: "docx" | "xlsx";
  readonly language: Language;
}

/** Writes a report in the format and language that are asked for; `name` is the file's, without language and day. */
export const writeDocument = async (
  { table, codeDirectory }: Dependencies,
  name: string,
  { format, language }: Asked,
  describe: Describe,
): Promise<{ readonly document: Document }> => {
  const report = describe(language, await readNames(table, language));
  const bytes =
    format === "docx"
      ? await reportDocx(report, await drawingIn(codeDirectory))
      : await reportWorkbook(report);
  return { document: { format, bytes, name: `${name}-${report.instant.slice(0, 10)}-${language}` } };
};
