import type { ExportLook } from "../../core/pilot/format/look-at-export.ts";
import type { AskedEncoding } from "../../core/pilot/format/translate/export-encoding.ts";
import type { ColumnMap } from "../../core/schema/column-map.ts";
import type { PilotPlan } from "../../core/schema/pilot-plan.ts";
import { isZone } from "../../core/schema/zone.ts";
import { type ColumnChoice, columnMapOf, doubledColumns, missingColumns } from "./column-choice.ts";
import type { Progress, SideReading } from "./messages.ts";

/** One of the two files, what was said about it and what it turned out to be. */
export interface SideState {
  file: File | null;
  /** Tables in an archive; more than one must be imported first. */
  tables: number;
  look: ExportLook | null;
  /** The plan in force: that of the workspace, with what was changed here. */
  plan: PilotPlan;
  /** Does the workspace have a plan for this period? */
  isPlanned: boolean;
  /** A column map of the workspace that speaks of this file. */
  map: ColumnMap | null;
  encoding: AskedEncoding | null;
  isEncodingConfirmed: boolean;
  choice: ColumnChoice | null;
  progress: Progress | null;
  /** Was it stopped before it was read whole? */
  isStopped: boolean;
  reading: SideReading | null;
  failure: string | null;
}

/** What must be answered before a file can be read, in the order in which it is asked. */
export type Question = "zone" | "encoding" | "columns" | "one-table";

export function emptySide(plan: PilotPlan, isPlanned: boolean, map: ColumnMap | null): SideState {
  return {
    file: null,
    tables: 1,
    look: null,
    plan,
    isPlanned,
    map,
    encoding: null,
    isEncodingConfirmed: false,
    choice: null,
    progress: null,
    isStopped: false,
    reading: null,
    failure: null,
  };
}

function isEncodingOpen({ look, encoding, isEncodingConfirmed }: SideState): boolean {
  if (encoding !== null || isEncodingConfirmed) return false;
  // Big5 decoders take other encodings for nonsense without complaint: a person must look.
  return look?.encoding === "cp950" || look?.encoding === "unknown";
}

function areColumnsOpen({ look, choice, map }: SideState): boolean {
  if (look?.format !== null || map !== null) return false;
  if (choice === null || !choice.isConfirmed) return true;
  return missingColumns(choice).length > 0 || doubledColumns(choice).length > 0;
}

/** Everything that is still open about a file. */
export function openQuestions(side: SideState): Question[] {
  const { look, plan, tables } = side;
  if (look === null || look.isStoredCells) return [];
  const all: [Question, boolean][] = [
    ["one-table", tables > 1],
    ["encoding", isEncodingOpen(side)],
    ["columns", areColumnsOpen(side)],
    ["zone", !isZone(plan.zone)],
  ];
  return all.filter(([, isOpen]) => isOpen).map(([question]) => question);
}

/** The map by which a file is read: what was said here, else that of the workspace. */
export function mapInForce(side: SideState): ColumnMap | null {
  const { look, choice, plan, encoding } = side;
  if (look === null || choice === null) return side.map;
  const zone = plan.export.zone ?? plan.zone;
  return columnMapOf(look, choice, zone, encoding) ?? side.map;
}

/** The plan by which a file is read; a file of no known kind is read by its map. */
export function planInForce(side: SideState): PilotPlan {
  const { plan, look, map } = side;
  if (look === null || look.isStoredCells) return plan;
  const said = plan.export.format;
  const fits = said === undefined || said === "auto" || said === look.format;
  if (look.format === null) {
    return { ...plan, export: { ...plan.export, format: map?.base ?? "column-map" } };
  }
  return fits ? plan : { ...plan, export: { ...plan.export, format: look.format } };
}
