import { expect, it } from "vitest";
import { readRows } from "../../../../src/core/rehearsal/reconcile/record-file.ts";
import { textExport } from "../../../workspaces/text-export.ts";

it("hands over each row once", async () => {
  let rows = 0;
  await readRows(textExport("id\n1\n2\n"), () => {
    rows += 1;
  });
  expect(rows).toBe(2);
});
