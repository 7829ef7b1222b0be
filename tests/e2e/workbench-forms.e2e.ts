import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { zipSync } from "fflate";
import { caseFiles } from "../workspaces/checked-case.ts";
import { watchPage } from "./page-watch.ts";
import { accessibilityViolations } from "./violations.ts";
import { project } from "./workbench-build.ts";
import { openSample, savedFiles, test } from "./workbench-fixture.ts";

test.describe.configure({ timeout: 360_000 });

/** What the real command says of files that were saved: its exit code, and the codes of all problems. */
function check(files: Record<string, string>): { exit: number; codes: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-forms-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const main = join(project, "src/cli/main.ts");
  const out = execFileSync(process.execPath, [main, "check", folder, "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { problems } = JSON.parse(out);
  return { exit: 0, codes: problems.map(({ code }: { code: string }) => code) };
}

async function openCase(page: Page, address: string, name: string): Promise<void> {
  const entries = caseFiles(name).map(({ path, bytes }) => [path, bytes] as const);
  await page.goto(address);
  await page.locator("input[accept='.zip']").setInputFiles({
    name: `${name}.zip`,
    mimeType: "application/zip",
    buffer: Buffer.from(zipSync(Object.fromEntries(entries))),
  });
  await page.locator(".views").waitFor();
}

const view = (page: Page, name: string) => page.locator(".views").getByText(name, { exact: false });

/** Waits until the worker has seen the last change. */
async function analysed(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await expect(page.locator(".ranking [aria-live]")).not.toHaveText(/重新判定中|Deciding/, {
    timeout: 60_000,
  });
}

/** Goes to the field of a problem, and hands the element that has the keyboard. */
async function goToProblem(page: Page, code: string): Promise<Locator> {
  await view(page, "問題").click();
  const problem = page.locator(".problems > li", { hasText: code }).first();
  await problem.getByRole("button").click();
  await page.locator(".form").waitFor();
  return page.locator(":focus");
}

async function mend(page: Page, code: string, value: string): Promise<void> {
  const field = await goToProblem(page, code);
  await field.fill(value);
  await field.press("Enter");
  await analysed(page);
}

test("a broken workspace is opened and mended in the forms until the command finds nothing", async ({
  page,
  workbench,
}) => {
  const watch = watchPage(page, workbench);
  await openCase(page, workbench, "twelve-faults");
  await expect(view(page, "問題").locator(".count")).toHaveText("12", { timeout: 60_000 });

  await goToProblem(page, "unknown-key");
  await page.getByRole("button", { name: "改名為 track" }).click();
  await analysed(page);
  await mend(page, "wrong-type", "420");
  await mend(page, "stages-out-of-order", "2026-03-20");
  await mend(page, "targets-contradict", "0.25");
  await goToProblem(page, "duplicate-key");
  await page.getByRole("button", { name: "只留目前生效的那一個" }).click();
  await analysed(page);
  await mend(page, "unknown-zone", "Asia/Taipei");
  await mend(page, "dates-out-of-order", "2028-01-31");
  await goToProblem(page, "unknown-id");
  await page.locator(":focus").selectOption("export-restore");
  await analysed(page);
  await goToProblem(page, "unknown-id");
  await page.getByRole("button", { name: "改名為 channel-ownership" }).click();
  await analysed(page);
  await mend(page, "answer-not-on-scale", "4");
  await goToProblem(page, "pilot-length");
  await page.locator('[data-at*=\'"pilot","to"\']').fill("2026-06-28");
  await page.keyboard.press("Enter");
  await analysed(page);
  await goToProblem(page, "weights-not-100");
  const weight = page.locator('[data-at=\'["questions",0,"weight"]\']');
  await page.locator("summary[data-at='[\"questions\",0]']").click();
  await weight.fill(String(Number(await weight.inputValue()) - 5));
  await weight.press("Enter");
  await analysed(page);

  await view(page, "問題").click();
  await expect(page.locator(".problems > li")).toHaveCount(0);
  expect(check(await savedFiles(page)).codes).toEqual([]);
  expect(watch).toEqual({ outside: [], errors: [] });
});

/** Answers every criterion of the question that is open, each in the way of its scale. */
async function answerAll(page: Page, level: number): Promise<void> {
  for (const row of await page.locator("li.criterion").all()) {
    const [levels, amounts, items, covers] = [
      row.locator(".levels input[type=radio]"),
      row.locator("input[type=number]"),
      row.locator(".levels input[type=checkbox]"),
      row.locator("select"),
    ];
    await row.focus();
    if ((await levels.count()) > 3) await page.keyboard.press(String(level));
    else if ((await levels.count()) > 0) await page.keyboard.press("y");
    else if ((await amounts.count()) > 0) await amounts.first().fill("1");
    else if ((await items.count()) > 0) await items.first().check();
    else for (const cover of await covers.all()) await cover.selectOption("native");
  }
}

async function addVendor(page: Page, id: string, name: string): Promise<void> {
  await page.locator(".new-document > summary").click();
  await page.getByLabel("代號：小寫英文").fill(id);
  await page.getByLabel("名稱", { exact: true }).fill(name);
  await page.getByRole("button", { name: "建立" }).click();
  await page.locator(".document-head h2", { hasText: name }).waitFor();
  await page.locator(".new-document > summary").click();
  await page.locator("[data-at='[\"kind\"]']").fill("客服系統");
  await page.locator("summary[data-at='[\"maker\"]']").click();
  await page.locator('[data-at=\'["maker","name"]\']').fill(`${name} 股份有限公司`);
  await page.locator("summary[data-at='[\"plan\"]']").click();
  await page.locator('[data-at=\'["plan","name"]\']').fill("標準方案");
  await page.keyboard.press("Enter");
}

test("a new decision is made, three vendors are scored and ranked, and the command finds nothing", async ({
  page,
  workbench,
}) => {
  const watch = watchPage(page, workbench);
  await page.goto(workbench);
  await page.getByRole("button", { name: "開始新的評選" }).click();
  for (const name of ["試點", "比較", "評分"]) {
    await view(page, name).click();
    await expect(page.getByRole("note")).toContainText("還沒有廠商");
  }
  await expect(page.locator(".ranking")).toContainText("還沒有廠商可以排名");
  await expect(page.locator("li.criterion, .drop-zone")).toHaveCount(0);
  await page.getByRole("button", { name: "到「文件」加廠商" }).click();
  await page.locator('[data-at=\'["organisation","zh-Hant"]\']').fill("晴山選物");
  await page.locator('[data-at=\'["organisation","en"]\']').fill("Qingshan Select");
  for (const [id, name] of [
    ["alpha", "甲系統"],
    ["beta", "乙系統"],
    ["gamma", "丙系統"],
  ] as const) {
    await addVendor(page, id, name);
  }
  await analysed(page);
  await view(page, "評分").click();
  const [vendors, questions] = [
    page.locator(".choosers select").first(),
    page.locator(".choosers select").nth(1),
  ];
  const all = await questions.locator("option").count();
  for (const [vendor, level] of [
    ["alpha", 4],
    ["beta", 3],
    ["gamma", 1],
  ] as const) {
    await vendors.selectOption(vendor);
    for (let index = 0; index < all; index += 1) {
      await questions.selectOption({ index });
      await answerAll(page, level);
    }
  }
  await analysed(page);
  await expect(page.locator(".ranking > ol > li strong")).toHaveText([
    "甲系統",
    "乙系統",
    "丙系統",
  ]);
  await view(page, "試點").click();
  await expect(page.locator(".pilot-vendor select")).toHaveValue("alpha");
  await expect(page.locator(".drop-zone")).toHaveCount(2);
  await view(page, "問題").click();
  await expect(page.locator(".problems > li")).toHaveCount(0);
  const files = await savedFiles(page);
  expect(Object.keys(files).filter((path) => path.startsWith("scorecards/"))).toHaveLength(3);
  expect(check(files).codes).toEqual([]);
  expect(watch).toEqual({ outside: [], errors: [] });
});

/** Types into a field and presses a button in one moment, before what was typed can be written. */
function typeAndPress(field: Locator, text: string, button: string): Promise<void> {
  return field.evaluate(
    (element, { text, button }) => {
      if (!(element instanceof HTMLTextAreaElement)) throw new Error("no field");
      const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value") ?? {};
      set?.call(element, text);
      element.dispatchEvent(new Event("input", { bubbles: true }));
      element.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
      const all = [...document.querySelectorAll("button")];
      all.find(({ textContent }) => textContent === button)?.click();
    },
    { text, button },
  );
}

test("documents are renamed, deleted, undone and redone among scores; the log says by whom", async ({
  page,
  workbench,
}) => {
  const watch = watchPage(page, workbench);
  await openCase(page, workbench, "clean");
  await view(page, "修改紀錄").click();
  await page.getByLabel("您的名字").fill("白若谷");
  const before = await savedFiles(page);
  await view(page, "文件").click();
  const listed = page.locator("nav.documents button");
  await listed.filter({ hasText: "織女星" }).click();
  const newId = page.getByLabel("scorecards/vega.yaml 的新代號");
  await newId.fill("polaris");
  await page.getByRole("button", { name: "改名", exact: true }).click();
  await expect(page.locator(".document-actions [role=alert]")).not.toBeEmpty();
  await newId.fill("altair");
  await typeAndPress(page.locator("[data-at='[\"kind\"]']"), "自架", "改名");
  await expect(page.locator(".document-head")).toContainText("scorecards/altair.yaml");
  const renamed = await savedFiles(page);
  expect(Object.keys(renamed)).not.toContain("scorecards/vega.yaml");
  expect(renamed["scorecards/altair.yaml"]).toBe(
    before["scorecards/vega.yaml"]?.replace("kind: 本地雲端服務", "kind: 自架"),
  );

  await view(page, "評分").click();
  await page.locator("[data-for=vendor] select").selectOption("altair");
  await answerAll(page, 1);
  await view(page, "文件").click();
  await page.locator("nav.documents").getByText("北極星客服", { exact: true }).click();
  await page.getByRole("button", { name: "刪除這份文件" }).click();
  await expect(page.locator("[data-for=announcer]")).toContainText("已刪除「北極星客服」");
  await expect(page.locator("nav.documents [aria-current]")).toBeFocused();
  const after = await savedFiles(page);
  expect(Object.keys(after)).not.toContain("scorecards/polaris.yaml");
  expect(after["scorecards/altair.yaml"]).not.toBe(renamed["scorecards/altair.yaml"]);

  const [undo, redo] = ["復原", "重做"].map((name) =>
    page.getByRole("button", { name, exact: true }),
  );
  let steps = 0;
  for (; await undo?.isEnabled(); steps += 1) await undo?.click();
  expect(await savedFiles(page)).toEqual(before);
  while (await redo?.isEnabled()) await redo?.click();
  expect(await savedFiles(page)).toEqual(after);
  await view(page, "修改紀錄").click();
  await expect(page.locator("#content tbody tr")).toHaveCount(steps);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "匯出 CSV" }).click();
  const log = readFileSync(await (await downloading).path(), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1);
  expect(log).toHaveLength(steps);
  for (const line of log) expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z,白若谷,/);
  expect(watch).toEqual({ outside: [], errors: [] });
});

/** Goes on with the Tab key until the wanted element has the keyboard. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const element = await wanted.elementHandle();
  for (let pressed = 0; pressed < 300; pressed += 1) {
    if (await page.evaluate((one) => one === document.activeElement, element)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard never came to ${wanted}`);
}

test("forms are filled in by keyboard alone", async ({ page, workbench }) => {
  await openSample(page, `${workbench}en/`);
  await tabTo(page, view(page, "Documents"));
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("nav.documents button", { hasText: "Risk matrix" }));
  await page.keyboard.press("Enter");
  const risks = page.locator("summary[data-at='[\"risks\"]']");
  await risks.waitFor();
  await tabTo(page, risks);
  await page.keyboard.press("Enter");
  const first = page.locator("summary[data-at='[\"risks\",0]']");
  await tabTo(page, first);
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator('[data-at=\'["risks",0,"label","en"]\']'));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("What success means");
  await page.keyboard.press("Tab");
  await expect(first).toContainText("What success means");
  await tabTo(page, page.getByRole("button", { name: /^Move “What success means” down/ }));
  await page.keyboard.press("Enter");
  await expect(page.locator("summary[data-at='[\"risks\",1]']")).toContainText(
    "What success means",
  );
  const saved = (await savedFiles(page))["checklists/risk-matrix.yaml"] ?? "";
  expect(saved).toContain("What success means");
});

const hostile = [
  `"><img src=x onerror="window.hacked=1">`,
  "</script><script>window.hacked=1</script>",
  "=cmd|' /C calc'!A0",
  "__proto__",
  "\u202Etxt.exe {{7*7}} <%= 7 %>",
];

test("hostile strings in every field are inert, and come back as they were typed", async ({
  page,
  workbench,
}) => {
  const watch = watchPage(page, workbench);
  await openCase(page, workbench, "clean");
  await view(page, "文件").click();
  await page.locator(".form").waitFor();
  const documents = await page.locator("nav.documents button").count();
  const filled: string[] = [];
  for (let document = 0; document < documents; document += 1) {
    await page.locator("nav.documents button").nth(document).click();
    await page.locator(".form").waitFor();
    while ((await page.locator(".form details:not([open]) > summary").count()) > 0) {
      await page.locator(".form details:not([open]) > summary").first().click();
    }
    const fields = page.locator(".form :is(textarea, input:not([type=date]))[data-at]");
    const all = await fields.count();
    for (let at = 0; at < Math.min(all, await fields.count()); at += 1) {
      const text = hostile[at % hostile.length] ?? "";
      await fields.nth(at).fill(text);
      await fields.nth(at).blur();
      filled.push(text);
    }
  }
  for (const name of ["問題", "修改紀錄", "比較", "權重"]) await view(page, name).click();
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await page.locator("img").count()).toBe(0);
  const saved = Object.values(await savedFiles(page)).join("\n");
  expect(filled.length).toBeGreaterThan(100);
  for (const text of hostile.slice(1, 4)) expect(saved).toContain(text);
  expect(watch).toEqual({ outside: [], errors: [] });
});

for (const folder of ["", "en/"]) {
  test(`every form in ${folder || "zh-Hant"} is accessible, open or folded, and fits a phone`, async ({
    page,
    workbench,
  }) => {
    await openSample(page, `${workbench}${folder}`);
    await view(page, folder === "" ? "文件" : "Documents").click();
    await page.locator(".form").waitFor();
    for (const button of await page.locator("nav.documents button").all()) {
      await button.click();
      await page.locator(".form").waitFor();
      const name = await button.innerText();
      await page.locator(".form details:not([open]) > summary").last().click();
      expect(await accessibilityViolations(page), name).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, name).toBe(0);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
}
