import { expect, it } from "vitest";
import { bindColumns } from "../../../../src/core/pilot/format/column-binding.ts";
import { decodedColumns } from "../../../../src/core/pilot/ticket/decoded-columns.ts";
import { RowFields } from "../../../../src/core/pilot/ticket/row-fields.ts";
import { RowFindings } from "../../../../src/core/pilot/ticket/row-findings.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";

it("knows where each column stands, and which are not there", () => {
  const binding = bindColumns(["created_at", "Mood", "ticket_id"], "auto", {});
  if (binding === null) throw new Error("these headers are canonical");
  const fields = new RowFields(binding, new ZoneOffsets("UTC"), new RowFindings("a.csv"));
  const { created, id, channel } = decodedColumns(fields);
  expect([created.place, id.place, channel.place]).toEqual([0, 2, -1]);
});
