import { expect } from "@playwright/test";
import { openSample, test } from "./workbench-fixture.ts";

for (const [folder, names] of [
  ["", { row: "電話與回撥", leave: "先離開，之後再繼續", tour: "導覽", go: /^到「/ }],
  ["en/", { row: /call-back/i, leave: "Leave for now", tour: "Tour", go: /^Go to/ }],
] as const) {
  test(`the tour in ${folder || "zh-Hant"} follows what is really done; it can be left and resumed`, async ({
    page,
    workbench,
  }) => {
    test.setTimeout(120_000);
    await openSample(page, `${workbench}${folder}`);
    const done = page.locator(".guide .is-done");
    await expect(done).toHaveCount(0);
    // Looking at a later view is no step while the first is not done.
    await page.locator(".views button").nth(1).click();
    await expect(done).toHaveCount(0);
    await page.getByRole("button", { name: names.go }).click();
    const row = page.getByRole("listitem", { name: names.row }).first();
    await row.focus();
    await page.keyboard.press("1");
    await expect(done).toHaveCount(1);
    await page.getByRole("button", { name: names.leave }).click();
    await expect(page.locator(".guide")).toHaveCount(0);
    await page.reload();
    await expect(page.locator(".guide")).toHaveCount(0);
    await page.getByRole("button", { name: names.tour }).click();
    await expect(done).toHaveCount(1);
    await row.focus();
    await page.keyboard.press("e");
    await page.keyboard.press("Enter");
    await expect(done).toHaveCount(2); // the guide then points to the next view
    await page.getByRole("button", { name: names.go }).click();
    await expect(page.locator("table.compare")).toBeVisible();
    await expect(done).toHaveCount(3);
  });
}
