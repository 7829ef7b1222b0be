import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { openSample, test } from "./workbench-fixture.ts";

/** Most that the scripts of the first view may weigh, in bytes as gzip sends them. */
const firstViewLimit = 180_000;

/** What all scripts that the page itself has fetched weigh; a worker's are no part of the page. */
async function scriptWeight(page: Page): Promise<number> {
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  const scripts = [...new Set(addresses)].filter(
    (one) => one.endsWith(".js") && !one.includes("worker"),
  );
  const bodies = await Promise.all(
    scripts.map(async (one) => (await page.request.get(one)).body()),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

test("the first view needs few scripts, and an open decision fetches the rest", async ({
  page,
  workbench,
}) => {
  await page.goto(workbench);
  await expect(page.getByRole("button", { name: "打開範例" })).toBeEnabled();
  await page.waitForLoadState("networkidle");
  const first = await scriptWeight(page);
  expect(first).toBeGreaterThan(10_000);
  expect(first).toBeLessThanOrEqual(firstViewLimit);

  await openSample(page, workbench);
  const open = await scriptWeight(page);
  test.info().annotations.push({ type: "kB", description: `${first / 1000}, ${open / 1000}` });
  console.log(`scripts, gzip: first view ${first / 1000} kB, open decision ${open / 1000} kB`);
});
