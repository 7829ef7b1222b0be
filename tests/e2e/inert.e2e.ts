import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { test } from "./fixture-sites.ts";
import { hostileStrings } from "./fixtures/hostile-report.ts";
import { pagePaths } from "./page-paths.ts";
import { watchPage } from "./page-watch.ts";

test("hostile words stay words: nothing runs, nothing is fetched, no policy is violated", async ({
  page,
  sites,
}) => {
  const watch = watchPage(page, sites.hostile);
  for (const path of pagePaths) {
    await page.goto(sites.hostile + path);
    await expect(
      page.locator("script, img, iframe, object, embed, [onload], [onerror]"),
    ).toHaveCount(0);
    await expect(page.locator("[style], svg style, a[href^='javascript']")).toHaveCount(0);
  }
  expect(watch).toEqual({ outside: [], errors: [] });
});

test("hostile words are shown as they were written", async ({ page, sites }) => {
  await page.goto(`${sites.hostile}index.html`);
  const shown = (await page.locator("body").textContent()) ?? "";
  for (const words of hostileStrings) expect(shown).toContain(words);
});

test("the policy of every page allows no script, and it is in force", async ({ page, sites }) => {
  for (const path of pagePaths) {
    await page.goto(sites.sample + path);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute("content", /default-src 'none'; script-src 'none'/);
  }
  const refused = page.waitForEvent("console", (message) =>
    /Content Security Policy/.test(message.text()),
  );
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'ran'";
    document.head.append(script);
  });
  await refused;
  await expect(page).not.toHaveTitle("ran");
});

test("the site works from a disk, links and all", async ({ page, sites }) => {
  const home = pathToFileURL(sites.folder).href;
  const watch = watchPage(page, home);
  await page.goto(`${home}/index.html`);
  await page.getByRole("link", { name: "試點結果" }).click();
  await expect(page.locator("h1")).toHaveText("試點");
  await page.locator("a.language").click();
  await expect(page.locator("h1")).toHaveText("Pilot");
  await page.getByRole("link", { name: "The decision", exact: true }).click();
  await expect(page.locator("h1")).toHaveText("Helpdesk for 2027");
  const ground = await page
    .locator(".masthead")
    .evaluate((it) => getComputedStyle(it).backgroundColor);
  expect(ground).toBe("rgb(34, 36, 38)");
  expect(watch).toEqual({ outside: [], errors: [] });
});
