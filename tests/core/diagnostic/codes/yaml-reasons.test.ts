import { expect, it } from "vitest";
import { yamlReason } from "../../../../src/core/diagnostic/codes/yaml-reasons.ts";

it("has words for each reason, and general ones for what it does not know", () => {
  expect(yamlReason("quote-not-closed", "en").mend).toBe("Add the same mark at the end.");
  expect(yamlReason("quote-not-closed", "zh-Hant").message).toBe("引號打開後沒有關閉。");
  const general = yamlReason("other", "en");
  for (const unknown of ["constructor", undefined, 3])
    expect(yamlReason(unknown, "en")).toBe(general);
});
