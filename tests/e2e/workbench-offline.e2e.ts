import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { serveFolder } from "../../src/adapters/folder-server.ts";
import { builtWorkbench, project } from "./workbench-build.ts";
import { isSettled, openSample, provenOf, subPath, test } from "./workbench-fixture.ts";

test.setTimeout(120_000);

const below = `${encodeURIComponent(subPath)}/`;

const isKept = (page: Page) =>
  expect(page.getByText(/^(已可離線使用|Works without a network now)/)).toBeVisible();

test("once opened, the workbench works with the server gone, in both languages", async ({
  page,
}) => {
  const server = await serveFolder(await builtWorkbench(subPath), 0);
  await page.goto(server.address + below);
  await isKept(page);
  await server.close();

  await openSample(page, server.address + below);
  await page.locator("[data-for=vendor] select").selectOption("norvane");
  await page.getByRole("listitem", { name: "電話與回撥" }).focus();
  await page.keyboard.press("0");
  await expect(provenOf(page, "Norvane")).not.toHaveText("69.1");
  for (const view of await page.locator(".views button").all()) {
    await view.click();
    await expect(page.locator("#content > *").first()).toBeVisible();
  }
  await page.goto(`${server.address}${below}en/`);
  await expect(page.getByRole("button", { name: "Open the sample" })).toBeVisible();
});

test("a new version waits, is announced, and keeps the work when it takes over, in every tab", async ({
  context,
  page,
}) => {
  const folder = join(project, "test-results/workbench-newer");
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(await builtWorkbench(subPath), subPath), folder, { recursive: true });
  const server = await serveFolder(folder, 0);
  // A tab that was there before anything was kept in this browser.
  const early = await context.newPage();
  await early.goto(server.address);
  await isKept(early);
  await page.goto(server.address);
  await isKept(page);
  await openSample(page, server.address);
  await page.getByRole("listitem", { name: "電話與回撥" }).focus();
  await page.keyboard.press("0");
  await expect(page.getByRole("button", { name: "復原" })).toBeEnabled();

  const script = join(folder, "service-worker.js");
  writeFileSync(script, readFileSync(script, "utf8").replace('"version":"', '"version":"newer-'));
  const start = join(folder, "index.html");
  writeFileSync(start, readFileSync(start, "utf8").replace("<title>", "<title>NEW "));
  await page.reload();
  await isSettled(page);
  expect(await page.title()).not.toContain("NEW");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByRole("button", { name: "現在換新版" }).click();
  await expect(page).toHaveTitle(/^NEW/);
  await expect(early).toHaveTitle(/^NEW/);
  await isSettled(page);
  await expect(page.getByRole("button", { name: "復原" })).toBeEnabled();
  await server.close();
});

test("opened from the disk, the page says why it does not start", async ({ page }) => {
  const start = join(await builtWorkbench(subPath), subPath, "index.html");
  await page.goto(pathToFileURL(start).href);
  await expect(page.getByText("npm run workbench")).toHaveCSS("opacity", "1");
});
