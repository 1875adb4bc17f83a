import { dayIn, localeOf, textsIn } from "../languages/language.ts";
import { escaped } from "../markup/escaped.ts";
import { Counter, Notes, needContents, shownSections } from "../report/on-pages.ts";
import type { Block, ReportDocument, Section, Term } from "../report/report-document.ts";
import { chartMarkup } from "./chart-markup.ts";
import { styleSheet } from "./style-sheet.ts";
import { tableMarkup, type Writing } from "./tables.ts";

/** The SHA-256 of a text in UTF-8, in Base64. */
export type Sha256 = (text: string) => string;

/** A report as one file of HTML, and the content security policy that it carries and is to be served with. */
export interface HtmlDocument {
  readonly html: string;
  readonly policy: string;
}

/**
 * A report as one file of HTML to read on a screen of any size and to print: without scripts, and without anything that
 * lies elsewhere. It is well-formed XML too.
 */
export const reportHtml = (report: ReportDocument, sha256: Sha256): HtmlDocument => {
  const style = styleSheet(report);
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; base-uri 'none'; form-action 'none'`;
  const html = `<!DOCTYPE html>
<html lang="${localeOf(report.language)}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="description" content="${escaped(report.subtitle)}" />
<title>${escaped(report.title)}</title>
<style>${style}</style>
</head>
<body>
${titleOf(report)}
<main>
${partsOf(report).join("\n")}
</main>
</body>
</html>
`;
  return { html, policy };
};

const titleOf = ({ title, subtitle, instant, language }: ReportDocument): string => {
  const source = textsIn(language)("source", { day: dayIn(instant, language) });
  return `<header>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
<p class="source">${escaped(source)}</p>
</header>`;
};

/** A part of the page with its heading, and the place that links lead to. */
interface Part {
  readonly isSummary?: true;
  readonly id: string;
  readonly heading: string;
  readonly content: string;
}

/** Summaries, the contents, and what these lead to. */
const partsOf = (report: ReportDocument): string[] => {
  const notes = new Notes();
  const writing: Writing = { language: report.language, notes, tables: new Counter(), charts: new Counter() };
  const ids = new Counter();
  const partOf = ({ heading, blocks, isSummary }: Section): Part => ({
    ...(isSummary && { isSummary }),
    id: `section-${ids.next()}`,
    heading,
    content: blocks.map((block) => blockOf(block, writing)).join("\n"),
  });
  const shown = shownSections(report);
  const summaries = shown.filter(({ isSummary }) => isSummary).map(partOf);
  const sections = shown.filter(({ isSummary }) => !isSummary).map(partOf);
  const parts = [...sections, basisOf(report, notes)];
  const contents = shown.length < needContents ? [] : [contentsOf(report, parts)];
  return [...summaries.map(partMarkup), ...contents, ...parts.map(partMarkup)];
};

const partMarkup = ({ id, heading, content, isSummary }: Part): string =>
  `<section${isSummary ? ' class="summary"' : ""} aria-labelledby="${id}">
<h2 id="${id}">${escaped(heading)}</h2>
${content}
</section>`;

const contentsOf = ({ language }: ReportDocument, parts: readonly Part[]): string => {
  const lines = parts.map(({ id, heading }) => `<li><a href="#${id}">${escaped(heading)}</a></li>`);
  return `<nav aria-labelledby="contents">
<h2 id="contents">${escaped(textsIn(language)("contents"))}</h2>
<ol>
${lines.join("\n")}
</ol>
</nav>`;
};

const blockOf = (block: Block, writing: Writing): string => {
  switch (block.kind) {
    case "text":
      return `<p>${escaped(block.text)}</p>`;
    case "table":
      return tableMarkup(block.table, writing);
    case "chart":
      return chartMarkup(block.chart, writing.language, writing.charts.next());
  }
};

/** What the notes of the tables say, each with the way back, and what else is to be known. */
const basisOf = ({ basis, language }: ReportDocument, notes: Notes): Part => {
  const text = textsIn(language);
  const itemOf = (id: string, { term, meaning }: Term, back: string): string =>
    `<li id="${id}"><b>${escaped(text("termBefore", { term }))}</b> ${escaped(meaning)}${back}</li>`;
  const noted = notes.terms.map((term, index) => {
    const number = index + 1;
    const label = escaped(text("backToNote", { number }));
    const back = ` <a class="back" href="#note-${number}-from" aria-label="${label}">↩</a>`;
    return itemOf(`note-${number}`, term, back);
  });
  const others = basis
    .filter((term) => !notes.has(term))
    .map((term, index) => itemOf(`note-${noted.length + index + 1}`, term, ""));
  return { id: "basis", heading: text("basis"), content: `<ol>\n${[...noted, ...others].join("\n")}\n</ol>` };
};
