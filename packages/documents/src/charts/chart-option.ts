import type { EChartsOption } from "echarts";
import { type Language, percentIn, textsIn, wholeIn } from "../languages/language.ts";
import type { BarChart, Chart, FlowChart, HeatChart, YearChart } from "../report/report-document.ts";

/** Family of the font that raster charts are drawn with; vector ones fall back on the reader's. */
export const chartFont = "DejaVu Sans";

/** From dark to light in even steps, so that they stay apart in grey and for readers who can't tell colours. */
const steps = ["#12355B", "#2E7D9A", "#8FBF9F", "#F2D492", "#F7EFD9"] as const;
const accent = "#C8442B";
const ink = "#222222";

/** Pixels of a chart: as high as what it shows needs. */
export const sizeOf = (chart: Chart): { readonly width: number; readonly height: number } => {
  switch (chart.kind) {
    case "bars":
      return { width: 900, height: 110 + 24 * chart.bars.length };
    case "years":
      return { width: 900, height: 360 };
    case "flows":
      return { width: 900, height: Math.max(420, 30 * new Set(chart.flows.map(({ to }) => to)).size) };
    case "heat":
      return { width: 900, height: 130 + 22 * chart.rows.length };
  }
};

/** A chart in the words of ECharts. Figures become numbers here, and only here: a picture shows no cents. */
export const chartOption = (chart: Chart, language: Language): EChartsOption => ({
  animation: false,
  backgroundColor: "#FFFFFF",
  textStyle: { fontFamily: chartFont, color: ink, fontSize: 12 },
  title: {
    text:
      chart.kind === "years"
        ? textsIn(language)("inMillions", { title: chart.title, currency: chart.currency })
        : chart.title,
    left: 8,
    top: 4,
    textStyle: { fontSize: 15, fontFamily: chartFont, color: ink },
  },
  ...drawn(chart, language),
});

const drawn = (chart: Chart, language: Language): EChartsOption => {
  switch (chart.kind) {
    case "bars":
      return bars(chart, language);
    case "years":
      return years(chart, language);
    case "flows":
      return flows(chart, language);
    case "heat":
      return heat(chart, language);
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
  axisLabel: { formatter: (value: number) => percentIn(String(value), language) },
});

const bars = ({ bars: entries }: BarChart, language: Language): EChartsOption => ({
  grid: { left: roomFor(entries.map(({ label }) => label)), right: 80, top: 44, bottom: 36 },
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

const years = (chart: YearChart, language: Language): EChartsOption => ({
  grid: { left: 80, right: 30, top: 76, bottom: 36 },
  legend: { top: 34, left: 8, itemGap: 24, itemWidth: 22 },
  xAxis: { type: "category", data: chart.years.map(String) },
  yAxis: { type: "value", axisLabel: { formatter: millions(language) } },
  series: [
    ...chart.stacks.map(({ label, values }, index) => ({
      type: "bar" as const,
      stack: "resources",
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
const flows = ({ flows: entries, currency }: FlowChart, language: Language): EChartsOption => {
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
        top: 44,
        bottom: 16,
        nodeGap: 15,
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

/** Bounds of the classes of a heat map: a fifth each, and all that is covered in full. */
const classes = [0, 0.2, 0.4, 0.6, 0.8] as const;

const heat = ({ rows, years: columns, values }: HeatChart, language: Language): EChartsOption => ({
  grid: { left: roomFor(rows), right: 20, top: 64, bottom: 44 },
  xAxis: { type: "category", data: columns.map(String), position: "top", axisTick: { show: false } },
  yAxis: {
    type: "category",
    inverse: true,
    data: [...rows],
    axisTick: { show: false },
    axisLabel: sideLabel(rows),
  },
  visualMap: {
    type: "piecewise",
    dimension: 2,
    orient: "horizontal",
    left: roomFor(rows),
    bottom: 4,
    itemGap: 20,
    pieces: classes.map((from, index) => ({
      gte: from,
      ...(classes[index + 1] !== undefined && { lt: classes[index + 1] }),
      label: `≥ ${percentIn(String(from), language)}`,
      color: steps[steps.length - 1 - index] ?? ink,
    })),
  },
  series: [
    {
      type: "custom",
      data: rows.flatMap((_, row) =>
        columns.flatMap((__, column) => {
          const value = values[row]?.[column];
          return value === null || value === undefined ? [] : [[column, row, Number(value)]];
        }),
      ),
      renderItem: (_, api) => {
        const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
        const [width = 0, height = 0] = [api.size?.([1, 0])]
          .flat()
          .concat([api.size?.([0, 1])].flat()[1] ?? 0);
        const value = Number(api.value(2));
        return {
          type: "rect",
          shape: { x: x - width / 2 + 1, y: y - height / 2 + 1, width: width - 2, height: height - 2 },
          style: { fill: String(api.visual("color")) },
          textContent: {
            type: "text",
            style: {
              text: percentIn(String(value), language),
              fontSize: 10,
              // Texts of a series of one's own inherit no font, and a canvas without a page has no other.
              fontFamily: chartFont,
              fill: value >= 0.6 ? "#FFFFFF" : ink,
            },
          },
          textConfig: { position: "inside" },
        };
      },
    },
  ],
});
