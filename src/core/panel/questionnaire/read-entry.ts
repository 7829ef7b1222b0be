import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { isDay } from "../../schema/day.ts";
import { cellFinding } from "./cell-place.ts";
import { gridText } from "./grid.ts";
import type { Entry } from "./table-rows.ts";

/** What an entry says: a value, nothing, or something that cannot be used and has been told. */
export type Read<Value> = { value: Value | null; findings: Diagnostic[] };

const nothing = { value: null, findings: [] };

/** Longer texts are letters; they belong into a document to which the answer points. */
export const longestEntry = 2000;

function unusable(
  code: Parameters<typeof cellFinding>[0],
  entry: Entry,
  expected = "",
): Read<never> {
  const found = gridText(entry.cell).slice(0, 60);
  return { value: null, findings: [cellFinding(code, entry.place, { found, expected })] };
}

/**
 * A text. What is too long is told and not cut.
 *
 * @example readText(entry).value // "API reference, section 4"
 */
export function readText(entry: Entry | undefined): Read<string> {
  if (entry === undefined) return nothing;
  const text = entry.cell.kind === "text" ? entry.cell.text.trim() : gridText(entry.cell);
  if (text === "") return nothing;
  return text.length > longestEntry
    ? unusable("entry-too-long", entry)
    : { value: text, findings: [] };
}

/**
 * A number, typed as one or as text, with full-width digits or commas between thousands.
 *
 * @example readNumber(entry).value // 1200 for "１,２００"
 */
export function readNumber(entry: Entry | undefined): Read<number> {
  if (entry === undefined || entry.cell.kind === "empty") return nothing;
  if (entry.cell.kind === "number") return { value: entry.cell.number, findings: [] };
  const text = gridText(entry.cell).replace(/(?<=\d),(?=\d{3}\b)/g, "");
  if (text === "") return nothing;
  const isNumber = entry.cell.kind === "text" && /^[-+]?\d+(\.\d+)?$/.test(text);
  return isNumber ? { value: Number(text), findings: [] } : unusable("entry-not-number", entry);
}

function dayFrom(year: number, month: number, day: number): string | null {
  const pad = (number: number) => String(number).padStart(2, "0");
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return isDay(text) ? text : null;
}

/** Years before this are years of the Republic (民國): 115 is 2026. */
const firstCommonYear = 1900;

function dayInText(text: string): string | null {
  const parts =
    /^(民國)?\s*(\d{2,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ??
    /^()(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [, republic, year = "", month, day] = parts;
  const number = Number(year);
  const isRepublic = republic === "民國" || year.length === 3;
  if (!isRepublic && number < firstCommonYear) return null;
  return dayFrom(isRepublic ? number + 1911 : number, Number(month), Number(day));
}

/**
 * A day: a date cell, or text such as 2026-09-02, 2026/9/2, 2026年9月2日, 20260902, 民國115年9月2日 or
 * 115/9/2. What could be two days, such as 2/9/2026, is told.
 *
 * @example readDay(entry).value // "2026-09-02"
 */
export function readDay(entry: Entry | undefined): Read<string> {
  if (entry === undefined || entry.cell.kind === "empty") return nothing;
  if (entry.cell.kind === "day") return { value: entry.cell.day, findings: [] };
  const text = gridText(entry.cell);
  if (text === "") return nothing;
  const day = dayInText(text);
  return day === null ? unusable("entry-not-day", entry) : { value: day, findings: [] };
}

/**
 * One of several choices, by what the drop-down shows in either language, or by its id.
 *
 * @example readChoice(entry, [["document", "文件", "Document"]]).value // "document"
 */
export function readChoice<Choice extends string>(
  entry: Entry | undefined,
  choices: readonly (readonly [Choice, ...string[]])[],
): Read<Choice> {
  if (entry === undefined || entry.cell.kind === "empty") return nothing;
  const plain = (text: string) => text.normalize("NFKC").trim().toLowerCase();
  const text = plain(gridText(entry.cell));
  if (text === "") return nothing;
  const found = choices.find((names) => names.some((name) => plain(name) === text));
  if (found) return { value: found[0], findings: [] };
  return unusable("entry-not-choice", entry, choices.map(([id, label]) => label ?? id).join("／"));
}
