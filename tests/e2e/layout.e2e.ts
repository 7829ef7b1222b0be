import { expect } from "@playwright/test";
import { chartClashes } from "./chart-clashes.ts";
import { test } from "./fixture-sites.ts";
import { pagePaths } from "./page-paths.ts";

for (const width of [320, 360, 768, 1280]) {
  test(`no page scrolls sideways at ${width} px, hostile words included`, async ({
    page,
    sites,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const home of [sites.sample, sites.hostile]) {
      for (const path of pagePaths) {
        await page.goto(home + path);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBe(0);
      }
    }
  });
}

test("no words of a chart touch each other or leave the drawing", async ({ page, sites }) => {
  const hostile = ["index.html", "pilot.html", "risks.html", "en/cost.html"];
  const addresses = [
    ...pagePaths.map((path) => sites.sample + path),
    ...hostile.map((path) => sites.hostile + path),
  ];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of addresses) {
      await page.goto(address);
      expect((await chartClashes(page)).clashes, `${address} at ${width}`).toEqual([]);
    }
  }
});

test("the check for touching words sees words that touch", async ({ page, sites }) => {
  await page.goto(`${sites.sample}pilot.html`);
  expect((await chartClashes(page)).words).toBeGreaterThan(20);
  await page
    .locator(".drawing-wide text.axis-label")
    .first()
    .evaluate((text) => {
      text.setAttribute("x", "2");
      text.setAttribute("y", "27");
    });
  expect((await chartClashes(page)).clashes.length).toBeGreaterThan(0);
});

test("a language switch keeps the page, both ways", async ({ page, sites }) => {
  await page.goto(`${sites.sample}vendor-zaidi.html`);
  await page.locator("a.language").click();
  await expect(page).toHaveURL(`${sites.sample}en/vendor-zaidi.html`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.locator("a.language").click();
  await expect(page).toHaveURL(`${sites.sample}vendor-zaidi.html`);
});

test("every link of every page leads to something that is there", async ({ page, sites }) => {
  for (const path of pagePaths) {
    await page.goto(sites.sample + path);
    const links = await page
      .locator("a")
      .evaluateAll((all) =>
        all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
      );
    for (const link of new Set(links)) {
      expect(link.startsWith(sites.sample), `${path}: ${link}`).toBe(true);
      const { hash } = new URL(link);
      const answer = await page.request.get(link);
      expect(answer.status(), `${path}: ${link}`).toBe(200);
      if (hash !== "")
        expect(await answer.text()).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    }
  }
});
