import { expect, type Page } from "@playwright/test";
import { watchPage } from "./page-watch.ts";
import { isSettled, test } from "./workbench-fixture.ts";

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

  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  await downloading;
  await expect(announced(page)).toHaveText("已存檔");
  expect(watch).toEqual({ outside: [], errors: [] });
});
