import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { test } from "./fixture-sites.ts";
import { pagePaths } from "./page-paths.ts";

const violationsOn = async (axe: AxeBuilder) => {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
};

for (const path of pagePaths) {
  test(`${path} has no accessibility violation, in light and in dark`, async ({ page, sites }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(sites.sample + path);
    for (const fold of await page.locator(".chart-table").all()) {
      await fold.evaluate((details) => details.setAttribute("open", ""));
    }
    const all = new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
    expect(await violationsOn(all)).toEqual([]);
    // Only colours differ in the dark.
    await page.emulateMedia({ colorScheme: "dark" });
    const colours = new AxeBuilder({ page }).withRules(["color-contrast"]);
    expect(await violationsOn(colours)).toEqual([]);
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
