import { expect, it } from "vitest";
import { explain } from "../../../src/core/diagnostic/explain.ts";

it("explains a code: its name and gravity, its title, and why the rule exists", () => {
  const lines = explain("tab-indent", "en").split("\n");
  expect(lines.slice(0, 3)).toEqual(["tab-indent · error", "Indented with a tab", ""]);
  expect(lines[3]).toContain("Editors show tabs in different widths");
  expect(explain("tab-indent", "zh-Hant")).toMatch(/^tab-indent · 錯誤\n用 Tab 縮排\n/);
});
