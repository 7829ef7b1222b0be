import { expect, it } from "vitest";
import { citedEn, citedZh, laws } from "../../../src/core/diagnostic/cited-law.ts";
import { isDay } from "../../../src/core/schema/day.ts";

it("cites rule, article and version in both languages", () => {
  expect(citedZh("selection", "第 11 條")).toBe("（最有利標評選辦法第 11 條，2025-01-21 版）");
  expect(citedEn("deliberation", "Art. 6")).toContain("Art. 6, version of 2021-11-04");
  for (const { version } of Object.values(laws)) expect(isDay(version)).toBe(true);
});
