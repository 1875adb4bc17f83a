import { createHash } from "node:crypto";
import { reportDocx } from "@angkor/documents/docx";
import { reportHtml } from "@angkor/documents/html";
import type { Language } from "@angkor/documents/languages";
import type { Names, ReportDocument } from "@angkor/documents/reports";
import { reportWorkbook } from "@angkor/documents/xlsx";
import type { Document, TellStep } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { readNames } from "../names.ts";
import { drawingIn } from "./drawing.ts";

/** A report as its document describes it, in a language. */
export type Describe = (language: Language, nameOf: Names) => ReportDocument;

/** What a document is asked for with, beside the filters of its report. */
interface Asked {
  readonly format: "docx" | "xlsx" | "html";
  readonly language: Language;
  readonly tell: TellStep;
}

/** Writes a report in the format and language that are asked for; `name` is the file's, without language and day. */
export const writeDocument = async (
  { table, codeDirectory }: Dependencies,
  name: string,
  { format, language, tell }: Asked,
  describe: Describe,
): Promise<{ readonly document: Document }> => {
  const nameOf = await readNames(table, language);
  await tell({ step: "making" });
  const report = describe(language, nameOf);
  const file = { format, name: `${name}-${report.instant.slice(0, 10)}-${language}` };
  return { document: { ...file, ...(await written(report, format, codeDirectory)) } };
};

const written = async (
  report: ReportDocument,
  format: Asked["format"],
  codeDirectory: string,
): Promise<Pick<Document, "bytes" | "policy">> => {
  switch (format) {
    case "docx":
      return { bytes: await reportDocx(report, await drawingIn(codeDirectory)) };
    case "xlsx":
      return { bytes: await reportWorkbook(report) };
    case "html": {
      // The fonts of the raster chart measure the texts of vector ones too.
      await drawingIn(codeDirectory);
      const { html, policy } = reportHtml(report, sha256);
      return { bytes: Buffer.from(html), policy };
    }
  }
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");
