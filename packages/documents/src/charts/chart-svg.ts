import type { Language } from "../languages/language.ts";
import { escaped } from "../markup/escaped.ts";
import type { Chart } from "../report/report-document.ts";
import { chartOption, sizeOf, type Titling } from "./chart-option.ts";
import { init } from "./drawing.ts";

/** A chart as SVG, for the web and for print, with its words for those who cannot see it. */
export const chartSvg = (chart: Chart, language: Language, titling?: Titling): string => {
  const drawing = init(null, null, { renderer: "svg", ssr: true, ...sizeOf(chart, titling) });
  try {
    drawing.setOption(chartOption(chart, language, titling));
    const words = escaped(chart.inWords);
    return drawing
      .renderToSVGString()
      .replace("<svg ", () => `<svg role="img" aria-label="${words}" `)
      .replace(/<svg [^>]*>/, (svg) => `${svg}<title>${escaped(chart.title)}</title><desc>${words}</desc>`);
  } finally {
    drawing.dispose();
  }
};
