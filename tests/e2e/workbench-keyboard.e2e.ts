import { expect, type Page } from "@playwright/test";
import { watchPage } from "./page-watch.ts";
import { isSettled, openSample, savedFiles, test } from "./workbench-fixture.ts";

const announced = (page: Page) => page.locator("[data-for=announcer]");

/** Tab until the focus is on what carries this name; a mouse is never used. */
async function tabTo(page: Page, name: RegExp | string): Promise<void> {
  const wanted = page.getByRole("button", { name }).or(page.getByRole("slider", { name }));
  const goal = wanted.or(page.getByRole("listitem", { name })).first();
  for (let step = 0; step < 150; step += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  }
  throw new Error(`the keyboard does not get to ${name}`);
}

test("from opening to saving by keyboard alone; every action is said and the focus never lost", async ({
  page,
  workbench,
}) => {
  test.setTimeout(180_000);
  const watch = watchPage(page, workbench);
  await page.goto(workbench);
  await tabTo(page, "打開範例");
  await page.keyboard.press("Enter");
  await isSettled(page);
  await expect(page.locator("h1")).toBeFocused();

  await tabTo(page, "通路涵蓋率");
  for (let row = 0; row < 3; row += 1) await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("listitem", { name: "電話與回撥" })).toBeFocused();
  await page.keyboard.press("2");
  await expect(announced(page)).toContainText("電話與回撥：2");
  await expect(announced(page)).toContainText("已證實");
  await page.keyboard.press("u");
  await expect(announced(page)).toContainText("未回答");
  await page.keyboard.press("n");
  await expect(page.locator("[data-for=not-applicable]:focus")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listitem", { name: "電話與回撥" })).toBeFocused();
  await page.keyboard.press("e");
  await page.keyboard.press("Enter");
  await expect(announced(page)).toContainText("佐證");

  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listitem", { name: "電話與回撥" })).toBeFocused();

  await page.keyboard.press("]");
  await expect(page.locator("table.compare")).toBeVisible();
  await page.keyboard.press("]");
  await tabTo(page, /^(?!回到).*的權重$/);
  const before = await page.locator(".ranking .number").allTextContents();
  await page.keyboard.press("End");
  await expect(page.locator(".ranking .number")).not.toHaveText(before);
  await page.keyboard.press("Control+z");
  await expect(announced(page)).toContainText("已復原");
  await expect(page.locator(".ranking .number")).toHaveText(before);
  // What is done anew leaves nothing to do again, not even within the moment before it is written.
  await page.keyboard.press("End");
  await page.keyboard.press("Control+y");
  await expect(announced(page)).not.toContainText("已重做");

  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  await downloading;
  await expect(announced(page)).toHaveText("已存檔");
  expect(watch).toEqual({ outside: [], errors: [] });
});

test("saving from within a field saves what stands in it", async ({ page, workbench }) => {
  await openSample(page, workbench);
  await page.locator("[data-for=vendor] select").selectOption("norvane");
  const row = page.getByRole("listitem", { name: "電話與回撥" });
  const note = row.locator("[data-for=note]");
  await note.pressSequentially("再問一次回撥時間");
  const files = await savedFiles(page, () => page.keyboard.press("Control+s"));
  expect(files["scorecards/norvane.yaml"]).toContain("再問一次回撥時間");
  await expect(note).toBeFocused();
});

test("Enter and Escape that belong to an input method take nothing and drop nothing", async ({
  page,
  workbench,
}) => {
  await openSample(page, workbench);
  await page.locator("[data-for=vendor] select").selectOption("norvane");
  const note = page.getByRole("listitem", { name: "電話與回撥" }).locator("[data-for=note]");
  await note.pressSequentially("ㄗㄞˋ");
  for (const key of ["Enter", "Escape"]) {
    await note.dispatchEvent("keydown", { key, isComposing: true, bubbles: true });
  }
  await expect(note).toBeFocused();
  await expect(note).toHaveValue("ㄗㄞˋ");
  await expect(page.getByRole("button", { name: "復原" })).toBeDisabled();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "復原" })).toBeEnabled();
});
