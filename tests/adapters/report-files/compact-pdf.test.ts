import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { compactPdf } from "../../../src/adapters/report-files/compact-pdf.ts";
import { unpackedPdf } from "./unpacked-pdf.ts";

const bodies = [
  "<</Type /Catalog\n/Pages 2 0 R>>",
  "<</Type /Pages\n/Kids [3 0 R]\n/Count 1>>",
  "<</Type /Page\n/Parent 2 0 R\n/Contents 4 0 R\n/Title (endobj \xe9)>>",
  "<</Length 9>> stream\n0 0 m S\xff\n\nendstream",
];

/** A document as a browser writes it: objects in plain words, then a table of where each begins. */
const plainPdf = (trailer = "/Root 1 0 R"): Uint8Array => {
  let text = "%PDF-1.4\n%\xd3\xeb\xe9\xe1\n";
  const entries = bodies.map((body, index) => {
    const entry = `${String(text.length).padStart(10, "0")} 00000 n \n`;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return entry;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${entries.join("")}`;
  const end = `trailer\n<</Size 5\n${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + table + end, "latin1"));
};

const text = Buffer.from(compactPdf(plainPdf())).toString("latin1");

/** The table of the packed file: kind, place, place in the group, for every object. */
const tableOf = (): number[][] => {
  const start = Number(/startxref\n(\d+)\n/.exec(text)?.[1]);
  const found = /stream\n(.*)\nendstream/s.exec(text.slice(start));
  const bytes = inflateSync(Buffer.from(found?.[1] ?? "", "latin1"));
  return Array.from({ length: bytes.length / 7 }, (_, at) => [
    bytes.readUInt8(7 * at),
    bytes.readUInt32BE(7 * at + 1),
    bytes.readUInt16BE(7 * at + 5),
  ]);
};

it("keeps every object word for word", () => {
  const whole = unpackedPdf(compactPdf(plainPdf()));
  for (const body of bodies) expect(whole).toContain(body);
  expect(text).toContain("/Root 1 0 R");
});

it("packs what is no stream in a group, and says where each object is found", () => {
  const table = tableOf();
  expect(table.map(([kind]) => kind)).toEqual([0, 2, 2, 2, 1, 1, 1]);
  expect(table.slice(1, 4).map(([, group, index]) => [group, index])).toEqual([
    [5, 0],
    [5, 1],
    [5, 2],
  ]);
  for (const number of [4, 5, 6]) {
    expect(text.slice(table[number]?.[1] ?? 0)).toMatch(new RegExp(`^${number} 0 obj\n`));
  }
});

it("tells where in the group each object begins", () => {
  const [, group = ""] = unpackedPdf(compactPdf(plainPdf())).split("%%EOF\n\n");
  const first = Number(/\/First (\d+)/.exec(text)?.[1]);
  const numbers = group.slice(0, first).trim().split(" ").map(Number);
  expect(numbers.filter((_, at) => at % 2 === 0)).toEqual([1, 2, 3]);
  const starts = numbers.filter((_, at) => at % 2 === 1);
  for (const [at, start] of starts.entries()) {
    expect(group.slice(first + start).startsWith(bodies[at] ?? "?")).toBe(true);
  }
});

it("leaves alone what it does not know: an encrypted, a changed, a broken file", () => {
  for (const trailer of ["/Root 1 0 R\n/Encrypt 9 0 R", "/Root 1 0 R\n/Prev 17"]) {
    expect(compactPdf(plainPdf(trailer))).toEqual(plainPdf(trailer));
  }
  const packed = compactPdf(plainPdf());
  expect(compactPdf(packed)).toBe(packed);
  const broken = plainPdf().slice(0, 120);
  expect(compactPdf(broken)).toBe(broken);
});
