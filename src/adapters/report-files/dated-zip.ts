import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** Office files say in here when they were made. */
const properties = "docProps/core.xml";

/** Noon by the machine's own clock, which is what a zip writes down: the same digits in every zone. */
function noonOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Math.max(1980, year), month - 1, date, 12);
}

function dated(xml: string, day: string): string {
  return xml.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${day}T12:00:00Z`,
  );
}

/** Further mends to the text of single entries, by their name. */
export type Mends = Readonly<Record<string, (xml: string) => string>>;

/**
 * The same Office file, as if it had been made on this day: dates inside and of the entries, entries in
 * the order of their names. So the same report gives the same bytes on every machine.
 */
export function datedZip(bytes: Uint8Array, day: string, mends: Mends = {}): Uint8Array {
  const entries = unzipSync(bytes);
  const out: Zippable = {};
  const mtime = noonOf(day);
  // The list of types comes first: some readers look no further to know what a file is.
  const first = (name: string) => (name === "[Content_Types].xml" ? 0 : 1);
  const names = Object.keys(entries).sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1));
  for (const name of names) {
    const content = entries[name] ?? new Uint8Array();
    const mend = name === properties ? (xml: string) => dated(xml, day) : mends[name];
    out[name] = mend === undefined ? content : strToU8(mend(strFromU8(content)));
  }
  return zipSync(out, { mtime, level: 6 });
}
