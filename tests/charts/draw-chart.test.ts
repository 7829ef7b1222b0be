import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { drawChart } from "../../src/charts/draw-chart.ts";
import type { ChartSpec } from "../../src/core/report/chart-spec.ts";
import { hostileReport } from "../e2e/fixtures/hostile-report.ts";
import { sampleReport } from "../e2e/fixtures/sample-report.ts";

const chartsOf = (report: ReturnType<typeof sampleReport>): ChartSpec[] =>
  report.pages
    .flatMap((page) => page.sections.flatMap((section) => section.blocks))
    .flatMap((block) => (block.kind === "chart" ? [block.chart] : []));

const charts = chartsOf(sampleReport("zh-Hant"));
const drawing = { width: 720, language: "zh-Hant", idPrefix: "here" } as const;
const draw = (chart: ChartSpec, width = 720): string => drawChart(chart, { ...drawing, width });
const parsed = (svg: string) => parseHTML(`<body>${svg}</body>`).document;
const kind = <Kind extends ChartSpec["kind"]>(wanted: Kind) =>
  charts.find((chart): chart is Extract<ChartSpec, { kind: Kind }> => chart.kind === wanted);

it("covers every kind of chart", () => {
  expect([...new Set(charts.map((chart) => chart.kind))].sort()).toEqual([
    "intervals",
    "ranges",
    "risk-grid",
    "scatter",
    "totals",
    "waterfall",
    "weekly",
  ]);
});

it.each(charts)("$id is one labelled picture without style of its own", (chart) => {
  for (const width of [720, 320]) {
    const svg = draw(chart, width);
    const document = parsed(svg);
    const picture = document.querySelector("svg");
    expect(picture?.getAttribute("role")).toBe("img");
    expect(picture?.getAttribute("aria-label")).toBe(chart.title);
    const description = picture?.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(description)?.textContent).toBe(chart.description);
    expect(svg).not.toMatch(/<style|style=|NaN|Infinity|undefined/);
    expect(draw(chart, width)).toBe(svg);
  }
});

it.each(chartsOf(hostileReport(sampleReport("zh-Hant"))))(
  "$kind keeps hostile words as words",
  (chart) => {
    const document = parsed(draw(chart));
    expect(document.querySelectorAll("svg")).toHaveLength(1);
    expect(document.querySelector("script, img, [onload], [onerror]")).toBeNull();
    expect(document.querySelector("svg")?.getAttribute("aria-label")).toBe(chart.title);
  },
);

it("draws the parts of a total to scale, end to end", () => {
  const chart = kind("totals");
  const document = parsed(chart ? draw(chart) : "");
  const first = ["proven", "claimed", "unanswered"].map((part) => {
    const rect = document.querySelector(`g.part-${part} rect`);
    return { x: Number(rect?.getAttribute("x")), width: Number(rect?.getAttribute("width")) };
  });
  const [proven, claimed, unanswered] = first;
  const row = chart?.rows[0];
  const perPoint = (proven?.width ?? 0) / (row?.proven ?? 1);
  expect(claimed?.width).toBeCloseTo(((row?.claimed ?? 0) - (row?.proven ?? 0)) * perPoint, 0);
  expect(unanswered?.width).toBeCloseTo(((row?.possible ?? 0) - (row?.claimed ?? 0)) * perPoint, 0);
  expect(claimed?.x).toBeCloseTo((proven?.x ?? 0) + (proven?.width ?? 0), 0);
});

it("keeps two vendors of one name as two rows", () => {
  const chart = kind("totals");
  const rows = chart?.rows.slice(0, 2).map((row) => ({ ...row, label: "同名" })) ?? [];
  const document = parsed(chart ? draw({ ...chart, rows }) : "");
  const heights = [...document.querySelectorAll("g.part-proven rect")].map((it) =>
    it.getAttribute("y"),
  );
  expect(new Set(heights).size).toBe(2);
});

it("puts a triangle at the target, and none where there is no target", () => {
  const chart = kind("intervals");
  const rows = chart?.rows.slice(0, 1) ?? [];
  const shapes = (target?: number) => {
    const aimed = rows.map((row) => ({ ...row, ...(target === undefined ? {} : { target }) }));
    const document = parsed(chart ? draw({ ...chart, rows: aimed }) : "");
    return document.querySelectorAll("g.target-mark path").length;
  };
  expect([shapes(), shapes(1)]).toEqual([0, 1]);
});

it("leaves a gap where a week has no value", () => {
  const chart = kind("weekly");
  const document = parsed(chart ? draw(chart) : "");
  const path = document.querySelector("g.line.series-1 path")?.getAttribute("d") ?? "";
  expect(path.match(/M/g)).toHaveLength(2);
  expect(document.querySelectorAll("g.point.series-1 path, g.point.series-1 circle")).toHaveLength(
    7,
  );
});

it("shows every risk once, in its field, however many share one", () => {
  const chart = kind("risk-grid");
  const points = Array.from({ length: 25 }, (_, index) => ({
    label: `風險 ${index}`,
    likelihood: 5,
    impact: 5,
  }));
  const document = parsed(chart ? draw({ ...chart, points }) : "");
  const discs = [...document.querySelectorAll("circle.disc")];
  expect(discs).toHaveLength(25);
  const corner = [...document.querySelectorAll("rect.field")].at(-1);
  const [left = 0, size = 0] = ["x", "width"].map((name) => Number(corner?.getAttribute(name)));
  for (const disc of discs) {
    const x = Number(disc.getAttribute("cx"));
    const radius = Number(disc.getAttribute("r"));
    expect(x - radius).toBeGreaterThanOrEqual(left);
    expect(x + radius).toBeLessThanOrEqual(left + size);
  }
});

it("survives charts of no rows", () => {
  for (const chart of charts) {
    const empty = { ...chart, rows: [], points: [], series: [] };
    expect(draw(empty as ChartSpec)).toMatch(/^<svg.*<\/svg>$/s);
  }
});
