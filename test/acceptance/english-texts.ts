/** English in documents of other languages: every run of letters beside every English text that there is. */
import { cooperationIndicators, findingTexts, neighbouringIndicators, phraseTexts } from "@angkor/domain";
import { readStates } from "../../packages/data/src/index.ts";
import english from "../../packages/documents/src/languages/en.json" with { type: "json" };
import spanish from "../../packages/documents/src/languages/es.json" with { type: "json" };
import french from "../../packages/documents/src/languages/fr.json" with { type: "json" };
import { decoded, partOf, workbookOf } from "../../packages/documents/test/read-document.ts";

const own = { fr: french, es: spanish };

const textsIn = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, text = ""]) => decoded(text).trim());

/** Every text of a document, and the parts of those that are lists. */
export const runsOf = async (format: "html" | "docx" | "xlsx", bytes: Uint8Array): Promise<string[]> => {
  const runs = (await readers[format](bytes)).filter((text) => /\p{L}{2}/u.test(text));
  return [...new Set(runs.flatMap((text) => [text, ...text.split(/, |; | · /)]))];
};

const readers = {
  html: async (bytes: Uint8Array) => {
    const html = new TextDecoder().decode(bytes).replace(/<style>.*?<\/style>/s, "");
    return [...textsIn(html, />([^<]+)</g), ...textsIn(html, /(?:aria-label|alt|title)="([^"]*)"/g)];
  },
  docx: async (bytes: Uint8Array) => textsIn(await partOf(bytes, "word/document.xml"), /<w:t[^>]*>([^<]*)</g),
  xlsx: async (bytes: Uint8Array) => {
    const texts: string[] = [];
    const workbook = await workbookOf(bytes);
    for (const sheet of workbook.worksheets) {
      texts.push(sheet.name);
      sheet.eachRow((row) => {
        row.eachCell(({ text }) => texts.push(text));
      });
    }
    return texts;
  },
} as const;

/** A deadline that no source was found for: these are words of the reference data, and no title. */
const isRecalled = (citation: string): boolean => citation.startsWith("Recalled");

const reasons = (await readStates()).flatMap(({ flags }) =>
  flags.flatMap(({ reason, source: { citation } }) => [
    reason,
    ...reason.split(/(?<=\.) (?=[A-Z])/),
    ...(isRecalled(citation) ? [citation] : []),
  ]),
);

const everyText = [
  ...Object.values(english),
  ...Object.values(findingTexts).flatMap(({ detail, toComplete }) => [detail, toComplete]),
  ...Object.values(phraseTexts),
  ...[...cooperationIndicators, ...neighbouringIndicators].map(({ text }) => text),
  ...reasons,
].map((text) => text.replaceAll("'", "’"));

/** A text with something in its places; of those with hardly a word of their own nothing can be said. */
const patternOf = (text: string): RegExp[] => {
  const words = text.replaceAll(/\{\w+\}/g, " ").match(/\p{L}{2,}/gu) ?? [];
  if (text.includes("{") && words.length < 2) return [];
  const parts = text.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return [new RegExp(`^${parts.join(".+")}$`, "s")];
};

/** Whether a text is an English one that the language tells otherwise; `recorded` are words of the records themselves. */
export const englishIn = (language: "fr" | "es", recorded: ReadonlySet<string>) => {
  const theirs = new Set(Object.values(own[language]));
  const patterns = everyText.filter((text) => !theirs.has(text)).flatMap(patternOf);
  return (text: string): boolean =>
    !recorded.has(text) && patterns.some((pattern) => pattern.test(text.replaceAll("'", "’")));
};

/** Titles, names and citations in a report as JSON. */
export const recordedIn = (value: unknown): string[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === "string" && ["title", "name", "citation"].includes(key) && !isRecalled(inner)
          ? [inner]
          : recordedIn(inner),
      );
