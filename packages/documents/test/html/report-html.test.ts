/** Pages of HTML: whole and well-formed whatever is written in them, and with a way to every part. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { reportHtml } from "../../src/html/report-html.ts";
import type { Chart, ReportDocument } from "../../src/report/report-document.ts";
import { tablesOfHtml } from "../read-document.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");
const htmlOf = (report: ReportDocument): string => reportHtml(report, sha256).html;

const chartsOf = (text: string): readonly Chart[] => [
  { kind: "bars", title: text, inWords: text, bars: [{ label: text, value: "0.5" }] },
  {
    kind: "years",
    title: text,
    inWords: text,
    currency: "USD",
    years: [2025, 2026],
    stacks: [{ label: text, values: ["1.00", "2.00"] }],
    line: { label: text, values: ["3.00", "4.00"] },
  },
  {
    kind: "flows",
    title: text,
    inWords: text,
    currency: "USD",
    flows: [{ from: text, to: text, amount: "1" }],
  },
  { kind: "heat", title: text, inWords: text, rows: [text], years: [2026], values: [["0.5"]] },
  {
    kind: "progress",
    title: text,
    inWords: text,
    panels: [{ title: text, columns: [{ label: text, planned: 2, reached: 1, isMissing: true }] }],
  },
];

/** A report that says the same text wherever a text may stand. */
const reportOf = (text: string): ReportDocument => ({
  language: "fr",
  title: text,
  subtitle: text,
  instant: "2026-11-21T12:00:00.000Z",
  sections: [
    { heading: text, isSummary: true, blocks: [{ kind: "text", text }] },
    {
      heading: text,
      blocks: [
        {
          kind: "table",
          table: {
            name: "table",
            caption: text,
            columns: [
              { heading: text, kind: "text", note: text },
              { heading: text, kind: "money", total: true },
            ],
            rows: [
              [text, "1234.50"],
              [text, null],
            ],
          },
        },
        ...[...chartsOf(text), ...chartsOf(text)].map((chart) => ({ kind: "chart" as const, chart })),
      ],
    },
  ],
  basis: [{ term: text, meaning: text }],
});

const hostile = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title><img src=x onerror=alert(1)>",
    `" onmouseover="alert(1)`,
    "' style='color:red",
    "javascript:alert(1)",
    `"; } * { background: url(//example.org) } @import "//example.org`,
    "]]><svg onload=alert(1)>",
    "<!-- --> <![CDATA[ ?> &lt; &amp;lt; &#60;",
    "\u0000\u0008\u001b[31m\u0085\r\n\\",
    "$& $1 $` $' $$",
    "\u202eevil\u202c",
  ),
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({ unit: "binary", minLength: 1 }),
);

/** Every tag: its name and its attributes. None holds `<` or `>`, so that no text can be taken for one. */
const tagsOf = (html: string) =>
  [...html.matchAll(/<([^<>]*)>/g)].map(([, tag = ""]) => {
    expect(tag).toMatch(/^(?:!DOCTYPE html|\/?[A-Za-z0-9]+(?: [A-Za-z:-]+[0-9]?="[^"]*")* ?\/?)$/);
    const attributes = [...tag.matchAll(/ ([A-Za-z:0-9-]+)="([^"]*)"/g)];
    return {
      name: /^\/?(\w+)/.exec(tag)?.[1] ?? "",
      attributes: new Map(attributes.map(([, name = "", value = ""]) => [name, value])),
    };
  });

const elements = new Set(
  `html head meta title style body header main nav section h1 h2 p div ol li a b sup figure figcaption table caption span
  thead tbody tfoot tr th td svg desc g defs clipPath rect path text`.split(/\s+/),
);
const attributes = new Set(
  `lang xmlns charset http-equiv content name class id href role scope tabindex aria-label aria-labelledby width height
  xmlns:xlink version baseProfile viewBox fill fill-opacity stroke stroke-width stroke-linecap stroke-linejoin
  stroke-dasharray stroke-miterlimit pointer-events dominant-baseline text-anchor font-size font-family font-weight
  transform paint-order xml:space clip-path x y d`.split(/\s+/),
);

test("no text becomes an element, an attribute, a style or a link", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { html, policy } = reportHtml(reportOf(text), sha256);
      for (const tag of tagsOf(html)) {
        if (tag.name !== "") expect(elements).toContain(tag.name);
        for (const [name, value] of tag.attributes) {
          expect(attributes).toContain(name);
          if (name === "href") expect(value).toMatch(/^#[a-z0-9-]+$/);
        }
      }
      expect(XMLValidator.validate(html)).toBe(true);
      const [, style = "", ...more] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
      expect(more).toEqual([]);
      // Within the sheet the text stands in a string of harmless signs and numbers.
      expect(style).toMatch(/@bottom-left \{ content: "(?:[A-Za-z0-9 .,·-]|\\[0-9a-f]+ )*";/);
      expect(policy).toContain(`'sha256-${sha256(style)}'`);
    }),
    { numRuns: 50 },
  );
});

test("a text stands as it was written", async () => {
  const text = "Half of <em>all</em> & more: \"A\" or 'B', $& and 5 > 3";
  const [[, first, second, last] = []] = await tablesOfHtml(new TextEncoder().encode(htmlOf(reportOf(text))));
  expect(first).toEqual([text, "1\u202f235"]);
  expect(second).toEqual([text, "–"]);
  expect(last).toEqual(["Total", "1\u202f235"]);
});

test("the same report is the same page each time", () => {
  const report = reportOf("A text");
  expect(htmlOf(report)).toBe(htmlOf(report));
});

test("links and labels lead to what is there; notes lead back", () => {
  const tags = tagsOf(htmlOf(reportOf("A text")));
  const ids = tags.flatMap(({ attributes: all }) => all.get("id") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const linked = tags.flatMap(({ attributes: all }) => all.get("href")?.slice(1) ?? []);
  const labels = tags.flatMap(({ attributes: all }) => all.get("aria-labelledby") ?? []);
  expect(linked).toEqual(["section-2", "basis", "note-1", "note-1-from"]);
  expect(ids).toEqual(expect.arrayContaining([...linked, ...labels]));
  const clips = tags.flatMap(({ attributes: all }) => all.get("clip-path") ?? []);
  expect(clips.length).toBeGreaterThan(0);
  for (const clip of clips) expect(ids).toContain(clip.slice("url(#".length, -1));
});

test("headings stand in order, tables have captions and headings of columns and rows", () => {
  const html = htmlOf(reportOf("A text"));
  const names = tagsOf(html).map(({ name }) => name);
  expect(names.filter((name) => /^h\d$/.test(name))).toEqual([
    ...["h1", "h1"],
    // The summary, the contents, the section, the basis with its notes.
    ...["h2", "h2", "h2", "h2", "h2", "h2", "h2", "h2"],
  ]);
  expect(html).toContain('<html lang="fr-FR"');
  expect(html).toMatch(/<table class="together">\n<caption><span id="table-1">Tableau 1\. A text<\/span>/);
  expect(html).toMatch(/<thead><tr><th scope="col" class="text">.*<th scope="col" class="figure">/);
  expect(html).toContain('<tr><th scope="row" class="text">A text</th><td class="figure">');
  expect(html.match(/<svg role="img" aria-label="A text"/g)).toHaveLength(2 * chartsOf("").length);
});
