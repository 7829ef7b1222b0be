import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type Options = Parameters<AxeBuilder["options"]>[0];

/** The places where a rule holds are not written down, which on a long page is a third of the time. */
const quick = { resultTypes: ["violations"] } satisfies Options;

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
  const inLight = await found(
    new AxeBuilder({ page }).options({ ...quick, rules: { "target-size": { enabled: true } } }),
  );
  // Only colours differ in the dark.
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = new AxeBuilder({ page }).options(quick).withRules(["color-contrast"]);
  return [...inLight, ...(await found(dark))];
};
