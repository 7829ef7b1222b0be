import { expect, it } from "vitest";
import { costSection } from "../../../../src/core/report/sections/cost-section.ts";
import { contextOf, without } from "../../../workspaces/reported-decision.ts";

it("draws the costs, or says that they are unknown and not 0", () => {
  expect(costSection(contextOf()).blocks[0]?.kind).toBe("chart");
  const { blocks } = costSection(contextOf(without("checklists/cost-lines.yaml")));
  expect(blocks).toEqual([{ kind: "text", text: expect.stringContaining("unknown, not 0") }]);
});
