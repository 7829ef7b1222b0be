import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { builtWorkbench, project } from "./workbench-build.ts";
import { isSettled, provenOf, savedFiles, subPath, test } from "./workbench-fixture.ts";

test.setTimeout(120_000);

/** A folder of the browser's own, with the sample in it; the picker gives it as if it was chosen. */
async function openDisk(page: Page, workbench: string): Promise<void> {
  const archive = readFileSync(join(await builtWorkbench(subPath), subPath, "sample.zip"));
  const files = Object.entries(unzipSync(new Uint8Array(archive))).map(
    ([path, bytes]): [string, string] => [path, new TextDecoder().decode(bytes)],
  );
  await page.addInitScript(() => {
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle("評選", { create: true });
  });
  await page.goto(workbench);
  await page.evaluate(async (all) => {
    const top = await navigator.storage.getDirectory();
    for (const [path, text] of all) {
      let folder = await top.getDirectoryHandle("評選", { create: true });
      const names = path.split("/");
      for (const name of names.slice(0, -1)) {
        folder = await folder.getDirectoryHandle(name, { create: true });
      }
      const file = await folder.getFileHandle(names.at(-1) ?? "", { create: true });
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, files);
  await page.getByRole("button", { name: "打開資料夾" }).click();
  await isSettled(page);
}

/** The export of the baseline many times over, so that no page holds it; how many rows it has then. */
async function enlargeBaseline(page: Page): Promise<number> {
  const text = readFileSync(join(project, "pilots/baseline/tickets.csv"), "utf8").trimEnd();
  const times = Math.ceil((65 * 1024 * 1024) / text.length);
  await page.evaluate(async (often) => {
    const top = await (await navigator.storage.getDirectory()).getDirectoryHandle("評選");
    const pilots = await top.getDirectoryHandle("pilots");
    const folder = await pilots.getDirectoryHandle("baseline");
    const file = await folder.getFileHandle("tickets.csv");
    const [header = "", ...rows] = (await (await file.getFile()).text()).trimEnd().split("\n");
    const body = `${rows.join("\n")}\n`;
    const writable = await file.createWritable();
    await writable.write(`${header}\n`);
    for (let time = 0; time < often; time += 1) await writable.write(body);
    await writable.close();
  }, times);
  return times * (text.split("\n").length - 1);
}

/** As somebody else may do while the workbench is open. */
const renameBaseline = (page: Page, from: string, to: string) =>
  page.evaluate(
    async ([before, after]) => {
      const top = await (await navigator.storage.getDirectory()).getDirectoryHandle("評選");
      const folder = await (await top.getDirectoryHandle("pilots")).getDirectoryHandle("baseline");
      const file = await folder.getFileHandle(before);
      await (file as FileSystemFileHandle & { move(name: string): Promise<void> }).move(after);
    },
    [from, to] as const,
  );

const scorecard = (page: Page, text?: string) =>
  page.evaluate(async (written) => {
    const top = await (await navigator.storage.getDirectory()).getDirectoryHandle("評選");
    const folder = await top.getDirectoryHandle("scorecards");
    const file = await folder.getFileHandle("norvane.yaml");
    if (written !== undefined) {
      const writable = await file.createWritable();
      await writable.write(written);
      await writable.close();
    }
    return (await file.getFile()).text();
  }, text);

async function score(page: Page, key: string): Promise<void> {
  await page.locator("[data-for=vendor] select").selectOption("norvane");
  await page.getByRole("listitem", { name: "電話與回撥" }).focus();
  await page.keyboard.press(key);
}

test("a folder is written back line by line, and never over what somebody else wrote unasked", async ({
  page,
  workbench,
}) => {
  await openDisk(page, workbench);
  const before = readFileSync(join(project, "scorecards/norvane.yaml"), "utf8");
  await score(page, "0");
  await page.getByRole("button", { name: "寫回資料夾" }).click();
  await expect(page.locator(".toolbar [role=status]")).toContainText("已存檔");
  const saved = (await scorecard(page)).split("\n");
  const differing = before.split("\n").filter((line, index) => line !== saved[index]);
  expect(differing).toHaveLength(1);

  await scorecard(page, before);
  await score(page, "1");
  await page.getByRole("button", { name: "寫回資料夾" }).click();
  await expect(page.locator(".toolbar")).toContainText("scorecards/norvane.yaml");
  expect(await scorecard(page)).toBe(before);
  await page.getByRole("button", { name: "還是用我的蓋掉" }).click();
  await expect(page.locator(".toolbar [role=status]")).toContainText("已存檔");
  expect(await scorecard(page)).toContain("reading: 1");
});

test("the folder opened again offers its unsaved draft, and reads the folder anew when asked", async ({
  page,
  workbench,
}) => {
  await openDisk(page, workbench);
  await score(page, "0");
  const moved = await provenOf(page, "Norvane").textContent();
  await page.getByRole("button", { name: "關閉這份評選" }).click();
  await page.getByRole("button", { name: "打開資料夾" }).click();
  await page.getByRole("button", { name: "繼續草稿" }).click();
  await isSettled(page);
  await expect(provenOf(page, "Norvane")).toHaveText(moved ?? "");
  await page.getByRole("button", { name: "關閉這份評選" }).click();
  await page.getByRole("button", { name: "打開資料夾" }).click();
  await page.getByRole("button", { name: /^丟掉草稿，重讀/ }).click();
  await isSettled(page);
  await expect(provenOf(page, "Norvane")).toHaveText("69.1");
});

test("an export too large to be held is read from the folder, as a stream", async ({
  page,
  workbench,
}) => {
  await openDisk(page, workbench);
  await page.getByRole("button", { name: "關閉這份評選" }).click();
  const rows = await enlargeBaseline(page);
  await page.getByRole("button", { name: "打開資料夾" }).click();
  await isSettled(page);
  await page.getByRole("button", { name: /^(試點|Pilot)$/ }).click();
  const baseline = page.getByRole("region", { name: "基準期", exact: true });
  const take = baseline.getByRole("button", { name: /^用評選資料夾裡的 tickets\.csv/ });
  await renameBaseline(page, "tickets.csv", "elsewhere.csv");
  await take.click();
  await expect(baseline.getByRole("alert")).toContainText("從資料夾讀不到 tickets.csv");
  await renameBaseline(page, "elsewhere.csv", "tickets.csv");
  await take.click();
  await expect(baseline).toContainText(`讀了 ${rows.toLocaleString("en")} 列`, { timeout: 60_000 });

  const large = "pilots/baseline/tickets.csv";
  expect(Object.keys(await savedFiles(page))).not.toContain(large);
  await expect(page.locator(".toolbar [role=status]")).toContainText(large);
});
