import type { Table } from "./table.ts";

type Described = {
  id: string;
  /** States the finding, computed from the data: 「在地通已證實的分數領先 8.2 分」. */
  title: string;
  /** The text alternative: what one would see, in one or two sentences. */
  description: string;
  /** The same data as a table; every chart has one. */
  table: Table;
};

/** One bar per vendor in three parts (proven, only claimed, unanswered), 0 to 100. */
export type TotalsChart = Described & {
  kind: "totals";
  rows: { label: string; proven: number; claimed: number; possible: number; mark?: string }[];
  parts: { proven: string; claimed: string; possible: string };
};

/** One line per KPI: estimate and interval against the line of no change. */
export type IntervalsChart = Described & {
  kind: "intervals";
  /** ratio: no change is 1 and the axis is logarithmic; difference: no change is 0. */
  scale: "ratio" | "difference";
  axisLabel: string;
  rows: {
    label: string;
    estimate: number;
    low: number;
    high: number;
    /** The end of the declared margin, when there is one. */
    margin?: number;
    /** Where the declared target stands, seen from the baseline, when there is one. */
    target?: number;
    /** Change of the median, where the target is one for the median and the estimate is not. */
    median?: number;
    verdict: string;
  }[];
};

/** One line per period over its weeks. A gap is a week without a value. */
export type WeeklyChart = Described & {
  kind: "weekly";
  axisLabel: string;
  /** Label of the week a point stands for, in order. */
  series: { label: string; points: { week: string; value: number | null }[] }[];
};

/** Likelihood 1–5 against impact 1–5; several risks may share a field. */
export type RiskGridChart = Described & {
  kind: "risk-grid";
  axes: { likelihood: string; impact: string };
  points: { label: string; likelihood: number; impact: number }[];
};

/** Low, likely and high of one thing per row, such as the cost of each vendor. */
export type RangesChart = Described & {
  kind: "ranges";
  axisLabel: string;
  rows: { label: string; low: number; likely: number; high: number }[];
};

/** One point per thing between two measures, such as score against cost; `x` with its range. */
export type ScatterChart = Described & {
  kind: "scatter";
  axes: { x: string; y: string };
  /** `y` is in points of 100. */
  points: { label: string; x: number; xLow: number; xHigh: number; y: number; mark?: string }[];
};

/** Amounts that add up: each step begins where the one before it ended; totals begin at 0. */
export type WaterfallChart = Described & {
  kind: "waterfall";
  axisLabel: string;
  steps: { label: string; start: number; end: number; isTotal: boolean }[];
};

/** Mean ratings along the journey, in bands of its stages, against the neutral line; 1 to 10. */
export type EmotionChart = Described & {
  kind: "emotion";
  axisLabel: string;
  neutral: number;
  /** Touchpoints in the order of the journey; `mark` is +, − or nothing. */
  points: { label: string; stage: string; mark: string }[];
  /** One line per period; hollow: fewer than 30 people, or an own estimate. */
  series: {
    label: string;
    points: { value: number | null; low: number | null; high: number | null; isHollow: boolean }[];
  }[];
};

/** Data only: no colour, no size, no library. Pages draw it; the table beside it says the same. */
export type ChartSpec =
  | TotalsChart
  | IntervalsChart
  | WeeklyChart
  | RiskGridChart
  | RangesChart
  | ScatterChart
  | WaterfallChart
  | EmotionChart;
