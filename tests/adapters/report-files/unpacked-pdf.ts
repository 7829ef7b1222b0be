import { inflateSync } from "node:zlib";

/** What a PDF says in its packed groups of objects and beside them, as text. */
export function unpackedPdf(bytes: Uint8Array): string {
  const pdf = Buffer.from(bytes).toString("latin1");
  const groups = [...pdf.matchAll(/<<\/Type\/ObjStm[^>]*\/Length (\d+)>>stream\n/g)].map(
    (found) => {
      const start = found.index + found[0].length;
      const packed = pdf.slice(start, start + Number(found[1]));
      return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
    },
  );
  return [pdf, ...groups].join("\n");
}
