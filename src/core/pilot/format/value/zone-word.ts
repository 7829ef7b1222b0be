/** Offsets in seconds of abbreviations that mean one thing only. */
const certain: ReadonlyMap<string, number> = new Map([
  ["UTC", 0],
  ["GMT", 0],
  ["Z", 0],
  ["EDT", -14_400],
  ["EST", -18_000],
  ["CDT", -18_000],
  ["MDT", -21_600],
  ["MST", -25_200],
  ["PDT", -25_200],
  ["PST", -28_800],
  ["CET", 3600],
  ["CEST", 7200],
  ["JST", 32_400],
  ["KST", 32_400],
  ["HKT", 28_800],
]);

const numeric = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/;

/**
 * How far ahead of UTC is the clock that this suffix of a time names, in seconds? Null where the word
 * means several things: CST is China, Cuba and the American Midwest, and is never guessed.
 *
 * @example zoneWordOffset("+08:00") // 28800
 */
export function zoneWordOffset(word: string): number | null {
  const text = word.trim().toUpperCase();
  const known = certain.get(text);
  if (known !== undefined) return known;
  const [, sign, hours = "", minutes = "0"] = numeric.exec(text) ?? [];
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return null;
  const size = Number(hours) * 3600 + Number(minutes) * 60;
  return sign === "-" && size > 0 ? -size : size;
}
