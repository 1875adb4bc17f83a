import { BarChart, CustomChart, LineChart, SankeyChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  VisualMapPiecewiseComponent,
} from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

use([
  BarChart,
  CustomChart,
  LineChart,
  SankeyChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  VisualMapPiecewiseComponent,
  CanvasRenderer,
  SVGRenderer,
]);

/** Begins a drawing, with those parts of ECharts that our charts use. */
export { init, setPlatformAPI };
