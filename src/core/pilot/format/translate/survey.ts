import type { ChineseEvidence } from "../../../parse/chinese-evidence.ts";
import { columnAt } from "../../scan/cell-text.ts";
import type { ScannedRow } from "../../scan/scanned-row.ts";
import type { BoundColumn, ExportBinding } from "../export-binding.ts";
import { type CellPlace, DateEvidence } from "../value/date-evidence.ts";
import { isEmptyValue } from "../value/empty-value.ts";
import { EncodingEvidence, type ExportEncoding, isAscii, textReader } from "./export-encoding.ts";
import { walkExport } from "./export-rows.ts";
import type { ExportSource } from "./export-source.ts";
import type { ExportStart } from "./export-start.ts";
import type { ImportChoices } from "./import-choices.ts";
import { type RowKind, RowSorter } from "./row-sorter.ts";

/** What a first reading of the whole file found out about the way it is written. */
export interface ExportSurvey {
  encoding: ExportEncoding;
  encodingRows: EncodingEvidence["rows"];
  firstStrangeLine: number;
  /** A text that is no UTF-8, read in the two encodings of Chinese. */
  chineseReadings: ChineseEvidence["readings"];
  headerLine: number;
  /** Positions of columns in which every cell is empty or a filler. */
  emptyColumns: ReadonlySet<number>;
  /** Evidence by the position of the column. */
  dates: ReadonlyMap<number, DateEvidence>;
  seen: Readonly<Record<RowKind, number>>;
  blankLines: number;
  bytes: number;
}

/**
 * The columns of a binding that may be read: those used, and those that stand in where one is empty.
 *
 * @example readableColumns(bindExport(["Ticket ID", "Mood"], freshdesk)).length // 1
 */
export function readableColumns(binding: ExportBinding): BoundColumn[] {
  return binding.columns.filter(({ status }) => status === "used" || status === "second-choice");
}

function placeIn(row: ScannedRow, field: number, rowNumber: number): CellPlace {
  const start = row.starts[field] ?? row.start;
  return { line: row.line, column: columnAt(row.bytes, row.start, start), row: rowNumber };
}

/**
 * How is this export written? Reads the file once, whole, and keeps counts only: which encoding the
 * cells that matter can have, and what every column of dates proves about order and zone.
 *
 * @param joined columns whose cells are read together with another: position → position
 * @example (await surveyExport(source, start, binding, noChoices, new Map())).seen.data // rows of the file
 */
export async function surveyExport(
  source: ExportSource,
  start: ExportStart,
  binding: ExportBinding,
  choices: ImportChoices,
  joined: ReadonlyMap<number, readonly number[]>,
): Promise<ExportSurvey> {
  const sorter = new RowSorter(start.headerRow, binding.profile.trailer ?? null);
  const encoding = new EncodingEvidence();
  const used = readableColumns(binding);
  const empty = new Set(used.map(({ position }) => position));
  const instants = used.filter(({ use }) => use?.kind === "instant");
  const dates = new Map(instants.map(({ position }) => [position, new DateEvidence()]));
  const text = textReader(choices.encoding ?? "unknown");
  const { bytes, blankLines } = await walkExport(source, start, (row) => {
    if (sorter.sort(row) !== "data" || row.fault !== null) return;
    if (row.count !== binding.headers.length) return;
    // Most rows are plain, and looking at them whole is quicker than cell by cell.
    const isPlain = isAscii(row.bytes, row.start, row.ends[row.count - 1] ?? row.start);
    const cells = isPlain ? [] : used.map(({ position }) => row.field(position));
    encoding.noteRow(cells, row.line);
    for (const position of empty) {
      if (!isEmptyValue(text(row.field(position)))) empty.delete(position);
    }
    for (const [position, evidence] of dates) {
      const parts = joined.get(position) ?? [position];
      const cell = parts.map((part) => text(row.field(part))).join(" ");
      if (isEmptyValue(cell)) continue;
      evidence.note(cell, () => placeIn(row, position, sorter.seen.data));
    }
  });
  const isTranscoded = start.transport === "utf-16le" || start.transport === "utf-16be";
  const decided = isTranscoded ? "utf-8" : (choices.encoding ?? encoding.decide());
  return {
    encoding: decided,
    encodingRows: encoding.rows,
    firstStrangeLine: encoding.firstStrangeLine,
    chineseReadings: encoding.chinese.readings,
    headerLine: sorter.headerLine,
    emptyColumns: empty,
    dates,
    seen: sorter.seen,
    blankLines,
    bytes,
  };
}
