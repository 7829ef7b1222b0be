import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { buildReportSite } from "../../src/adapters/report-site.ts";
import { sampleReport } from "./fixtures/sample-report.ts";
import { watchPage } from "./page-watch.ts";
import { accessibilityViolations } from "./violations.ts";

const place = mkdtempSync(join(tmpdir(), "touchstone-one-file-"));
const file = join(place, "report.html");
const address = pathToFileURL(file).href;
const report = sampleReport("en");

test.beforeAll(async () => {
  const reports = { "zh-Hant": sampleReport("zh-Hant"), en: report };
  const outDirectory = join(place, "dist");
  const { oneFiles } = await buildReportSite({ reports, outDirectory, oneFiles: ["en"] });
  writeFileSync(file, oneFiles.en ?? "");
});

test("the one file opens from a disk, asks for nothing, and leads from page to page", async ({
  page,
}) => {
  const watch = watchPage(page, address);
  await page.goto(address);
  await expect(page.locator("script, [style], link[rel=stylesheet]")).toHaveCount(0);
  for (const { id, title, navigationLabel } of report.pages.slice(1)) {
    await page
      .locator(".navigation")
      .getByRole("link", { name: navigationLabel, exact: true })
      .click();
    await expect(page).toHaveURL(`${address}#page-${id}`);
    await expect(page.locator(`#page-${id} > h1`)).toHaveText(title);
    await expect(page.locator(`#page-${id} > h1`)).toBeInViewport();
  }
  expect(watch).toEqual({ outside: [], errors: [] });
});

test("the one file has no accessibility violation, and no sideways scroll at 320 px", async ({
  page,
}) => {
  await page.goto(address);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 740 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
