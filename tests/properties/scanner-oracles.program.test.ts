import { existsSync, readFileSync } from "node:fs";
import { parse as csvParse } from "csv-parse/sync";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { seededRandom } from "../../src/core/stats/random.ts";
import { rowTexts } from "../core/pilot/scan/scanned-rows.ts";

const random = seededRandom(20_000, "scanner and oracles");
const pick = <Value>(values: readonly Value[]): Value =>
  values[random.below(values.length)] as Value;
const letters = ["a", "工", "單", "é", "😀", "=", " ", "'", "\\", "-", "0"];

/** A field as it is meant, and as it is written: in quotes where it must be, or at random. */
function field(delimiter: string): { value: string; written: string } {
  const special = [delimiter, '"', "\n", "\r", "\r\n", ",", ";", "\t"];
  const length = random.below(4) === 0 ? 0 : random.below(7);
  const units = Array.from({ length }, () =>
    random.below(6) === 0 ? pick(special) : pick(letters),
  );
  const value = units.join("");
  const mustQuote = ['"', "\n", "\r", delimiter].some((unit) => value.includes(unit));
  const isQuoted = mustQuote || random.below(4) === 0;
  return { value, written: isQuoted ? `"${value.replaceAll('"', '""')}"` : value };
}

function randomDocument() {
  const delimiter = pick([",", ";", "\t"]);
  const newline = pick(["\n", "\r\n", "\r"] as const);
  const width = 2 + random.below(4);
  const rows = Array.from({ length: 1 + random.below(7) }, () =>
    Array.from({ length: width }, () => field(delimiter)),
  );
  const lines = rows.map((cells) => cells.map(({ written }) => written).join(delimiter));
  const text = lines.join(newline) + (random.below(2) === 0 ? newline : "");
  return { text, delimiter, newline, rows: rows.map((cells) => cells.map(({ value }) => value)) };
}

it("reads 20,000 random documents at random chunk sizes as papaparse and csv-parse read them", () => {
  for (let run = 0; run < 20_000; run += 1) {
    const { text, delimiter, newline, rows } = randomDocument();
    const ours = rowTexts(text, 1 + random.below(24), delimiter);
    const papa = Papa.parse<string[]>(text, { delimiter, newline }).data;
    const last = text.endsWith(newline) ? papa.slice(0, -1) : papa;
    const csv: unknown = csvParse(text, { delimiter, record_delimiter: newline });
    if (JSON.stringify(ours) !== JSON.stringify(rows)) expect(ours, text).toEqual(rows);
    if (JSON.stringify(last) !== JSON.stringify(rows)) expect(last, text).toEqual(rows);
    if (JSON.stringify(csv) !== JSON.stringify(rows)) expect(csv, text).toEqual(rows);
  }
}, 300_000);

const blns = new URL("../../../shared/corpora/naughty-strings/blns.json", import.meta.url);
const isThere = existsSync(blns);
if (!isThere) console.info("skipped: naughty strings, because ../shared/corpora is not there");

it.skipIf(!isThere)(
  "reads every naughty string, quoted, at any chunk size, as both oracles do",
  () => {
    const strings: string[] = JSON.parse(readFileSync(blns, "utf8"));
    // A lone half of a surrogate pair is no text and cannot be written as UTF-8; NUL is a fault of its own.
    const texts = strings.filter((one) => one.isWellFormed() && !one.includes("\0"));
    const rows = texts.map((one, index) => [String(index), one]);
    const text = Papa.unparse(rows, { quotes: true, newline: "\n" });
    for (const chunk of [1, 3, 17, 1_000_000]) expect(rowTexts(text, chunk)).toEqual(rows);
    expect(Papa.parse<string[]>(text).data).toEqual(rows);
    expect(csvParse(text)).toEqual(rows);
    expect(texts.length).toBeGreaterThan(400);
  },
);
