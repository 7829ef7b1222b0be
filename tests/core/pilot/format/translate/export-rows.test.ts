import { expect, it } from "vitest";
import { allProfiles } from "../../../../../src/core/pilot/format/profiles/all-profiles.ts";
import { walkExport } from "../../../../../src/core/pilot/format/translate/export-rows.ts";
import { startOfExport } from "../../../../../src/core/pilot/format/translate/export-start.ts";
import { noChoices } from "../../../../../src/core/pilot/format/translate/import-choices.ts";
import { sourceOf } from "../import-sources.ts";

it("hands over the same rows however the file is cut", async () => {
  const text = '\ufeffid,"a\nb",c\n\n1,2,3\n4,"5,6",7';
  for (const chunk of [1, 2, 5, 1000]) {
    const source = sourceOf(text, "a.csv", chunk);
    const start = await startOfExport(source, allProfiles, noChoices);
    const rows: string[] = [];
    const walked = await walkExport(source, start, (row) => {
      const cells = Array.from({ length: row.count }, (_, field) =>
        new TextDecoder().decode(row.field(field)),
      );
      rows.push(`${row.line}: ${cells.join("|")}`);
    });
    expect(rows).toEqual(["1: id|a\nb|c", "4: 1|2|3", "5: 4|5,6|7"]);
    expect(walked).toEqual({ bytes: new TextEncoder().encode(text).length, blankLines: 1 });
  }
});
