import { expect, it } from "vitest";
import { scaleInWords } from "../../../../src/core/panel/questionnaire/scale-in-words.ts";

it("explains every kind of scale", () => {
  const anchors = ["none", "a", "b", "c", "all"];
  expect(scaleInWords({ kind: "levels", anchors }, "en").split("\n")[4]).toBe("4　all");
  expect(scaleInWords({ kind: "boolean", yes: "ours" }, "en")).toBe("Yes: ours\nNo");
  expect(scaleInWords({ kind: "number", worst: 480, best: 30, unit: "min" }, "en")).toContain(
    "480",
  );
  expect(scaleInWords({ kind: "share" }, "zh-Hant")).toContain("通路");
  expect(scaleInWords({ kind: "items", items: [{ id: "a", label: "A" }] }, "en")).toContain("item");
});
