import type { SourceFile } from "../../core/parse/source-file.ts";
import type { ExportLook } from "../../core/pilot/format/look-at-export.ts";
import type { AskedEncoding } from "../../core/pilot/format/translate/export-encoding.ts";
import type { Cut, RowAccount } from "../../core/pilot/period-cells.ts";
import type { PilotResult } from "../../core/report/pilot-result.ts";
import type { ColumnMap } from "../../core/schema/column-map.ts";
import type { ExportFormat } from "../../core/schema/export-format.ts";
import type { PilotPlan, PilotWindow } from "../../core/schema/pilot-plan.ts";
import type { Language } from "../../core/text/language.ts";

export type SideId = "baseline" | "pilot";

/** Look at the beginning of a file. */
export interface LookRequest {
  ask: "look";
  side: SideId;
  turn: number;
  file: File;
  encoding: AskedEncoding | null;
}

/** Read a file whole, by this plan. */
export interface ReadRequest {
  ask: "read";
  side: SideId;
  turn: number;
  file: File;
  plan: PilotPlan;
  map: ColumnMap | null;
  /** `kpis.yaml` of the workspace, whose definitions decide what is counted. */
  kpis: SourceFile | null;
  language: Language;
}

/** Compare what was read of both sides. Names are read off the documents in the worker: YAML takes time. */
export interface CompareRequest {
  ask: "compare";
  turn: number;
  vendor: string;
  scorecard: SourceFile | null;
  kpis: SourceFile | null;
  costs: Readonly<Record<SideId, SourceFile | null>>;
  language: Language;
}

/** Hand over what was read of a side as a file of cells. */
export interface CellsRequest {
  ask: "cells";
  side: SideId;
}

export type PilotRequest =
  | LookRequest
  | ReadRequest
  | CompareRequest
  | CellsRequest
  | { ask: "stop"; side: SideId };

/** How far a file has been read. A translated file is read twice. */
export interface Progress {
  pass: number;
  bytes: number;
  size: number;
  rows: number | null;
}

/** A finding in the reader's words. */
export interface ToldProblem {
  code: string;
  severity: "error" | "warning" | "note";
  title: string;
  message: string;
  mend: string;
  line: number;
}

/** What a channel of the file holds: tickets that count, and those left out. */
export interface ChannelCount {
  channel: string;
  used: number;
  leftOut: number;
}

/** What a file turned out to be; small, whatever its size. */
export interface SideReading {
  format: ExportFormat | null;
  encoding: string;
  rows: number;
  badRows: number;
  account: RowAccount;
  window: PilotWindow | null;
  cut: Cut | null;
  channels: readonly ChannelCount[];
  problems: readonly ToldProblem[];
  /** How many findings there are in all; only the first are told. */
  problemCount: number;
  hasErrors: boolean;
  milliseconds: number;
}

export type PilotAnswer =
  | { tell: "looked"; side: SideId; turn: number; look: ExportLook; tables: number }
  | { tell: "progress"; side: SideId; turn: number; progress: Progress }
  | { tell: "read"; side: SideId; turn: number; reading: SideReading }
  | { tell: "stopped"; side: SideId; turn: number }
  | { tell: "compared"; turn: number; vendorName: string; result: PilotResult }
  /** Null when nothing of the side is read at this moment. */
  | { tell: "cells"; side: SideId; text: string | null }
  | { tell: "failed"; side: SideId | null; turn: number; why: string };
