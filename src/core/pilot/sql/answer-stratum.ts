import type { HistogramId, TallyId } from "../cell.ts";
import type { Histogram } from "../histogram.ts";

/** What is known of one local day and stratum for one reason; "used" is that of tickets that count. */
export interface AnswerStratum {
  reason: string;
  day: number;
  channel: string;
  topic: string;
  /** Inside a declared window, outside of all, or created after the cut. */
  place: "inside" | "outside" | "late";
  tickets: number;
  latestCreatedAt: number;
  tallies: Map<TallyId, number>;
  histograms: Map<HistogramId, Histogram>;
}
