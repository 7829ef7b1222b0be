import { readFileSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { serveFolder } from "../../src/adapters/folder-server.ts";
import { builtWorkbench } from "./workbench-build.ts";

/** A name with a space and Chinese in it: the workbench must not care where it lies. */
export const subPath = "子 路徑";

/** Tests with the address of the workbench, a slash at the end; in `en/` it speaks English. */
export const test = base.extend<object, { workbench: string }>({
  workbench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a destructured first argument.
    async ({}, use) => {
      const server = await serveFolder(await builtWorkbench(subPath), 0);
      await use(`${server.address}${encodeURIComponent(subPath)}/`);
      await server.close();
    },
    { scope: "worker", timeout: 240_000 },
  ],
});

/** Waits until the whole analysis, pilots included, is there. */
export const isSettled = (page: Page) =>
  expect(page.locator(".ranking .asks")).not.toHaveCount(0, { timeout: 90_000 });

/** Opens the sample in a workbench in either language, and waits for its analysis. */
export async function openSample(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: /^(打開範例|Open the sample)$/ }).click();
  await isSettled(page);
}

/** The proven total of a vendor, as the ranking shows it. */
export const provenOf = (page: Page, vendor: string) =>
  page.locator(".ranking li", { hasText: vendor }).locator(".number");

/** Saves as a zip, by its button unless told how, and gives the files in it by path. */
export async function savedFiles(
  page: Page,
  save = () => page.getByRole("button", { name: /zip/ }).click(),
): Promise<Record<string, string>> {
  const downloading = page.waitForEvent("download");
  await save();
  const bytes = readFileSync(await (await downloading).path());
  const entries = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(
    entries.map(([path, content]) => [path, new TextDecoder().decode(content)]),
  );
}
