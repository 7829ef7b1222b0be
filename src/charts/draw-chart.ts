import type { ChartSpec } from "../core/report/chart-spec.ts";
import type { Drawing } from "./canvas.ts";
import { emotionChart } from "./emotion-chart.ts";
import { intervalsChart } from "./intervals-chart.ts";
import { rangesChart } from "./ranges-chart.ts";
import { riskGridChart } from "./risk-grid-chart.ts";
import { scatterChart } from "./scatter-chart.ts";
import { totalsChart } from "./totals-chart.ts";
import { waterfallChart } from "./waterfall-chart.ts";
import { weeklyChart } from "./weekly-chart.ts";

/** Any chart as one SVG string: `role="img"`, its title as label, its description inside. */
export const drawChart = (chart: ChartSpec, drawing: Drawing): string => {
  switch (chart.kind) {
    case "totals":
      return totalsChart(chart, drawing);
    case "intervals":
      return intervalsChart(chart, drawing);
    case "weekly":
      return weeklyChart(chart, drawing);
    case "risk-grid":
      return riskGridChart(chart, drawing);
    case "ranges":
      return rangesChart(chart, drawing);
    case "emotion":
      return emotionChart(chart, drawing);
    case "scatter":
      return scatterChart(chart, drawing);
    case "waterfall":
      return waterfallChart(chart, drawing);
  }
};
