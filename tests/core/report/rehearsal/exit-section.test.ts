import { expect, it } from "vitest";
import { exitSection } from "../../../../src/core/report/rehearsal/exit-section.ts";
import { provenContext, rowOf, tablesIn } from "../../../workspaces/proven-sample.ts";

it("counts the working days and says who signed", async () => {
  const table = tablesIn(exitSection(await provenContext("en"))).get("exit-rehearsal");
  expect(rowOf(table, "days").slice(1)).toEqual([
    "From request to a usable set: 9 working days",
    "From request to a usable set: 18 working days",
  ]);
  expect(table?.rows.at(-2)?.cells[1]?.detail).toBe("signed by both sides");
  const none = await provenContext("en", (workspace) => ({ ...workspace, pilots: new Map() }));
  expect(exitSection(none)).toBeNull();
});
