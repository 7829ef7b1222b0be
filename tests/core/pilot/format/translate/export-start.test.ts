import { expect, it } from "vitest";
import { allProfiles } from "../../../../../src/core/pilot/format/profiles/all-profiles.ts";
import { startOfExport } from "../../../../../src/core/pilot/format/translate/export-start.ts";
import { noChoices } from "../../../../../src/core/pilot/format/translate/import-choices.ts";
import { sourceOf } from "../import-sources.ts";

const startOf = (text: string) => startOfExport(sourceOf(text), allProfiles, noChoices);

it("sees delimiter, preface, header and kind", async () => {
  const start = await startOf("Report;x\n\nTicket Number;Date Created;Source\n1;2;3\n");
  expect(start).toMatchObject({ delimiter: "semicolon", headerRow: 1, markBytes: 0 });
  expect(start.binding?.profile.id).toBe("osticket");
  expect(start.firstRows[1]).toEqual(["Ticket Number", "Date Created", "Source"]);
});

it("leaves the kind open where no profile fits, and keeps the headers for a guess", async () => {
  const start = await startOf("工單編號,建立時間\n1,2\n");
  expect([start.binding, start.firstRows[0]]).toEqual([null, ["工單編號", "建立時間"]]);
});
