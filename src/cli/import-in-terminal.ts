import { visible } from "../core/diagnostic/visible.ts";
import type { ImportedColumn, ImportedFile, ImportOutput } from "../core/schema/import-output.ts";
import { importText as en } from "../core/text/en/import.ts";
import { formatCount, formatShare } from "../core/text/formats.ts";
import type { Language } from "../core/text/language.ts";
import { importText as zhHant } from "../core/text/zh-hant/import.ts";
import { textTable } from "./text-table.ts";

/** So many files are told in full. */
const inFull = 3;

type Words = typeof zhHant;
type Count = (value: number | null) => string;

function fateOf(column: ImportedColumn, words: Words): string {
  switch (column.fate) {
    case "used":
      return words.usedAs(column.as.join(", "));
    case "ignored":
      return column.reason === null ? "" : words.ignored[column.reason];
    case "second-choice":
      return words.secondChoice;
    case "repeated":
      return words.repeated;
    case "unknown":
      return words.unknown;
  }
}

/** The first value as it stood and as it was read, or once where both are the same. */
function sampleOf({ sample }: ImportedColumn): string {
  if (sample === null) return "";
  const { found, becomes } = sample;
  return found === becomes || becomes === "" ? found : `${found} → ${becomes}`;
}

function columnRow(column: ImportedColumn, words: Words, count: Count): string[] {
  const { filled, fillers, unreadable } = column;
  const notes = [
    ...(fillers ? [words.fillers(count(fillers))] : []),
    ...(unreadable ? [words.unreadable(count(unreadable))] : []),
  ];
  const fate = [fateOf(column, words), ...notes].join("; ");
  return [column.header, filled === null ? "" : count(filled), sampleOf(column), fate];
}

function zoneLine({ zone, zoneSource }: ImportedFile, words: Words): string[] {
  if (zoneSource === null) return [];
  if (zone !== null) return [words.zone(zone, words.zoneSources[zoneSource])];
  // Where nobody named the zone of bare times, the problem list asks for it.
  return zoneSource === "column" ? [words.zoneInValues] : [];
}

function orderLine({ dateOrder, dateOrderProofs }: ImportedFile, words: Words, count: Count) {
  if (dateOrder === null) return [];
  return dateOrderProofs
    ? [words.order(dateOrder, count(dateOrderProofs))]
    : [words.orderDeclared(dateOrder)];
}

function isEncoding(text: string, words: Words): text is keyof Words["encodings"] {
  return Object.hasOwn(words.encodings, text);
}

function headOf(file: ImportedFile, words: Words, count: Count): string[] {
  const { encoding, confidence } = file;
  const name = isEncoding(encoding, words) ? words.encodings[encoding] : encoding;
  const skipped = [file.prefaceLines, file.repeatedHeaders, file.trailerLines, file.blankLines];
  const [preface = "", headers = "", trailers = "", blanks = ""] = skipped.map(count);
  return [
    words.because(file.because.join(", ")),
    ...(confidence === null ? [] : [words.confidence[confidence]]),
    words.form(name, words.delimiters[file.delimiter]),
    ...zoneLine(file, words),
    ...orderLine(file, words, count),
    ...(skipped.some((lines) => lines > 0)
      ? [words.skipped(preface, headers, trailers, blanks)]
      : []),
  ];
}

function reconciliationLines(file: ImportedFile, words: Words, language: Language): string[] {
  const count: Count = (value) => formatCount(value, language);
  return file.reconciliations.map(({ header, of, clock, rate, ...line }) => {
    if (rate === null) return words.nothingToCompare(header, words.clocks[clock]);
    const { compared, agreed, shorter, longer } = line;
    const detail = words.reconciledDetail(
      count(compared),
      count(agreed),
      count(shorter),
      count(longer),
    );
    const share = formatShare(rate, language);
    return words.reconciled(header, words.durations[of], words.clocks[clock], share, detail);
  });
}

function isBlindSpot(text: string, words: Words): text is keyof Words["blindSpot"] {
  return Object.hasOwn(words.blindSpot, text);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}\n${lines.map((line) => `  • ${line}`).join("\n")}`];
}

function accountOf(
  counts: Pick<ImportedFile, "rows" | "tickets" | "joined"> & { leftOut: number },
  words: Words,
  count: Count,
): string {
  const { rows, tickets, joined, leftOut } = counts;
  return words.account(count(rows), count(tickets), count(joined), count(leftOut));
}

function fileText(file: ImportedFile, language: Language): string {
  const words = language === "en" ? en : zhHant;
  const count: Count = (value) => formatCount(value, language);
  const rows = file.columns.map((column) => columnRow(column, words, count));
  const head = headOf(file, words, count).map((line) => `  ${line}`);
  const leftOut = file.rows - file.tickets - file.joined;
  const blind = file.cannotTell.map((spot) =>
    isBlindSpot(spot, words) ? words.blindSpot[spot] : spot,
  );
  return [
    [words.file(file.file, file.name), ...head].join("\n"),
    textTable(rows, [words.column, words.filled, words.sample, words.fate]),
    ...section(words.reconciliations, reconciliationLines(file, words, language)),
    ...section(words.blindSpots, blind),
    [
      accountOf({ ...file, leftOut }, words, count),
      ...file.leftOut.map(({ code, count: lines }) => `  ${words.leftOutBy(code, count(lines))}`),
    ].join("\n"),
  ].join("\n\n");
}

/** Of many files of one kind, such as chats, the first is told in full and the others in a line. */
function filesText({ files }: ImportOutput, language: Language): string[] {
  const words = language === "en" ? en : zhHant;
  const count: Count = (value) => formatCount(value, language);
  const told = new Set<string>();
  return files.map((file) => {
    const kind = `${file.format} ${file.columns.map(({ header }) => header).join("\n")}`;
    const isFirst = !told.has(kind);
    told.add(kind);
    if (isFirst || files.length <= inFull) return fileText(file, language);
    const leftOut = file.rows - file.tickets - file.joined;
    return words.file(file.file, accountOf({ ...file, leftOut }, words, count));
  });
}

/** What became of an import, for a person: each file, its columns, its counts, and the total. */
export function importInTerminal(output: ImportOutput, language: Language): string {
  const words = language === "en" ? en : zhHant;
  const count: Count = (value) => formatCount(value, language);
  const total = [
    ...(output.files.length > 1 ? [accountOf(output, words, count)] : []),
    ...(output.repeatedTickets > 0 ? [words.repeatedTickets(count(output.repeatedTickets))] : []),
    ...(output.salt === null ? [] : [words.salts[output.salt]]),
    output.out === null ? words.wroteNothing : words.wrote(output.out),
  ];
  const text = [...filesText(output, language), total.join("\n")].join("\n\n");
  // Names of files and headers are the work of strangers.
  return `${text.split("\n").map(visible).join("\n")}\n`;
}
