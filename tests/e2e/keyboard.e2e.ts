import { expect, type Page } from "@playwright/test";
import { test } from "./fixture-sites.ts";

const focused = (page: Page) => page.locator(":focus");

/** Presses Tab until something fitting has the focus, and says how many presses it took. */
const tabTo = async (page: Page, selector: string): Promise<number> => {
  for (let presses = 1; presses <= 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await focused(page).evaluate((element, wanted) => element.matches(wanted), selector)) {
      return presses;
    }
  }
  return Number.POSITIVE_INFINITY;
};

test("the first stop is a visible skip link that leads into the content", async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.sample}index.html`);
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveText("跳到主要內容");
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});

test("navigation and tables are reached, and what has the focus is outlined", async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.sample}comparison.html`);
  expect(await tabTo(page, ".navigation a")).toBeLessThan(10);
  const outline = await focused(page).evaluate((link) => getComputedStyle(link).outlineStyle);
  expect(outline).toBe("solid");
  expect(await tabTo(page, ".table-scroll")).toBeLessThan(40);
  await expect(focused(page)).toHaveAccessibleName("題目、準則與三家廠商");
});

test("on a phone the contents unfold, and rows of a wide table stand under the names of its columns", async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${sites.sample}comparison.html`);
  await tabTo(page, "summary");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "逐題比較" })).toBeVisible();
  const wide = page.locator(".is-stacked .table-scroll").first();
  expect(await wide.evaluate((room) => room.scrollWidth - room.clientWidth)).toBe(0);
  const cell = wide.locator("tbody td").first();
  const label = await cell.evaluate((one) => getComputedStyle(one, "::before").content);
  expect(label).toBe(
    `"${await wide
      .locator("thead th")
      .nth(1)
      .textContent()
      .then((text) => text?.trim())}"`,
  );
});
