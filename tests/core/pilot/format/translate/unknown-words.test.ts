import { expect, it } from "vitest";
import {
  isMeaningful,
  unknownWords,
} from "../../../../../src/core/pilot/format/translate/unknown-words.ts";
import { imported, sourceOf } from "../import-sources.ts";

it("knows the words of the columns that have a meaning", () => {
  expect(unknownWords("status", ["solved", "Parked", "on-hold"])).toEqual(["Parked"]);
  expect(unknownWords("initiated_by", ["campaign", "ghost"])).toEqual(["ghost"]);
  expect(unknownWords("exclusion_reason", ["spam", "bored"])).toEqual(["bored"]);
  expect([isMeaningful("status"), isMeaningful("channel")]).toEqual([true, false]);
});

it("are told at the import under the header of the export", async () => {
  const rows = ["1,2026-05-04 09:00,,Resolved", "2,2026-05-04 09:00,,Parked"];
  const { diagnostics } = await imported([
    sourceOf(`Ticket ID,Created time,Resolved time,Status\n${rows.join("\n")}\n`),
  ]);
  expect(diagnostics.map(({ code, params }) => [code, params.column, params.found])).toEqual([
    ["unknown-ticket-word", "Status", "Parked"],
  ]);
});
