import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { datedZip } from "../../../src/adapters/report-files/dated-zip.ts";

const core = (day: string) =>
  `<p><dcterms:created xsi:type="x">${day}</dcterms:created><dcterms:modified>${day}</dcterms:modified></p>`;

const made = (day: string, mtime: Date) =>
  zipSync(
    { "z.xml": strToU8("<z/>"), "docProps/core.xml": strToU8(core(day)) },
    { mtime, level: 1 },
  );

it("gives the same bytes whenever the file was made", () => {
  const one = datedZip(made("2024-01-01T01:02:03Z", new Date(2024, 0, 1)), "2026-11-24");
  const two = datedZip(made("2031-05-05T05:05:05Z", new Date(2031, 4, 5)), "2026-11-24");
  expect(one).toEqual(two);
  const text = strFromU8(unzipSync(one)["docProps/core.xml"] ?? new Uint8Array());
  expect(text).toBe(core("2026-11-24T12:00:00Z"));
});

it("mends the entries that are named", () => {
  const bytes = datedZip(made("x", new Date(2024, 0, 1)), "2026-11-24", { "z.xml": () => "<y/>" });
  expect(strFromU8(unzipSync(bytes)["z.xml"] ?? new Uint8Array())).toBe("<y/>");
});
