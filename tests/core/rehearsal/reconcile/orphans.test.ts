import { expect, it } from "vitest";
import { orphansOf } from "../../../../src/core/rehearsal/reconcile/orphans.ts";
import { textExport } from "../../../workspaces/text-export.ts";

it("counts children without their parent; a child that names none is no orphan", async () => {
  const parent = textExport("ticket_id\n1\n2\n");
  const child = textExport("message_id,ticket_id\na,1\nb,9\nc,\n");
  const link = { child, column: "ticket_id", parent, parentColumn: "ticket_id" };
  expect(await orphansOf(link)).toBe(1);
  expect(await orphansOf({ ...link, column: "absent" })).toBeNull();
});
