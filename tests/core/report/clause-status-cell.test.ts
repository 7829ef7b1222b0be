import { expect, it } from "vitest";
import { clauseStatusCell } from "../../../src/core/report/clause-status-cell.ts";
import { contextOf } from "../../workspaces/reported-decision.ts";

it("tells nothing on file from refused, and says which line was crossed", () => {
  const context = contextOf();
  expect(clauseStatusCell(undefined, "x", context)).toEqual({
    text: "Nothing on file",
    tone: "muted",
  });
  expect(
    clauseStatusCell({ status: "refused", redLineCrossed: true }, "No export", context),
  ).toEqual({
    text: "Refused",
    tone: "bad",
    mark: "Red line crossed",
    detail: "No export",
  });
});
