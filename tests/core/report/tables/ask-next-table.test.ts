import { expect, it } from "vitest";
import { askNextTable } from "../../../../src/core/report/tables/ask-next-table.ts";
import { rowOf } from "../../../workspaces/report-contents.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();
const table = askNextTable("ask-next", context.decision.askNext, context);

it("lists what is unproven, abstained and unanswered in the order of worth, each with its gain", () => {
  expect(table.rows.map(({ id }) => id)).toEqual(["beta--inbox", "beta--depth", "beta--bulk"]);
  expect(rowOf(table, "beta--inbox")).toMatchObject({
    criterion: { detail: "Not proven enough", mark: "Hard gate" },
    vendor: { text: "Beta Desk", link: { page: "vendor-beta" } },
    gain: { text: "+45.0" },
    evidence: { text: "Document" },
  });
  expect(rowOf(table, "beta--depth").criterion?.detail).toBe("Abstained");
  expect(rowOf(table, "beta--bulk").criterion?.detail).toBe("Unanswered");
});
