import type { Percentile } from "./percentile.ts";

/** What one sum may come to: one in ten draws below P10, half below P50, nine in ten below P90. */
export type Spread = { p10: Percentile; p50: Percentile; p90: Percentile };

/** What lines may come to together, in present cost; percentiles say how far sampling leaves them open. */
export type CostSimulation = {
  costsMove: "independent" | "together";
  /** 0 where nothing had to be drawn. */
  draws: number;
  total: Spread;
  /** The same under the other assumption, to show how much hangs on it. */
  otherwise: Spread;
  /** Year 1 first. Percentiles of years do not add up to those of the total. */
  years: Spread[];
};
