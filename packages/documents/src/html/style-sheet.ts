import { type Language, textsIn } from "../languages/language.ts";
import { dark, footOf, grey } from "../report/on-pages.ts";
import type { ReportDocument } from "../report/report-document.ts";

/** How a report looks on screens and on paper; only the foot of its pages differs from report to report. */
export const styleSheet = (report: ReportDocument): string => `${everywhere}${onScreens}${onPaper(report)}`;

const everywhere = `
html { font: 1rem/1.45 Calibri, Carlito, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: #000; background: #fff; }
h1, h2 { color: #${dark}; line-height: 1.2; }
p, ol { margin: 0 0 .6em; }
p, td, th { white-space: pre-line; }
p, li, caption, figcaption { overflow-wrap: break-word; }
a { color: #${dark}; }
.subtitle { color: #${grey}; font-size: 1.2em; margin-bottom: .3em; }
.source, .rest { font-style: italic; }
table { border-collapse: collapse; width: 100%; border-bottom: 1px solid #bfbfbf; font-variant-numeric: tabular-nums; }
caption, figcaption { text-align: left; font-weight: bold; padding: .6em 0 .4em; }
th, td { padding: .3em .5em; text-align: left; vertical-align: top; border-top: 1px solid #bfbfbf; }
.figure { text-align: right; }
tbody .figure, .name, tbody .label { white-space: nowrap; }
.figure + .text, .figure + .label, .figure + .name { padding-left: 1.6em; }
.text { overflow-wrap: anywhere; min-width: 9em; }
thead th { background: #${dark}; color: #fff; vertical-align: bottom; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
thead a { color: #fff; }
tbody th { font-weight: normal; }
tbody .total td, tbody .total th { font-weight: bold; }
sup { line-height: 0; padding-left: .2em; }
figure { margin: .8em 0; }
svg { display: block; max-width: 100%; height: auto; }
svg text { font-family: "DejaVu Sans", Verdana, sans-serif; }
`;

const onScreens = `@media screen {
body { max-width: 76rem; margin: 0 auto; padding: 1rem; }
section, nav { margin-top: 2rem; }
nav a, .back { display: inline-block; min-height: 1.5rem; min-width: 1.5rem; }
.table { overflow-x: auto; margin: 1rem 0; font-size: .875rem; }
tbody th { position: sticky; left: 0; background: #fff; }
figure { overflow-x: auto; }
@media (min-width: 60rem) { .width-50 { width: 50%; } .width-75 { width: 75%; } }
svg { min-width: 40rem; }
.table:focus-visible, figure:focus-visible, a:focus-visible { outline: 3px solid #2e7d9a; outline-offset: 2px; }
caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 3rem); font-size: 1rem; }
li:target, sup a:target { outline: 2px solid #c8442b; }
}
`;

/** Pages of A4 on their side, as those of the Word document. */
const onPaper = (report: ReportDocument): string => `@media print {
html { font-size: 10pt; line-height: 1.3; }
body { margin: 0; }
h1 { font-size: 22pt; margin: 0 0 6pt; }
h2 { font-size: 14pt; margin: 16pt 0 6pt; }
a { text-decoration: none; }
h2, caption { break-after: avoid; }
p { orphans: 3; widows: 3; }
p:has(+ .table, + figure, + p + .table, + p + figure) { break-after: avoid; break-inside: avoid; }
.width-50 table { width: 50%; }
.width-75 table { width: 75%; }
nav ol { font-size: 9pt; columns: 3; }
table { font-size: 8pt; }
caption { font-size: 10pt; }
thead { display: table-header-group; }
nav, tr, figure, #basis + ol, .together { break-inside: avoid; }
thead, figcaption, .broken tbody tr:nth-child(-n+2) { break-after: avoid; }
.broken tbody tr:nth-last-child(-n+2) { break-before: avoid; }
.rest { break-before: avoid; padding-top: 3pt; }
svg { max-height: 135mm; margin: 0; }
.summary svg { max-height: 75mm; }
#basis + ol { font-size: 9pt; }
.back { display: none; }
}
@page {
size: A4 landscape;
margin: 17mm 16mm;
@bottom-left { content: ${quoted(footOf(report))}; font: 8pt Calibri, Carlito, Arial, sans-serif; }
@bottom-right { content: ${pageWords(report.language)}; font: 8pt Calibri, Carlito, Arial, sans-serif; }
}
`;

/** The words around both numbers, in the order of the language. */
const pageWords = (language: Language): string =>
  textsIn(language)("pageOf", { page: "{page}", pages: "{pages}" })
    .split(/(\{\w+\})/)
    .map((part) => {
      if (part === "{page}") return "counter(page)";
      return part === "{pages}" ? "counter(pages)" : quoted(part);
    })
    .join(" ");

/** A text as a string of a style sheet: whatever could end it, or the sheet, stands by its number. */
const quoted = (text: string): string =>
  `"${text.replace(/[^A-Za-z0-9 .,·-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
