import { expect, it } from "vitest";
import { definitionText } from "../../../../src/core/pilot/kpi/kpi-definition.ts";

it("writes only the parameters that change the number", () => {
  const none = { clock: null, followUpSeconds: null, returnWindowSeconds: null };
  expect(definitionText({ id: "csat", ...none })).toBe("csat");
  expect(
    definitionText({ id: "resolution-time", ...none, clock: "business", followUpSeconds: 60 }),
  ).toBe("resolution-time; clock=business; followUpSeconds=60");
});
