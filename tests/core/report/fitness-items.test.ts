import { expect, it } from "vitest";
import { fitnessItems } from "../../../src/core/report/fitness-items.ts";
import { contextOf } from "../../workspaces/reported-decision.ts";

const context = contextOf();

it("puts what blocks first, with the period it speaks of and how to mend it", () => {
  const items = fitnessItems(
    [
      { code: "mix-changed", severity: "warns", period: null, params: {} },
      { code: "zone-unknown", severity: "blocks", period: "pilot", params: {} },
    ],
    context,
  );
  expect(items.map(({ tone, mark }) => [tone, mark])).toEqual([
    ["bad", "Pilot"],
    ["warn", undefined],
  ]);
  expect(items[0]?.detail).toContain("zone");
});
