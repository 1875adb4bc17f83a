import type { EChartsOption } from "echarts";
import { type Language, shortIn, textsIn } from "../languages/language.ts";
import { reachedInWords } from "../report/progress-words.ts";
import type { ProgressChart, ProgressColumn, ProgressPanel } from "../report/report-document.ts";
import { ink, steps } from "./look.ts";

/** Pixels of the legend above all panels, and of a panel with its title and its years. */
const legendHeight = 34;
const panelHeight = 176;
const panelTitle = 30;
const yearLabels = 30;

/** Pixels for figures at the left of a panel; its title begins where they do. */
const leftOfPanel = 70;

/** Without the chart's title. */
export const progressHeight = ({ panels }: ProgressChart): number =>
  legendHeight + panelHeight * panels.length;

/** A panel with more columns than this has no room for the figure above each bar. */
const fewColumns = 12;

/** Panels below one another, each with a pair of bars for each of its years: what was planned, and what was reached. */
export const progressPanels = (
  { panels }: ProgressChart,
  language: Language,
  top: number,
): EChartsOption => ({
  legend: { top, left: 8, itemGap: 24, itemWidth: 22 },
  grid: panels.map((_, index) => ({
    left: leftOfPanel,
    right: 30,
    top: top + legendHeight + panelHeight * index + panelTitle,
    height: panelHeight - panelTitle - yearLabels,
  })),
  xAxis: panels.map(({ columns }, gridIndex) => ({
    type: "category" as const,
    gridIndex,
    data: columns.map(({ label }) => label),
    axisTick: { show: false },
  })),
  yAxis: panels.map(({ title }, gridIndex) => ({
    type: "value" as const,
    gridIndex,
    name: title,
    nameTextStyle: {
      align: "left" as const,
      padding: [0, 0, 0, 8 - leftOfPanel],
      fontWeight: "bold" as const,
      color: ink,
    },
    splitNumber: 3,
    axisLabel: { formatter: (value: number) => shortIn(value, language) },
  })),
  series: panels.flatMap((panel, index) => [
    plannedBars(panel, index, language),
    reachedBars(panel, index, language),
  ]),
});

const plannedBars = ({ columns }: ProgressPanel, index: number, language: Language) => ({
  ...bars(index),
  name: textsIn(language)("planned"),
  itemStyle: { color: steps[3], borderColor: ink, borderWidth: 0.5 },
  data: columns.map(({ planned }) => ({
    value: planned ?? null,
    label: {
      formatter: planned !== undefined && columns.length <= fewColumns ? shortIn(planned, language) : "",
    },
  })),
});

const reachedBars = ({ columns }: ProgressPanel, index: number, language: Language) => ({
  ...bars(index),
  name: textsIn(language)("reached"),
  itemStyle: { color: steps[0], borderColor: ink, borderWidth: 0.5 },
  data: columns.map((column) => ({
    // What is not reported has no bar: words stand in its place.
    value: column.reached ?? (column.isMissing ? 0 : null),
    ...(column.reached === undefined && { itemStyle: { borderWidth: 0 } }),
    label: reachedLabel(column, columns.length, language),
  })),
});

const bars = (index: number) => ({
  type: "bar" as const,
  xAxisIndex: index,
  yAxisIndex: index,
  barGap: "6%",
  barCategoryGap: "30%",
  barMaxWidth: 48,
  label: { show: true, position: "top" as const, fontSize: 10, color: ink },
});

/** Beside bars without room, only what a bar can't tell. */
const reachedLabel = (column: ProgressColumn, columns: number, language: Language) => {
  const words = reachedInWords(column, language) ?? "";
  if (column.reached === undefined)
    return { formatter: words, rotate: 90, align: "left" as const, verticalAlign: "middle" as const };
  const isTold = columns <= fewColumns || column.isMissing || column.reached === 0;
  return { formatter: isTold ? words : "" };
};
