import fc from "fast-check";
import { expect, it } from "vitest";
import { importOutput } from "../../../../../src/core/schema/import-output.ts";
import { imported, sourceOf } from "../import-sources.ts";

const header = "Ticket ID,Created time,Resolved time,Source";
const file = (name: string, ...rows: string[]) => sourceOf(`${header}\n${rows.join("\n")}\n`, name);

it("writes nothing at all where one file of several must be asked about", async () => {
  const { text, isWritten, output } = await imported([
    file("a.csv", "1,2026-05-04 09:00,,x"),
    file("b.csv", "2,05/06/2026 09:00,,x"),
  ]);
  expect([text, isWritten, output.tickets, output.leftOut]).toEqual(["", false, 0, 2]);
});

it("counts tickets that an earlier file had, not those doubled in their own", async () => {
  const { output } = await imported([
    file("a.csv", "1,2026-05-04 09:00,,x", "1,2026-05-04 09:00,,x"),
    file("b.csv", "1,2026-05-04 09:00,,x", "2,2026-05-04 09:00,,x"),
  ]);
  expect([output.tickets, output.repeatedTickets]).toEqual([4, 1]);
});

it("makes the same bytes however the files are cut, and loses no row", async () => {
  const cell = fc.constantFrom("x", "-", '"a, b"', '"""q"""', "電話", "=1+1", "'");
  const time = fc.constantFrom("2026-05-04 09:00", "2026-13-04 09:00", "", "2026-05-03 08:00Z");
  const row = fc.tuple(fc.nat(30), time, time, cell).map((cells) => cells.join(","));
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 20 }),
      fc.integer({ min: 1, max: 40 }),
      async (rows, cut) => {
        const text = [header, ...rows, "1,2026-05-04 09:00,,x"].join("\n");
        const [whole, pieces] = await Promise.all([
          imported([sourceOf(text)]),
          imported([sourceOf(text, "export.csv", cut)]),
        ]);
        expect(pieces).toEqual(whole);
        const { rows: read, tickets, joined, leftOut } = importOutput.parse(whole.output);
        expect([read, tickets + joined + leftOut]).toEqual([rows.length + 1, rows.length + 1]);
      },
    ),
    { numRuns: 200 },
  );
});
