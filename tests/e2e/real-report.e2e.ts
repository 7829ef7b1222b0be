import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { chartClashes } from "./chart-clashes.ts";
import { watchPage } from "./page-watch.ts";
import { printedSheets } from "./sheets.ts";
import { accessibilityViolations } from "./violations.ts";

/** The pages of the report that ships, as the report itself names them. */
const pathsIn = async (request: APIRequestContext, language: string): Promise<string[]> => {
  const answer = await request.get(`report.${language}.json`);
  const { pages }: { pages: { id: string }[] } = await answer.json();
  const folder = language === "en" ? "en/" : "";
  return pages.map(({ id }, index) => `${folder}${index === 0 ? "index" : id}.html`);
};

for (const language of ["zh-Hant", "en"]) {
  test(`every page of the sample in ${language} is accessible, light and inert`, async ({
    page,
    request,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const watch = watchPage(page, baseURL ?? "");
    for (const path of await pathsIn(request, language)) {
      await page.goto(path);
      await expect(page.locator("script, [style]"), path).toHaveCount(0);
      expect(await accessibilityViolations(page), path).toEqual([]);
      const bytes = gzipSync(await (await request.get(path)).body()).length;
      expect(bytes, path).toBeLessThan(60_000);
    }
    expect(watch).toEqual({ outside: [], errors: [] });
  });

  test(`every page of the sample in ${language} fits a phone and a desk`, async ({
    page,
    request,
  }) => {
    test.setTimeout(300_000);
    let words = 0;
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of await pathsIn(request, language)) {
        await page.goto(path);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${path} at ${width}`).toBe(0);
        const drawn = await chartClashes(page);
        expect(drawn.clashes, `${path} at ${width}`).toEqual([]);
        words += drawn.words;
      }
    }
    expect(words).toBeGreaterThan(0);
  });

  test(`the decision in ${language} prints on two sheets at most`, async ({ page, request }) => {
    const [front = ""] = await pathsIn(request, language);
    await page.goto(front);
    expect(await printedSheets(page)).toBeLessThanOrEqual(2);
  });
}

test("the comparison can be narrowed without a script, by mouse and by keyboard", async ({
  page,
}) => {
  await page.goto("comparison.html");
  const rows = page.locator("tbody tr:not(.group)");
  const shown = async () =>
    rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()).length);
  const all = await shown();
  const choices = page.locator(".filters label");
  await expect(choices).toHaveCount(4);
  for (const at of [1, 2, 3]) {
    const choice = choices.nth(at);
    const count = Number(/\d+/.exec((await choice.textContent()) ?? "")?.[0]);
    await choice.click();
    expect(await shown()).toBe(count);
    expect(count).toBeLessThan(all);
  }
  await page.keyboard.press("ArrowRight");
  expect(await shown()).toBe(all);
});

test("text at 200 % leaves every page of the sample without sideways scroll", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of await pathsIn(request, "zh-Hant")) {
    await page.goto(path);
    // What a browser does at 200 %: half the pixels of the window for the page.
    await page.setViewportSize({ width: 640, height: 450 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
});
