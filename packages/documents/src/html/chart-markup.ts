import { titleOf } from "../charts/chart-option.ts";
import { chartSvg } from "../charts/chart-svg.ts";
import { type Language, textsIn } from "../languages/language.ts";
import { escaped } from "../markup/escaped.ts";
import type { Chart } from "../report/report-document.ts";

/**
 * A chart to stand inside a page: without styles of its own, which the page's security policy forbids, and with ids that
 * are those of no other chart and the same each time. Texts in it are escaped: none looks like an attribute.
 */
export const chartMarkup = (chart: Chart, language: Language, number: number): string => {
  const caption = textsIn(language)("figureNumber", { number, caption: titleOf(chart, language) });
  const svg = chartSvg(chart, language, "captioned")
    .replace(/<style\b.*?<\/style>/gs, "")
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, "")
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style))
    .replace(/(clip-path="url\(#|<clipPath id=")zr\d+-/g, (_, before: string) => `${before}chart-${number}-`);
  return `<figure tabindex="0" aria-labelledby="figure-${number}">
<figcaption id="figure-${number}">${escaped(caption)}</figcaption>
${svg}
</figure>`;
};

/** A style as attributes of the same meaning. */
const attributesOf = (style: string): string =>
  style
    .split(";")
    .map((declaration) => declaration.split(":"))
    .flatMap(([name = "", value]) => (value === undefined ? [] : ` ${name.trim()}="${value.trim()}"`))
    .join("");
