import { expect, it } from "vitest";
import { dueCell } from "../../../src/core/report/due-cell.ts";
import { contextOf } from "../../workspaces/reported-decision.ts";

it("a day stands as it is until it has passed; none is said", () => {
  const context = contextOf();
  expect(dueCell("2026-11-01", context)).toEqual({ text: "1 November 2026" });
  expect(dueCell("2026-10-31", context)).toMatchObject({ tone: "bad", mark: "Overdue" });
  expect(dueCell(null, context)).toEqual({ text: "No day set", tone: "warn" });
});
