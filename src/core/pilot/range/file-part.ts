import type { Code } from "../../diagnostic/codes.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import type { HistogramId, TallyId } from "../cell.ts";
import type { DaySpan } from "../cells/day-span.ts";
import type { Histogram } from "../histogram.ts";
import type { WordColumn } from "../ticket/column-fields.ts";
import type { FileTimes } from "../ticket/file-times.ts";
import type { Traits } from "../ticket/traits.ts";

/** Where a reader stood when its bytes were over. */
export interface ScanPart {
  blankLines: number;
  /** Lines before the row that is not over yet. */
  lines: number;
  /** The bytes of that row; none when the last row was whole. */
  unfinished: Uint8Array;
}

/** What was wrong with rows; lines and rows are counted from the beginning of the range. */
export interface FindingsPart {
  counts: Map<Code, number>;
  named: Diagnostic[];
}

/** Which ids were taken: see `TicketIds`. */
export interface IdsPart {
  prefixes: Uint8Array[];
  pages: Map<number, Uint32Array>;
  ids: number;
  hasRepeated: boolean;
  hasUnchecked: boolean;
}

/** How often vendors' durations were compared with our own, and agreed. */
export interface ReconciledPart {
  compared: readonly number[];
  agreed: readonly number[];
}

/** What the rows of a range said, whatever became of their tickets. */
export interface RowsPart {
  rows: number;
  badRows: number;
  findings: FindingsPart;
  /** The words of each column in order of first occurrence; the first is the empty one. */
  words: Map<WordColumn, Uint8Array[]>;
  clocks: Uint8Array[];
  times: FileTimes;
  ids: IdsPart;
  reconciled: ReconciledPart;
}

/** A cell while it is counted, as plain tables. */
export interface CellPart {
  tallies: Record<TallyId, number>;
  leftOut: Map<ExclusionReason, number>;
  hasOneSolve: boolean;
  /** Only those in which anything was counted. */
  histograms: [HistogramId, Pick<Histogram, "keys" | "counts">][];
}

/** The same under the number of its channel and its week. */
export interface WeekCellPart {
  channel: number;
  week: number;
  cell: CellPart;
}

export interface PeriodPart {
  used: number;
  latestCreatedAt: number | null;
  leftOut: Map<ExclusionReason, number>;
  cells: WeekCellPart[];
  controls: WeekCellPart[];
}

/** Everything that was counted of a range in bounded memory. */
export interface WeeksPart {
  channels: string[];
  doubled: number;
  counted: DaySpan | null;
  opened: Float64Array;
  solved: Float64Array;
  periods: PeriodPart[];
}

/** The tickets of a range; the numbers of their traits are places in `traits`. */
export interface TicketsPart {
  count: number;
  pages: Int32Array[];
  gaps: number[];
  traits: Traits[];
}

/**
 * What one reader found in one range of a file, as plain data: it can be handed to another thread and
 * added there to what was found in the bytes before. `weeks` in bounded memory, else `tickets`.
 */
export interface FilePart {
  scan: ScanPart;
  rows: RowsPart;
  weeks: WeeksPart | null;
  tickets: TicketsPart | null;
}

/** Reads the bytes of a file from its beginning, or those of one range of it. */
export interface RangeReader {
  /** Data rows read so far. */
  readonly rows: number;
  /** Has every byte read so far been the end of a row or belonged to one that is over? */
  readonly isBetweenRows: boolean;
  push(chunk: Uint8Array): void;
  /**
   * Learns from the first bytes of a file how it is written and which columns it has; what is pushed
   * next are bytes from further on, where a row begins. False when that cannot be learnt from so few.
   */
  startAfter(head: Uint8Array): boolean;
  /** What was found since `startAfter`, to be handed over; null when reading had to stop. */
  part(): FilePart | null;
  /**
   * Adds what another reader found in the bytes that come next; possible only between rows. False,
   * and nothing is added, when it is not certain that the whole would come out as if read by one.
   */
  add(part: FilePart): boolean;
}
