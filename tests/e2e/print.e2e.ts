import { expect } from "@playwright/test";
import { test } from "./fixture-sites.ts";
import { printedSheets } from "./sheets.ts";

/** A4 without its margins, at 96 dots an inch. */
const paperWidthPx = Math.round((184 / 25.4) * 96);

for (const path of ["index.html", "en/index.html"]) {
  test(`${path} prints on two sheets of A4 at most`, async ({ page, sites }) => {
    await page.goto(sites.sample + path);
    const sheets = await printedSheets(page);
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(2);
  });
}

for (const path of ["index.html", "en/index.html"]) {
  test(`no table of the sample's ${path} is wider than its column on paper`, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: paperWidthPx, height: 1000 });
    await page.goto(path);
    const tables = page.locator(".front table:visible");
    expect(await tables.count()).toBeGreaterThan(2);
    // A table may run on in the next column, so rows are measured, and the column as its first part.
    const cut = await tables.evaluateAll((all) =>
      all
        .filter((table) => {
          const cells = [...((table as HTMLTableElement).rows[0]?.cells ?? [])];
          const width = cells.reduce((sum, cell) => sum + cell.getBoundingClientRect().width, 0);
          return width > (table.parentElement?.getClientRects()[0]?.width ?? 0) + 1;
        })
        .map((table) => table.textContent),
    );
    expect(cut).toEqual([]);
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
