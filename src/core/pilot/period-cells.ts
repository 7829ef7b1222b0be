import type { ExclusionReason } from "../schema/exclusion-reason.ts";
import type { PilotWindow } from "../schema/pilot-plan.ts";
import type { Cell, Period } from "./cell.ts";

/** Where every row of the file went: `rows` = `used` + all of `leftOut`. */
export interface RowAccount {
  rows: number;
  used: number;
  /** Rows that were not used, by reason (`bad-row` are the rejected ones); only reasons that occur. */
  leftOut: { reason: ExclusionReason; count: number }[];
}

/** When the export was made, and how that is known. Nothing later counts. */
export interface Cut {
  /** Seconds since 1970. */
  at: number;
  source: "plan" | "column" | "latest-in-file";
}

/** How the time to the first reply is known: from instants, or from a duration the vendor wrote. */
export type ReplySource = "instants" | "vendor-calendar" | "vendor-business" | "none";

/** How many tickets were open at a local midnight, that is at the end of `day` (days since 1970). */
export interface BacklogDay {
  day: number;
  open: number;
  /** Local days since creation, summed over the open tickets: whole days, 1 for one of today. */
  openAgeDays: number;
  opened: number;
  solved: number;
}

/** A requester with very many tickets: a mailbox or a system, or a person to talk to. */
export interface BulkRequester {
  tickets: number;
  /** Share of the tickets used, 0 to 1. */
  share: number;
  /** A data row of the file that shows who it is. */
  exampleRow: number;
}

/** A vendor's own duration against the one computed from instants. */
export interface Reconciliation {
  column: string;
  compared: number;
  agreed: number;
  toleranceSeconds: number;
}

/** What an engine hands over for one period of one ticket file: everything later steps may know. */
export interface PeriodCells {
  period: Period;
  file: string;
  format: "canonical" | "zendesk";
  zone: string;
  zoneIsDeclared: boolean;
  /** First and last day; null when the file has no ticket of the period and no window was declared. */
  window: PilotWindow | null;
  washInWeeks: number;
  cut: Cut | null;
  /** Creation of the last ticket used, in seconds since 1970. */
  latestCreatedAt: number | null;
  /** Days between the first ticket of the file and the first day of the window. */
  runInDays: number;
  account: RowAccount;
  replySource: ReplySource;
  /** Do tickets carry topics and contact counts, so that first contact resolution can be strict? */
  contactsAreKnown: boolean;
  topicsAreKnown: boolean;
  /** Sorted by day, channel, topic. */
  cells: readonly Cell[];
  /** Channels kept on the old system, as the plan names them; sorted. */
  controlChannels: readonly string[];
  /**
   * The tickets on those channels, counted like any other and sorted alike. In the account they are
   * left out as `control-channel`; a return is looked for among them only.
   */
  controlCells: readonly Cell[];
  backlog: readonly BacklogDay[];
  bulkRequesters: readonly BulkRequester[];
  reconciliations: readonly Reconciliation[];
}
