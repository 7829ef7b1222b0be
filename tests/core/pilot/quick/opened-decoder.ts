import { bindColumns } from "../../../../src/core/pilot/format/column-binding.ts";
import type { ColumnRole } from "../../../../src/core/pilot/format/ticket-profile.ts";
import { decodedColumns } from "../../../../src/core/pilot/ticket/decoded-columns.ts";
import { RowFields } from "../../../../src/core/pilot/ticket/row-fields.ts";
import { RowFindings } from "../../../../src/core/pilot/ticket/row-findings.ts";
import { TicketDecoder } from "../../../../src/core/pilot/ticket/ticket-decoder.ts";
import { ZoneOffsets } from "../../../../src/core/pilot/time/zone-offsets.ts";

/** A decoder for a file with these headers, and where its columns stand. */
export function openedDecoder(headers: readonly string[]) {
  const binding = bindColumns(headers, "canonical", {});
  if (binding === null) throw new Error("these are no headers of a canonical file");
  const zone = new ZoneOffsets("UTC");
  const findings = new RowFindings("tickets.csv");
  const fields = new RowFields(binding, zone, findings);
  return {
    decoder: new TicketDecoder(binding, zone, findings, "salt"),
    columns: decodedColumns(fields),
    placeOf: (role: ColumnRole) => fields.column(role).place,
  };
}
