import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { project } from "./workbench-build.ts";
import { openSample, test } from "./workbench-fixture.ts";

test.setTimeout(120_000);

const side = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const result = (page: Page) => page.locator(".pilot-result");

async function openPilot(page: Page, address: string): Promise<void> {
  await openSample(page, address);
  await page.getByRole("button", { name: /^(試點|Pilot)$/ }).click();
  await page.locator(".pilot-vendor select").first().selectOption("tidalleaf");
}

const takeHeld = (page: Page, name: string) =>
  side(page, name)
    .getByRole("button", { name: /tickets\.csv/ })
    .click();

/** The first comparison asked for lacks what the worker needs, so that it really fails there. */
const breakFirstComparison = (page: Page) =>
  page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    let isBroken = false;
    Worker.prototype.postMessage = function post(message: { ask?: string }) {
      const isFirst = message?.ask === "compare" && !isBroken;
      isBroken ||= isFirst;
      postMessage.call(this, isFirst ? { ...message, costs: null } : message);
    };
  });

for (const [folder, names, said] of [
  ["", ["基準期", "試點期"], "這兩份檔案沒能比較："],
  ["en/", ["Baseline", "Pilot"], "The two files could not be compared: "],
] as const) {
  test(`a comparison that fails says so in ${folder || "zh-Hant"}, until it is made again`, async ({
    page,
    workbench,
  }) => {
    await breakFirstComparison(page);
    await openPilot(page, `${workbench}${folder}`);
    for (const name of names) await takeHeld(page, name);
    const alert = page.locator(".pilot > [role=alert]");
    await expect(alert).toContainText(said, { timeout: 60_000 });
    await expect(alert).toContainText("null");
    await expect(result(page)).toHaveCount(0);
    await expect(page.locator(".pilot > [role=status]")).toHaveText("");

    await page.locator(".exclusions > summary").click();
    await page.locator(".exclusions select").first().selectOption("out");
    await expect(result(page)).toBeVisible({ timeout: 60_000 });
    await expect(alert).toHaveCount(0);
  });
}

test("a reading that is stopped leads to no comparison, and can be begun again", async ({
  page,
  workbench,
}, info) => {
  const [header = "", ...rows] = readFileSync(`${project}/pilots/baseline/tickets.csv`, "utf8")
    .trimEnd()
    .split("\n");
  const times = 20;
  const large = info.outputPath("tickets.csv");
  writeFileSync(large, `${header}\n${`${rows.join("\n")}\n`.repeat(times)}`);
  await openPilot(page, workbench);
  await takeHeld(page, "試點期");
  await expect(side(page, "試點期")).toContainText("讀了");
  const baseline = side(page, "基準期");
  // Pressed in the page itself, in the picture in which the button appears.
  const pressed = page.evaluate(async () => {
    const stop = () => document.querySelector<HTMLButtonElement>(".reading progress ~ button");
    while (stop() === null) await new Promise(requestAnimationFrame);
    stop()?.click();
  });
  await baseline.locator("input[type=file]").setInputFiles(large);
  await pressed;
  await expect(baseline).toContainText("已停止。");
  await page.waitForTimeout(3000);
  await expect(baseline).not.toContainText("讀了");
  await expect(page.locator(".pilot > [role=status]")).toHaveText(/兩份檔案都讀完/);
  await expect(result(page)).toHaveCount(0);

  await baseline.getByRole("button", { name: "再讀一次" }).click();
  const all = (rows.length * times).toLocaleString("en");
  await expect(baseline).toContainText(`讀了 ${all} 列`, { timeout: 60_000 });
  await expect(result(page)).toBeVisible({ timeout: 60_000 });
});
