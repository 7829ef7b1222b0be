import { expect, it } from "vitest";
import { bindColumns } from "../../../../src/core/pilot/format/column-binding.ts";
import { timesOf } from "../../../../src/core/pilot/ticket/bound-columns.ts";

it("keeps only the times that some column of the file can fill", () => {
  const binding = bindColumns(
    ["ticket_id", "created_at", "closed_at", "handle_seconds"],
    "auto",
    {},
  );
  if (binding === null) throw new Error("these headers are canonical");
  expect([...timesOf(binding)].sort()).toEqual(["handleSeconds", "lastSolvedAfter"]);
});
