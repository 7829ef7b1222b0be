import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const found = async (axe: AxeBuilder) => {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
};

/** Every violation of the open page, with the tables of its charts unfolded, in light and in dark. */
export const accessibilityViolations = async (page: Page): Promise<unknown[]> => {
  await page.emulateMedia({ colorScheme: "light" });
  for (const fold of await page.locator(".chart-table").all()) {
    await fold.evaluate((details) => details.setAttribute("open", ""));
  }
  const all = new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
  const inLight = await found(all);
  // Only colours differ in the dark.
  await page.emulateMedia({ colorScheme: "dark" });
  return [...inLight, ...(await found(new AxeBuilder({ page }).withRules(["color-contrast"])))];
};
