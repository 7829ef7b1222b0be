import { ChineseEvidence } from "../../../parse/chinese-evidence.ts";
import { cellText, encodingOf } from "../../scan/cell-text.ts";

/** Encodings that are never recognised, only read when somebody asks for them. */
export const askedEncodings = ["gb18030", "windows-1252", "cp950", "utf-8"] as const;

export type AskedEncoding = (typeof askedEncodings)[number];

/** Chinese that Big5 and GB18030 both read; it must be asked which one is meant. */
type UnclearChinese = "cp950-or-gb18030";

/** How the text of an export is read; `by-row` where rows of two encodings stand in one file. */
export type ExportEncoding =
  | AskedEncoding
  | UnclearChinese
  | "utf-16le"
  | "utf-16be"
  | "by-row"
  | "unknown";

/**
 * Are all bytes from here to there plain ASCII, which every encoding shares?
 *
 * @example isAscii(Uint8Array.of(0x61, 0xa7)) // false
 */
export function isAscii(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] as number) > 127) return false;
  return true;
}

/** Counts, row by row, which encodings the cells that are used could have. */
export class EncodingEvidence {
  readonly rows = { ascii: 0, "utf-8": 0, cp950: 0, neither: 0 };
  /** First line of a row that is neither. */
  firstStrangeLine = 0;
  /** How the rows that are no UTF-8 would read in the two encodings of Chinese. */
  readonly chinese = new ChineseEvidence();

  noteRow(cells: readonly Uint8Array[], line: number): void {
    const foreign = cells.filter((bytes) => !isAscii(bytes));
    if (foreign.length === 0) {
      this.rows.ascii += 1;
      return;
    }
    const found = encodingOf(foreign);
    if (found === "unknown") {
      this.rows.neither += 1;
      if (this.firstStrangeLine === 0) this.firstStrangeLine = line;
      return;
    }
    this.rows[found] += 1;
    if (found === "cp950") for (const bytes of foreign) this.chinese.note(bytes);
  }

  /** A few short texts pass as both; a handful among very many of the other kind is chance. */
  decide(): ExportEncoding {
    const { rows } = this;
    if (rows.neither > 0) return "unknown";
    if (rows.cp950 === 0) return "utf-8";
    if (this.chinese.isInDoubt) return "cp950-or-gb18030";
    return rows["utf-8"] * 50 <= rows.cp950 ? "cp950" : "by-row";
  }
}

const decoders = {
  gb18030: new TextDecoder("gb18030"),
  "windows-1252": new TextDecoder("windows-1252"),
};

/**
 * A function from the bytes of a cell to its text.
 *
 * @example textReader("cp950")(Uint8Array.of(0xa7, 0x41)) // "你"
 */
export function textReader(encoding: ExportEncoding): (bytes: Uint8Array) => string {
  if (encoding === "gb18030" || encoding === "windows-1252") {
    return (bytes) => decoders[encoding].decode(bytes);
  }
  if (encoding === "by-row" || encoding === "unknown" || encoding === "cp950-or-gb18030") {
    return (bytes) => cellText(bytes, isAscii(bytes) ? "utf-8" : encodingOf([bytes]));
  }
  return (bytes) => (bytes.length === 0 ? "" : cellText(bytes, encoding));
}
