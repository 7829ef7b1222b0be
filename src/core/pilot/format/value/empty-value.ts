/** What exports write where nothing is known, in lower case. */
const fillers: ReadonlySet<string> = new Set([
  "",
  "-",
  "--",
  "—",
  "–",
  "?",
  "n/a",
  "na",
  "#n/a",
  "null",
  "nil",
  "none",
  "(no value)",
  "(not set)",
  "無",
  "未填",
]);

/** Days that databases and spreadsheets write for "no date", whatever time follows. */
const fillerDay = /^(?:0000[-/.]00[-/.]00|1900[-/.]0?1[-/.]0?[01]|1970[-/.]0?1[-/.]0?1)(?!\d)/;

const longestFiller = Math.max(...[...fillers].map((word) => word.length));

function isFillerDay(word: string): boolean {
  return (word.startsWith("0000") || word.startsWith("19")) && fillerDay.test(word);
}

/**
 * Does this cell say "nothing is known", though something stands in it or not?
 *
 * Exports write dashes, N/A or the first day of a calendar instead of leaving a cell empty; read as
 * values they would become tickets solved in 1970. Never throws.
 *
 * @example isEmptyValue("1900-01-01 00:00:00") // true
 */
export function isEmptyValue(text: string): boolean {
  const word = text.trim();
  if (word.length <= longestFiller) return fillers.has(word.toLowerCase()) || isFillerDay(word);
  return isFillerDay(word);
}
