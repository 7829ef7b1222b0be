import { EncodingEvidence } from "../../pilot/format/translate/export-encoding.ts";
import { cellText, type TextEncodingName } from "../../pilot/scan/cell-text.ts";
import { sampleBytes, startOf } from "../../pilot/scan/file-start.ts";
import { RowScanner } from "../../pilot/scan/row-scanner.ts";
import type { ScannedRow } from "../../pilot/scan/scanned-row.ts";
import { type Transcoder, transcoderFor } from "../../pilot/scan/utf16-bytes.ts";
import { rowOfTexts } from "./record-row.ts";
import {
  type RecordListener,
  type RecordMark,
  type RecordScanner,
  UnreadableRecords,
} from "./record-scanner.ts";

function cellsOf(row: ScannedRow): Uint8Array[] {
  return Array.from({ length: row.count }, (_, field) => row.field(field));
}

/** Tables of rows and fields, streamed: comma, semicolon or tab; UTF-8, UTF-16 or CP950. */
class CsvRecords implements RecordScanner {
  private readonly listener: RecordListener;
  private sample: Uint8Array = new Uint8Array(0);
  private scanner: RowScanner | null = null;
  private transcode: Transcoder = (chunk) => chunk;
  private encoding: TextEncodingName = "utf-8";
  private preface = 0;
  private isHeaderRead = false;
  private delimiter = 0;
  /** Only bytes that are scanned as they stand can be found again by their place. */
  private isAsStored = true;
  private pushed = 0;
  private rows = 0;

  constructor(listener: RecordListener) {
    this.listener = listener;
  }

  push(chunk: Uint8Array): void {
    this.pushed += chunk.length;
    if (this.scanner !== null) {
      this.scanner.push(this.transcode(chunk, false));
      return;
    }
    const joined = new Uint8Array(this.sample.length + chunk.length);
    joined.set(this.sample);
    joined.set(chunk, this.sample.length);
    this.sample = joined;
    if (joined.length >= sampleBytes) this.open(false);
  }

  finish(): void {
    if (this.scanner === null) this.open(true);
    this.scanner?.push(this.transcode(new Uint8Array(0), true));
    this.scanner?.finish();
  }

  mark(): RecordMark | null {
    if (this.scanner === null || !this.isHeaderRead || !this.isAsStored) return null;
    return { offset: this.pushed - this.scanner.unfinishedBytes, rows: this.rows };
  }

  resumed(row: RecordListener["row"]): RowScanner {
    return new RowScanner(this.delimiter, this.reading(row));
  }

  /** Cells as UTF-8, whatever they are written in. */
  private reading(row: RecordListener["row"]): RecordListener["row"] {
    if (this.encoding !== "cp950") return row;
    return (own) => row(rowOfTexts(cellsOf(own).map((cell) => cellText(cell, this.encoding))));
  }

  private open(isWhole: boolean): void {
    const start = startOf(this.sample.subarray(0, sampleBytes), isWhole, {});
    if (start.foreign !== null) throw new UnreadableRecords("records-not-a-table");
    this.transcode = transcoderFor(start.encoding);
    this.preface = start.headerRow;
    const { delimiterByte, markBytes } = start;
    this.delimiter = delimiterByte;
    this.isAsStored = !start.encoding.startsWith("utf-16");
    const bytes = this.transcode(this.sample.subarray(markBytes), false);
    if (start.encoding === "unknown")
      this.encoding = this.encodingSeen(bytes, delimiterByte, isWhole);
    const onRow = this.reading(this.listener.row);
    this.scanner = new RowScanner(delimiterByte, (row) => {
      if (!this.isHeaderRead) return this.header(row);
      this.rows += 1;
      onRow(row);
    });
    this.scanner.push(bytes);
    this.sample = new Uint8Array(0);
  }

  /**
   * Judged like any export of tickets, over whole rows of the beginning, since a chunk may end inside a
   * character. A few cells that are in no encoding are damage to be found, not another encoding.
   */
  private encodingSeen(bytes: Uint8Array, delimiter: number, isWhole: boolean): TextEncodingName {
    const evidence = new EncodingEvidence();
    const scanner = new RowScanner(delimiter, (row) => evidence.noteRow(cellsOf(row), row.line));
    scanner.push(bytes.subarray(0, sampleBytes));
    if (isWhole) scanner.finish();
    const { rows, chinese, firstStrangeLine: line } = evidence;
    const found = evidence.decide();
    if (found === "cp950-or-gb18030") {
      throw new UnreadableRecords("records-in-unclear-chinese", chinese.readings);
    }
    if (rows.neither > rows["utf-8"] + rows.cp950) {
      throw new UnreadableRecords("records-in-no-encoding", { count: rows.neither, line });
    }
    return found === "cp950" ? "cp950" : "utf-8";
  }

  private header(row: ScannedRow): void {
    this.preface -= 1;
    if (this.preface >= 0) return;
    this.isHeaderRead = true;
    this.listener.columns(cellsOf(row).map((cell) => cellText(cell, this.encoding).trim()));
  }
}

/**
 * Reads a table chunk by chunk. Cells come as UTF-8, whatever the file is written in.
 *
 * @example csvRecords({ columns, row }).push(bytes) // tells the columns, then each row
 * @throws UnreadableRecords when the file is a workbook or no table at all
 */
export function csvRecords(listener: RecordListener): RecordScanner {
  return new CsvRecords(listener);
}
