/** One numbered object of a PDF: `body` is what stands between `obj` and `endobj`, in Latin-1. */
type PdfObject = { number: number; body: string; isStream: boolean };

/** A PDF taken apart; `trailer` holds the entries that say where its root is. */
export type PdfParts = { objects: PdfObject[]; trailer: string; size: number };

/** Where each object begins, from the plain table at the end of the file; free places are left out. */
function offsetsIn(table: string, size: number): number[] | undefined {
  const entries = [...table.matchAll(/(\d{10}) (\d{5}) ([nf])/g)];
  if (entries.length !== size) return undefined;
  const used = entries.filter(([, , , kind]) => kind === "n");
  if (used.some(([, , generation]) => Number(generation) !== 0)) return undefined;
  return used.map(([, offset]) => Number(offset)).sort((one, other) => one - other);
}

function objectIn(text: string): PdfObject | undefined {
  const begin = /^(\d+) 0 obj\s*/.exec(text);
  const end = text.lastIndexOf("endobj");
  if (!begin || end < 0) return undefined;
  const body = text.slice(begin[0].length, end).trimEnd();
  return { number: Number(begin[1]), body, isStream: body.endsWith("endstream") };
}

/** Takes a PDF with one plain table of objects apart; undefined for any other, as an encrypted one. */
export function pdfParts(pdf: string): PdfParts | undefined {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.slice(-64))?.[1]);
  const tail = Number.isNaN(start) ? "" : pdf.slice(start);
  const found = /^xref\s+0 (\d+)\s+([^t]*)trailer\s*<<(.*)>>\s*startxref/s.exec(tail);
  if (!found) return undefined;
  const [, count, table = "", trailer = ""] = found;
  const size = Number(count);
  const offsets = offsetsIn(table, size);
  if (!offsets || /\/(Prev|Encrypt|XRefStm)\b/.test(trailer)) return undefined;
  const objects = offsets.map((offset, at) =>
    objectIn(pdf.slice(offset, offsets[at + 1] ?? start)),
  );
  const whole = objects.filter((one) => one !== undefined);
  return whole.length === objects.length ? { objects: whole, trailer, size } : undefined;
}
