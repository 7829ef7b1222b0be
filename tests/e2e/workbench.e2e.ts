import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { serveFolder } from "../../src/adapters/folder-server.ts";
import { watchPage } from "./page-watch.ts";
import { accessibilityViolations } from "./violations.ts";

const project = resolve(import.meta.dirname, "../..");

/** The workbench with the sample, served under a sub-path; built once. */
const test = base.extend<object, { workbench: string }>({
  workbench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a destructured first argument.
    async ({}, use) => {
      const top = join(project, "test-results/workbench");
      rmSync(top, { recursive: true, force: true });
      const main = join(project, "src/cli/main.ts");
      const out = join(top, "子 路徑");
      execFileSync(process.execPath, [main, "workbench", project, "--out", out]);
      const server = await serveFolder(top, 0);
      await use(`${server.address}${encodeURIComponent("子 路徑")}/`);
      await server.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

/** The whole analysis, pilots included, is there. */
const isSettled = (page: Page) =>
  expect(page.locator(".ranking .asks")).not.toHaveCount(0, { timeout: 90_000 });

async function openSample(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name }).click();
  await isSettled(page);
}

const provenOf = (page: Page, vendor: string) =>
  page.locator(".ranking li", { hasText: vendor }).locator(".number");

async function savedFiles(page: Page): Promise<Record<string, string>> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: /zip/ }).click();
  const bytes = readFileSync(await (await downloading).path());
  const entries = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(
    entries.map(([path, content]) => [path, new TextDecoder().decode(content)]),
  );
}

test("a level is set by the keyboard, the ranking follows, and one line is saved", async ({
  page,
  workbench,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const watch = watchPage(page, workbench || (baseURL ?? ""));
  await openSample(page, workbench, "打開範例");
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
  await openSample(page, `${workbench}en/`, "Open the sample");
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

for (const [folder, sample] of [
  ["", "打開範例"],
  ["en/", "Open the sample"],
]) {
  test(`every view of the workbench in ${folder || "zh-Hant"} is accessible and fits a phone`, async ({
    page,
    workbench,
  }) => {
    test.setTimeout(180_000);
    await page.goto(`${workbench}${folder}`);
    expect(await accessibilityViolations(page)).toEqual([]);
    await openSample(page, `${workbench}${folder}`, sample ?? "");
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
