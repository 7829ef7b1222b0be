// `node tests/bench/workbench-tickets.ts [ROWS]`: tickets dropped on the pilot page in Chromium, beside the
// command line on the same file: first rows, whole time, longest gap of the page (also when the other
// side is dropped and the verdicts are drawn), and memory of its process beside that of an empty tab.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { serveFolder } from "../../src/adapters/folder-server.ts";
import { chromiumFlags, installedChromium } from "../../src/adapters/installed-chromium.ts";
import { writeTickets } from "./tickets/write-tickets.ts";

const project = resolve(import.meta.dirname, "../..");
const program = join(project, "src/cli/main.ts");
const rows = Number(process.argv[2] ?? "1000000");
const place = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
const tickets = join(place, "tickets.csv");

function commandLine(): { seconds: number; used: number } {
  const begun = performance.now();
  const command = [program, "kpi", tickets, "--zone", "Asia/Taipei", "--json"];
  const told = execFileSync(process.execPath, command, { encoding: "utf8" });
  return { seconds: (performance.now() - begun) / 1000, used: JSON.parse(told).included };
}

/** Largest pause between two frames since it was last asked. */
const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const watch = { gap: 0, last: performance.now() };
    Object.assign(window, { frames_: watch });
    const next = () => {
      const now = performance.now();
      watch.gap = Math.max(watch.gap, now - watch.last);
      watch.last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

const longestGap = (page: Page) =>
  page.evaluate(() => (window as unknown as { frames_: { gap: number } }).frames_.gap);

/** Memory of the page's process in MB: what it holds, and the most it ever held. */
function memoryOf(pid: number): { now: number; most: number } {
  const status = existsSync(`/proc/${pid}/status`)
    ? readFileSync(`/proc/${pid}/status`, "utf8")
    : "";
  const of = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { now: of("VmRSS"), most: of("VmHWM") };
}

/** Counts the most it held from now on; a browser in its sandbox refuses, and then the most is of all time. */
function forgetMost(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
  } catch {
    console.log("the most that was held cannot be counted anew; it includes the opening");
  }
}

try {
  await writeTickets(tickets, { rows, seed: 1, kind: "plain" });
  execFileSync(process.execPath, [program, "workbench", project, "--out", join(place, "site")]);
  const server = await serveFolder(join(place, "site"), 0);
  const executablePath = installedChromium();
  const browser = await chromium.launch({
    args: [...chromiumFlags()],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = await browser.newPage();
  await page.goto(`${server.address}en/`);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.locator(".ranking .asks").waitFor({ timeout: 90_000 });
  await page.getByRole("button", { name: "Pilot", exact: true }).click();
  await page.locator(".pilot-vendor select").first().selectOption("luminovox");
  const side = page.getByRole("region", { name: "Pilot", exact: true });
  const cdp = await browser.newBrowserCDPSession();
  const renderers = async () => {
    const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
    return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  };
  const pids = await renderers();
  const pid = pids.sort((left, right) => memoryOf(right).now - memoryOf(left).now)[0] ?? 0;
  const emptyPage = await browser.newPage();
  await emptyPage.goto("about:blank");
  const empty = memoryOf((await renderers()).find((one) => !pids.includes(one)) ?? 0).now;
  await emptyPage.close();
  await page.bringToFront();
  const before = memoryOf(pid).now;
  // What was held at most while the workbench opened is not what the tickets take.
  forgetMost(pid);

  await watchFrames(page);
  let begun = performance.now();
  await side.locator("input[type=file]").setInputFiles(tickets);
  await side.locator(".preview-rows tbody tr").nth(9).waitFor({ state: "attached" });
  const first = performance.now() - begun;
  begun = performance.now();
  await side.getByRole("button", { name: "Use Asia/Taipei" }).click();
  await side.locator(".read-in").waitFor({ timeout: 300_000 });
  const whole = (performance.now() - begun) / 1000;
  const said = await side.locator(".read-in").innerText();
  const gap = await longestGap(page);
  const one = memoryOf(pid);
  const other = page.getByRole("region", { name: "Baseline", exact: true });
  await other.locator("input[type=file]").setInputFiles(tickets);
  await page.locator(".pilot-result canvas").waitFor({ timeout: 300_000 });
  await page.waitForTimeout(500);
  const gapOfBoth = await longestGap(page);
  const both = memoryOf(pid);
  await browser.close();
  await server.close();

  const cli = [commandLine(), commandLine()].sort((left, right) => left.seconds - right.seconds)[0];
  const ratio = whole / (cli?.seconds ?? Number.NaN);
  console.log(said);
  console.log(`same tickets used: ${said.includes((cli?.used ?? 0).toLocaleString("en-GB"))}`);
  console.log(`first rows ${first.toFixed(0)} ms`);
  console.log(
    `whole ${whole.toFixed(2)} s, command line ${cli?.seconds.toFixed(2)} s: ${ratio.toFixed(2)}`,
  );
  console.log(
    `longest gap of the page ${gap.toFixed(0)} ms, with the other side and the verdicts ${gapOfBoth.toFixed(0)} ms`,
  );
  const more = (mb: number) =>
    `${mb.toFixed(0)} MB (${(mb - before).toFixed(0)} more than before, ${(mb - empty).toFixed(0)} more than an empty tab)`;
  console.log(
    `memory of the page's process: an empty tab ${empty.toFixed(0)} MB, the workbench before a file is dropped ${before.toFixed(0)} MB`,
  );
  console.log(
    `  at most with one side ${more(one.most)}, with both ${more(both.most)}, after all ${more(both.now)}`,
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}
