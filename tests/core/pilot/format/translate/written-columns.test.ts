import { expect, it } from "vitest";
import { noChoices } from "../../../../../src/core/pilot/format/translate/import-choices.ts";
import { openExport } from "../../../../../src/core/pilot/format/translate/open-export.ts";
import {
  targetColumns,
  writtenColumns,
} from "../../../../../src/core/pilot/format/translate/written-columns.ts";
import { sourceOf } from "../import-sources.ts";

it("fills three columns from a rating and none from what is not read", () => {
  expect(targetColumns({ kind: "rating", scale: 5 })).toEqual([
    "csat_value",
    "csat_scale_max",
    "csat_offered",
  ]);
  expect(targetColumns({ kind: "ignored", reason: "text" })).toEqual([]);
});

it("joins the columns of several files in canonical order", async () => {
  const texts = [
    "Ticket ID,Created time,Resolved time,Source\n",
    "Ticket Number,Date Created,Reopen Count\n",
  ];
  const opened = await Promise.all(texts.map((text) => openExport(sourceOf(text), noChoices)));
  const known = opened.flatMap((one) => (one.kind === "known" ? [one.surveyed] : []));
  expect(writtenColumns(known, ["source_row"])).toEqual([
    "ticket_id",
    "source_row",
    "created_at",
    "last_solved_at",
    "reopen_count",
    "channel",
    "tz_source",
  ]);
});
