import type { LearnedFile } from "../core/pilot/bounded/learned-file.ts";
import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import type { BusinessCalendar } from "../core/schema/business-calendar.ts";
import type { FileRange } from "./file-chunks.ts";

/** What another thread must know to read a range of a file. */
export interface RangeTask {
  path: string;
  range: FileRange;
  plan: TicketPlan;
  /** Without the business clock, which cannot be handed over. */
  settings: Omit<KpiSettings, "businessClock">;
  /** What that clock is made from. */
  calendar: BusinessCalendar | null;
  isBounded: boolean;
  learned: LearnedFile | null;
  /** Bytes and rows read so far, for everybody to see. */
  progress: SharedArrayBuffer;
}
