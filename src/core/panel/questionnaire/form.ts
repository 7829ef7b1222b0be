/** What a cell is for: our own words, or a place for the answer. */
export type FormCell = {
  value: string | number | null;
  role: "title" | "heading" | "text" | "strong" | "input" | "closed" | "hidden";
  /** The only entries that fit, as a drop-down. */
  options?: readonly string[];
  /** How an entry is to be read. */
  entry?: "day" | "number" | "text";
};

export type FormRow = { cells: FormCell[]; isHidden?: boolean };

/** One sheet of a questionnaire: columns with their widths in characters, rows from the top. */
export type FormSheet = {
  name: string;
  columns: { width: number; isHidden?: boolean }[];
  rows: FormRow[];
  /** Rows that stay in sight while scrolling. */
  frozenRows?: number;
  isHidden?: boolean;
};

/** A whole questionnaire before it becomes a file of any kind. */
export type Form = { title: string; asOf: string; sheets: FormSheet[] };

/**
 * A cell of our own words; a text that XML cannot hold loses what cannot be held.
 *
 * @example words("題目", "heading") // { value: "題目", role: "heading" }
 */
export function words(value: string | number | null, role: FormCell["role"] = "text"): FormCell {
  return { value: typeof value === "string" ? printable(value) : value, role };
}

/**
 * A cell in which somebody answers, empty or with what is on file.
 *
 * @example input(3, { options: ["0", "1", "2", "3", "4"] }).role // "input"
 */
export function input(
  value: string | number | null,
  extra: Pick<FormCell, "options" | "entry"> = {},
): FormCell {
  return { ...words(value, "input"), ...extra };
}

/** Control characters other than tab and line break are no part of any text. */
function printable(text: string): string {
  let kept = "";
  for (const character of text.slice(0, longestText)) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 && character !== "\n" && character !== "\t";
    if (!isControl && code !== 0x7f && code < 0xfffe) kept += character;
  }
  return kept;
}

/** More characters no spreadsheet holds in a cell. */
const longestText = 32_000;
