import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { watchPage } from "./page-watch.ts";
import { accessibilityViolations } from "./violations.ts";
import { project } from "./workbench-build.ts";
import { isSettled, openSample, provenOf, savedFiles, test } from "./workbench-fixture.ts";

test("a level is set by the keyboard, the ranking follows, and one line is saved", async ({
  page,
  workbench,
}) => {
  test.setTimeout(120_000);
  const watch = watchPage(page, workbench);
  await openSample(page, workbench);
  await page.locator(".choosers select").first().selectOption("norvane");
  await expect(provenOf(page, "Norvane")).toHaveText("69.1");
  await page.getByRole("listitem", { name: "電話與回撥" }).focus();
  await page.keyboard.press("0");
  await expect(provenOf(page, "Norvane")).not.toHaveText("69.1");

  const before = readFileSync(join(project, "scorecards/norvane.yaml"), "utf8").split("\n");
  const after = (await savedFiles(page))["scorecards/norvane.yaml"]?.split("\n") ?? [];
  const differing = before.flatMap((line, index) =>
    line === after[index] ? [] : [[line.trim(), after[index]?.trim()]],
  );
  expect(after.length).toBe(before.length);
  expect(differing).toEqual([[expect.stringMatching(/^reading: [1-4]$/), "reading: 0"]]);

  await page.getByRole("button", { name: "復原" }).click();
  await expect(provenOf(page, "Norvane")).toHaveText("69.1");
  expect(watch).toEqual({ outside: [], errors: [] });
});

test("a tab that is closed in the middle loses nothing", async ({ context, workbench }) => {
  test.setTimeout(120_000);
  const page = await context.newPage();
  await openSample(page, `${workbench}en/`);
  await page.getByRole("button", { name: "Weights" }).click();
  const slider = page.getByRole("slider").first();
  await slider.focus();
  await page.keyboard.press("End");
  const moved = await page.locator(".ranking").locator(".number").allTextContents();
  await expect(page.locator(".toolbar [role=status]")).toContainText("Draft kept");
  await page.close();

  const again = await context.newPage();
  await again.goto(`${workbench}en/`);
  await again.getByRole("button", { name: /^Go on with/ }).click();
  await isSettled(again);
  expect(await again.locator(".ranking").locator(".number").allTextContents()).toEqual(moved);
  await again.getByRole("button", { name: "Undo" }).click();
  await expect(provenOf(again, "Norvane")).toHaveText("69.1");
});

for (const folder of ["", "en/"]) {
  test(`every view of the workbench in ${folder || "zh-Hant"} is accessible and fits a phone`, async ({
    page,
    workbench,
  }) => {
    test.setTimeout(180_000);
    await page.goto(`${workbench}${folder}`);
    expect(await accessibilityViolations(page)).toEqual([]);
    await openSample(page, `${workbench}${folder}`);
    for (const view of await page.locator(".views button").all()) {
      await view.click();
      expect(await accessibilityViolations(page), await view.innerText()).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, await view.innerText()).toBe(0);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
}
