import { expect } from "@playwright/test";
import { test } from "./fixture-sites.ts";
import { pagePaths } from "./page-paths.ts";
import { accessibilityViolations } from "./violations.ts";

for (const path of pagePaths) {
  test(`${path} has no accessibility violation, in light and in dark`, async ({ page, sites }) => {
    await page.goto(sites.sample + path);
    expect(await accessibilityViolations(page)).toEqual([]);
  });
}

test("headings go down one step at a time, from one first heading", async ({ page, sites }) => {
  for (const path of pagePaths) {
    await page.goto(sites.sample + path);
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  }
});
