import { expect, type Page } from "@playwright/test";
import { isSettled, openSample, provenOf, savedFiles, test } from "./workbench-fixture.ts";

test.setTimeout(120_000);

const chooseNorvane = (page: Page) =>
  page.locator("[data-for=vendor] select").selectOption("norvane");

async function scoreCallBack(page: Page): Promise<void> {
  await chooseNorvane(page);
  await page.getByRole("listitem", { name: "電話與回撥" }).focus();
  await page.keyboard.press("0");
}

test("a tab closed right after a keystroke, and one that crashes, lose nothing", async ({
  context,
  workbench,
}) => {
  for (const leave of ["close", "crash"] as const) {
    const page = await context.newPage();
    await openSample(page, workbench);
    await scoreCallBack(page);
    if (leave === "close") await page.close();
    else {
      const crashed = page.waitForEvent("crash");
      page.goto("chrome://crash").catch(() => {});
      await crashed;
      await page.close();
    }
    const again = await context.newPage();
    await again.goto(workbench);
    await again.getByRole("button", { name: /^繼續/ }).click();
    await isSettled(again);
    await expect(provenOf(again, "Norvane"), leave).not.toHaveText("69.1");
    const draft = /#\/([\w-]+)/.exec(again.url())?.[1];
    await again.getByRole("button", { name: "關閉這份評選" }).click();
    await again.getByRole("button", { name: /^丟掉草稿/ }).waitFor();
    // As a tab leaves it that ended before its last keystroke was kept.
    const noted = `touchstone-journal-${draft}`;
    await again.evaluate((key) => localStorage.setItem(key, "[]"), noted);
    await again.getByRole("button", { name: /^丟掉草稿/ }).click();
    await again.getByRole("button", { name: /^真的丟掉/ }).click();
    await expect(again.getByText("還沒有草稿")).toBeVisible();
    expect(await again.evaluate((key) => localStorage.getItem(key), noted)).toBeNull();
    await again.close();
  }
});

test("words half typed in a field survive a reload, which comes back to the same view", async ({
  page,
  workbench,
}) => {
  await openSample(page, workbench);
  await chooseNorvane(page);
  const row = page.getByRole("listitem", { name: "電話與回撥" });
  await row.locator("[data-for=note]").pressSequentially("再問一次回撥時間");
  await page.reload();
  await isSettled(page);
  await chooseNorvane(page);
  await expect(row.locator("[data-for=note]")).toHaveValue("再問一次回撥時間");

  await page.getByRole("button", { name: "比較", exact: true }).click();
  await expect(page).toHaveURL(/\/compare$/);
  await page.reload();
  await isSettled(page);
  await expect(page.locator("table.compare")).toBeVisible();
  await page.goBack();
  await expect(page.locator(".score-view")).toBeVisible();
});

test("words half typed survive the browser's own way back, in a field and in a document's text", async ({
  page,
  workbench,
}) => {
  await openSample(page, workbench);
  const view = (name: string) => page.getByRole("button", { name, exact: true });
  await view("比較").click();
  await view("評分").click();
  await chooseNorvane(page);
  const note = page.getByRole("listitem", { name: "電話與回撥" }).locator("[data-for=note]");
  await note.pressSequentially("再問一次回撥時間");
  await page.goBack();
  await expect(page.locator("table.compare")).toBeVisible();
  await page.goForward();
  await chooseNorvane(page);
  await expect(note).toHaveValue("再問一次回撥時間");

  await page.locator(".views").getByText("文件").click();
  await view("文字").click();
  const source = page.locator("textarea.source");
  await source.press("Control+Home");
  await source.pressSequentially("[ ");
  await page.goBack();
  await expect(note).toBeVisible();
  await page.goForward();
  await expect(source).toHaveValue(/^\[ /);
  await page.getByRole("button", { name: "復原" }).click();
  await expect(page.locator(".form")).toBeVisible();

  await view("文字").click();
  await source.press("Control+Home");
  await source.pressSequentially("[ ");
  await page.reload();
  await expect(source).toHaveValue(/^\[ /, { timeout: 60_000 });
});

/** Holds back what never changes of a workspace, as a slow disk would, until `isReleased` is set. */
function holdOthersBack(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, key) {
    const request = put.call(this, value, key);
    const isHeld = () => !Reflect.has(window, "isReleased");
    const hold = () => {
      if (isHeld()) this.get("nothing").onsuccess = hold;
    };
    if (String(key).startsWith("others")) hold();
    return request;
  };
}

test("what is changed while an opened workspace is still being kept is kept as it was left", async ({
  context,
  workbench,
}) => {
  const page = await context.newPage();
  await page.addInitScript(holdOthersBack);
  await openSample(page, workbench);
  await scoreCallBack(page);
  const status = page.locator(".toolbar [role=status]");
  await expect(status).not.toContainText("草稿已留在這個瀏覽器");
  await page.evaluate(() => Reflect.set(window, "isReleased", true));
  await expect(status).toContainText("草稿已留在這個瀏覽器");
  // Not in the journal any more, so it must be in the draft.
  const noted = () => page.evaluate(() => Object.keys(localStorage).join());
  await expect.poll(noted).not.toContain("touchstone-journal");
  // Long enough for what was opened to be written over it, were it to come late.
  await page.waitForTimeout(1000);
  await page.close();
  const again = await context.newPage();
  await again.goto(workbench);
  await again.getByRole("button", { name: /^繼續/ }).click();
  await isSettled(again);
  await expect(provenOf(again, "Norvane")).not.toHaveText("69.1");
});

test("two tabs on one draft: the second is told, and may have it once the first is closed", async ({
  context,
  workbench,
}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openSample(first, workbench);
  await scoreCallBack(first);
  await second.goto(workbench);
  await expect(second.getByText("正在另一個分頁編輯")).toBeVisible();
  await second.getByRole("button", { name: /^繼續/ }).click();
  await expect(second.getByText("請先關掉那個分頁")).toBeVisible();
  await first.getByRole("button", { name: "關閉這份評選" }).click();
  await expect(first.getByRole("button", { name: /^繼續/ })).toBeVisible();
  await second.getByRole("button", { name: /^繼續/ }).click();
  await isSettled(second);
});

test("a browser that keeps nothing says so, before and during the work", async ({
  page,
  workbench,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  await page.goto(workbench);
  await expect(page.getByText("不給儲存空間")).toBeVisible();
  await openSample(page, workbench);
  await scoreCallBack(page);
  const status = page.locator(".toolbar [role=status]");
  await expect(status).toContainText("草稿留不下來");

  // What is nowhere else is not thrown away; once it is saved, the work can be closed.
  const close = page.getByRole("button", { name: "關閉這份評選" });
  await close.click();
  await expect(page.locator("[data-for=announcer]")).toContainText("草稿留不下來");
  await expect(close).toBeVisible();
  await savedFiles(page);
  await expect(status).toContainText("已存檔");
  await close.click();
  await expect(page.getByRole("button", { name: "打開範例" })).toBeVisible();
});
