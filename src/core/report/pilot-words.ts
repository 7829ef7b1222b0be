import type { ReportContext } from "./report-context.ts";

/**
 * What it takes to speak of one comparison: less than a whole report, so that it can be shown before
 * there is one.
 */
export type PilotWords = Pick<ReportContext, "language" | "text" | "pilotText"> & {
  names: Pick<ReportContext["names"], "kpi" | "vendor">;
};
