import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { parse } from "yaml";
import { builtWorkbench } from "./workbench-build.ts";
import { isSettled, openSample, provenOf, savedFiles, subPath, test } from "./workbench-fixture.ts";

test.setTimeout(120_000);

const sampleArchive = async () => join(await builtWorkbench(subPath), subPath, "sample.zip");

test("a zip archive opens as the decision that it holds", async ({ page, workbench }) => {
  await page.goto(workbench);
  await page.locator("input[accept='.zip']").setInputFiles(await sampleArchive());
  await isSettled(page);
  await expect(provenOf(page, "Norvane")).toHaveText("69.1");
});

test("a browser that opens no folders takes one by upload, and saves it as a zip", async ({
  page,
  workbench,
}, info) => {
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(await sampleArchive()))));
  const folder = info.outputPath("評選");
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: undefined }));
  await page.goto(workbench);
  await page.locator("input[webkitdirectory]").setInputFiles(folder);
  await isSettled(page);
  await expect(provenOf(page, "Norvane")).toHaveText("69.1");
  await expect(page.getByRole("button", { name: "寫回資料夾" })).toHaveCount(0);
});

async function scoreCallBack(page: Page): Promise<void> {
  await page.locator("[data-for=vendor] select").selectOption("norvane");
  await page.getByRole("listitem", { name: "電話與回撥" }).focus();
  await page.keyboard.press("0");
}

test("the change log is exported with who did what; a view is printed as it stands", async ({
  page,
  workbench,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await openSample(page, workbench);
  await scoreCallBack(page);
  await page.getByRole("button", { name: "修改紀錄", exact: true }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "匯出 CSV" }).click();
  const told = readFileSync(await (await downloading).path(), "utf8");
  expect(told).toContain("scorecards/norvane.yaml");
  expect(told).toContain("電話與回撥");
  await page.getByRole("button", { name: "列印這一頁" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("cell", { name: "scorecards/norvane.yaml" })).toBeVisible();
});

test("one click puts a rival first by the least change of weights, and one takes it back", async ({
  page,
  workbench,
}) => {
  await openSample(page, workbench);
  const first = page.locator(".ranking li").first();
  const before = await first.innerText();
  await page.getByRole("button", { name: "權重", exact: true }).click();
  await page
    .getByRole("button", { name: /^照這樣改權重/ })
    .first()
    .click();
  await expect(first).not.toContainText(before.split("\n")[0] ?? "");
  await page.locator(".weigh-view .choice").getByRole("button", { name: "復原" }).click();
  await expect(first).toContainText(before.split("\n")[0] ?? "");
});

test("weights are asked for by swing points, hold against sliders, and are saved as they were asked", async ({
  page,
  workbench,
}) => {
  await openSample(page, workbench);
  await page.getByRole("button", { name: "權重", exact: true }).click();
  const fold = page.locator("details.swing").first();
  await fold.locator("summary").click();
  const points = fold.getByRole("spinbutton");
  const shown = await points.evaluateAll((all) =>
    all.map((one) => Number(Reflect.get(one, "value"))),
  );
  expect(Math.max(...shown)).toBe(100);
  await expect(fold).toContainText("全在最差端");

  const before = await provenOf(page, "Norvane").textContent();
  for (let at = 0; at < shown.length; at += 1) await points.nth(at).fill(at === 2 ? "100" : "25");
  await points.nth(0).press("Enter");
  const share = `${Math.round((100 / (100 + 25 * (shown.length - 1))) * 1000) / 10}`;
  await expect(fold.getByRole("listitem").nth(2)).toContainText(share.replace(/\.0$/, ""));
  await expect(provenOf(page, "Norvane")).not.toHaveText(before ?? "");
  const slider = page.getByRole("slider").first();
  await expect(slider).toBeDisabled();
  await expect(page.getByRole("note")).toContainText("題目之間");

  // Nothing may be worth nothing: the last point is not taken away.
  await points.nth(2).fill("50");
  await points.nth(2).press("Enter");
  await expect(fold.getByRole("status")).toContainText("沒有一項是 100");
  await page.getByRole("button", { name: "復原" }).click();
  await expect(fold.getByRole("status")).toBeEmpty();

  const text = (await savedFiles(page))["checklists/decision.yaml"] ?? "";
  const { swing } = parse(text).weights.elicited.questions;
  expect(Object.values(swing)).toEqual(shown.map((_, at) => (at === 2 ? 100 : 25)));
  await page.getByRole("button", { name: /^改成直接寫的權重/ }).click();
  await expect(slider).toBeEnabled();
});
