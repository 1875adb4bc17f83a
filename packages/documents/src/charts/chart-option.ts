import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams, EChartsOption } from "echarts";
import { type Language, percentIn, textsIn, wholeIn, wholePercentIn } from "../languages/language.ts";
import type { BarChart, Chart, FlowChart, HeatChart, YearChart } from "../report/report-document.ts";
import { accent, chartFont, ink, steps } from "./look.ts";
import { progressHeight, progressPanels } from "./progress-panels.ts";

/** Pixels of a chart as wide as most are, of its title, and of a row of each kind of chart. */
const width = 1060;
const titleHeight = 36;
const barPitch = 20;
const flowPitch = 24;
const heatPitch = 22;
/** Low enough to stand on a page beside contents or a table without being made smaller. */
const yearsHeight = 260;
/** A few years have bars, not walls. */
const widestBar = 80;

/** Pixels of a column of a heat map: as narrow as it may be for its year and figure to be read. */
const narrowest = 36;

/** Whether a chart bears its title; where a caption tells it, it does not. */
export type Titling = "titled" | "captioned";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a chart: as large as what it shows needs. */
export const sizeOf = (chart: Chart, titling: Titling = "titled"): Size => {
  const { height, ...size } = drawingSize(chart);
  return { ...size, height: height + (titling === "titled" ? titleHeight : 0) };
};

/** Without the title. */
const drawingSize = (chart: Chart): Size => {
  switch (chart.kind) {
    case "bars":
      return { width, height: 60 + barPitch * chart.bars.length };
    case "years":
      return { width, height: yearsHeight };
    case "flows":
      return { width, height: Math.max(300, 24 + flowPitch * rightEnds(chart)) };
    case "heat":
      return {
        width: Math.max(width, roomFor(chart.rows) + rightOfHeat + narrowest * chart.years.length),
        height: 76 + heatPitch * chart.rows.length,
      };
    case "progress":
      return { width, height: progressHeight(chart) };
  }
};

const rightEnds = ({ flows: entries }: FlowChart): number => new Set(entries.map(({ to }) => to)).size;

/** What a chart is called, with the unit of its figures where they do not bear it. */
export const titleOf = (chart: Chart, language: Language): string =>
  chart.kind === "years"
    ? textsIn(language)("inMillions", { title: chart.title, currency: chart.currency })
    : chart.title;

/** A chart in the words of ECharts. Figures become numbers here, and only here: a picture shows no cents. */
export const chartOption = (
  chart: Chart,
  language: Language,
  titling: Titling = "titled",
): EChartsOption => ({
  animation: false,
  backgroundColor: "#FFFFFF",
  textStyle: { fontFamily: chartFont, color: ink, fontSize: 12 },
  ...(titling === "titled" && {
    title: {
      text: titleOf(chart, language),
      left: 8,
      top: 4,
      textStyle: { fontSize: 15, fontFamily: chartFont, color: ink },
    },
  }),
  ...drawn(chart, language, titling === "titled" ? titleHeight : 0),
});

/** What a chart draws below its title, which ends at `top`. */
const drawn = (chart: Chart, language: Language, top: number): EChartsOption => {
  switch (chart.kind) {
    case "bars":
      return bars(chart, language, top);
    case "years":
      return years(chart, language, top);
    case "flows":
      return flows(chart, language, top);
    case "heat":
      return heat(chart, language, top);
    case "progress":
      return progressPanels(chart, language, top);
  }
};

/** Pixels for labels at the side of a chart: what the longest needs, up to a third of the width. */
const roomFor = (labels: readonly string[]): number =>
  Math.min(320, 24 + Math.max(60, ...labels.map((label) => label.length * 7)));

/** A label that is longer than its room ends in an ellipsis; what it stands for is told in the table. */
const sideLabel = (labels: readonly string[]) => ({
  width: roomFor(labels) - 16,
  overflow: "truncate" as const,
});

const percentAxis = (language: Language) => ({
  type: "value" as const,
  min: 0,
  axisLabel: { formatter: (value: number) => wholePercentIn(value, language) },
});

const bars = ({ bars: entries }: BarChart, language: Language, top: number): EChartsOption => ({
  grid: { left: roomFor(entries.map(({ label }) => label)), right: 80, top: top + 8, bottom: 36 },
  xAxis: percentAxis(language),
  yAxis: {
    type: "category",
    inverse: true,
    data: entries.map(({ label }) => label),
    axisTick: { show: false },
    axisLabel: sideLabel(entries.map(({ label }) => label)),
  },
  series: [
    {
      type: "bar",
      itemStyle: { color: steps[1] },
      barCategoryGap: "30%",
      label: {
        show: true,
        position: "right",
        formatter: ({ dataIndex }) => percentIn(entries[dataIndex]?.value ?? "0", language),
      },
      data: entries.map(({ value }) => Number(value)),
    },
  ],
});

const millions = (language: Language) => (value: number) => wholeIn(String(value / 1_000_000), language);

const years = (chart: YearChart, language: Language, top: number): EChartsOption => ({
  grid: { left: 80, right: 30, top: top + 42, bottom: 36 },
  legend: { top, left: 8, itemGap: 24, itemWidth: 22 },
  xAxis: { type: "category", data: chart.years.map(String) },
  yAxis: { type: "value", axisLabel: { formatter: millions(language) } },
  series: [
    ...chart.stacks.map(({ label, values }, index) => ({
      type: "bar" as const,
      stack: "resources",
      barMaxWidth: widestBar,
      name: label,
      itemStyle: { color: steps[index % steps.length] ?? ink, borderColor: ink, borderWidth: 0.5 },
      data: values.map(Number),
    })),
    ...(chart.line === undefined
      ? []
      : [
          {
            type: "line" as const,
            name: chart.line.label,
            symbol: "diamond",
            symbolSize: 10,
            lineStyle: { color: accent, width: 2.5, type: "dashed" as const },
            itemStyle: { color: accent },
            // Where nothing is needed there is no point, and the line is interrupted.
            data: chart.line.values.map((value) => (Number(value) === 0 ? null : Number(value))),
          },
        ]),
  ],
});

/** Givers on the left, takers on the right: a name that is both stands on both sides. */
const flows = ({ flows: entries, currency }: FlowChart, language: Language, top: number): EChartsOption => {
  const from = (name: string) => `< ${name}`;
  const to = (name: string) => `> ${name}`;
  const sides = {
    left: sideLabel(entries.map((flow) => flow.from)),
    right: sideLabel(entries.map((flow) => flow.to)),
  };
  const names = [...new Set(entries.flatMap((flow) => [from(flow.from), to(flow.to)]))];
  return {
    series: [
      {
        type: "sankey",
        left: sides.left.width + 16,
        right: sides.right.width + 16,
        top: top + 8,
        bottom: 16,
        nodeGap: 12,
        emphasis: { disabled: true },
        label: { formatter: ({ name }) => name.slice(2) },
        lineStyle: { color: steps[1], opacity: 0.35 },
        itemStyle: { color: steps[0], borderWidth: 0 },
        data: names.map((name) => {
          const side = name.startsWith("<") ? "left" : "right";
          return { name, label: { position: side, ...sides[side] } };
        }),
        links: entries.map((flow) => ({
          source: from(flow.from),
          target: to(flow.to),
          value: Number(flow.amount),
        })),
        tooltip: { valueFormatter: (value) => `${wholeIn(String(value), language)} ${currency}` },
      },
    ],
  };
};

/** Bounds of the classes of a heat map: a fifth each; what is covered beyond need is of the last. */
const classes = [0, 0.2, 0.4, 0.6, 0.8] as const;

const rightOfHeat = 20;

/** `20–40 %`; the last has no end. */
const classWords = (index: number, language: Language): string => {
  const [from = 0, to] = [classes[index], classes[index + 1]];
  const whole = (ratio: number) => wholePercentIn(ratio, language);
  return to === undefined ? `≥ ${whole(from)}` : `${Math.round(from * 100)}–${whole(to)}`;
};

/** Pixels of a cell of a heat map that has room for a percentage with a decimal and its sign. */
const wide = 48;

const heat = (chart: HeatChart, language: Language, top: number): EChartsOption => ({
  grid: { left: roomFor(chart.rows), right: rightOfHeat, top: top + 28, bottom: 44 },
  xAxis: {
    type: "category",
    data: chart.years.map(String),
    position: "top",
    axisTick: { show: false },
    axisLabel: { fontSize: 11, interval: 0 },
  },
  yAxis: {
    type: "category",
    inverse: true,
    data: [...chart.rows],
    axisTick: { show: false },
    axisLabel: sideLabel(chart.rows),
  },
  visualMap: {
    type: "piecewise",
    dimension: 2,
    orient: "horizontal",
    left: roomFor(chart.rows),
    bottom: 4,
    itemGap: 20,
    pieces: classes.map((from, index) => ({
      gte: from,
      ...(classes[index + 1] !== undefined && { lt: classes[index + 1] }),
      label: classWords(index, language),
      color: steps[steps.length - 1 - index] ?? ink,
    })),
  },
  series: [heatCells(chart, language)],
});

const heatCells = ({ rows, years: columns, values }: HeatChart, language: Language) => ({
  type: "custom" as const,
  data: rows.flatMap((_, row) =>
    columns.flatMap((__, column) => {
      const value = values[row]?.[column];
      return value === null || value === undefined ? [] : [[column, row, Number(value)]];
    }),
  ),
  renderItem: (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
    const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
    const [across = 0, down = 0] = [api.size?.([1, 0])].flat().concat([api.size?.([0, 1])].flat()[1] ?? 0);
    const value = Number(api.value(2));
    return {
      type: "rect" as const,
      shape: { x: x - across / 2 + 1, y: y - down / 2 + 1, width: across - 2, height: down - 2 },
      style: { fill: String(api.visual("color")) },
      textContent: {
        type: "text" as const,
        style: {
          // The legend bears the sign where a cell has no room for it.
          text: across < wide ? String(Math.round(value * 100)) : percentIn(String(value), language),
          fontSize: 11,
          // Texts of a series of one's own inherit no font, and a canvas without a page has no other.
          fontFamily: chartFont,
          fill: value >= 0.6 ? "#FFFFFF" : ink,
        },
      },
      textConfig: { position: "inside" as const },
    };
  },
});
