import { expect } from "@playwright/test";
import { test } from "./fixture-sites.ts";
import { printedSheets } from "./sheets.ts";

for (const path of ["index.html", "en/index.html"]) {
  test(`${path} prints on two sheets of A4 at most`, async ({ page, sites }) => {
    await page.goto(sites.sample + path);
    const sheets = await printedSheets(page);
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(2);
  });
}

test("print is light even in the dark, shows the table of each chart, hides the frame", async ({
  page,
  sites,
}) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(`${sites.sample}pilot.html`);
  const background = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(background).toBe("rgb(255, 255, 255)");
  await expect(page.locator(".chart-table table").first()).toBeVisible();
  await expect(page.locator(".navigation")).toBeHidden();
  await expect(page.locator(".drawing-wide").first()).toBeVisible();
  await expect(page.locator(".drawing-narrow").first()).toBeHidden();
});
