import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { hostile, hostileWorkspace } from "../workspaces/hostile-workspace.ts";
import { watchPage } from "./page-watch.ts";

const project = resolve(import.meta.dirname, "../..");
const main = join(project, "src/cli/main.ts");
/** The sample's report, built beforehand for all browser tests: in the project, in another zone. */
const shippedSite = join(project, "test-results/site");

const place = mkdtempSync(join(tmpdir(), "touchstone-report-"));
const workspace = join(place, "hostile");
const site = join(place, "dist");

test.describe.configure({ mode: "serial", timeout: 180_000 });
test.beforeAll(() => {
  mkdirSync(workspace);
  hostileWorkspace(workspace);
});
test.afterAll(() => rmSync(place, { recursive: true }));

function start(words: string[], environment: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, INIT_CWD: place, ...environment };
  return spawn(process.execPath, [main, ...words], { cwd: tmpdir(), env, stdio: "pipe" });
}

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.on("exit", done));

/** Every file of a folder with its hash; null when there is no such folder. */
function fingerprint(folder: string): Record<string, string> | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return Object.fromEntries(files.map((path) => [path.slice(folder.length + 1), hash(path)]));
}

function pages(folder: string): [path: string, html: string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => [path, readFileSync(join(folder, path), "utf8")]);
}

test("hostile names in the files are words on every page, and nothing else", async ({ page }) => {
  expect(await ended(start(["report", "hostile"]))).toBe(0);
  const watch = watchPage(page, pathToFileURL(site).href);
  const built = pages(site);
  expect(built.length).toBeGreaterThan(15);
  for (const [path] of built) {
    await page.goto(pathToFileURL(join(site, path)).href);
    const active = page.locator("script, img, iframe, object, embed, [onload], [onerror]");
    await expect(active, path).toHaveCount(0);
    await expect(page.locator("a[href^='javascript']"), path).toHaveCount(0);
    await expect(page.locator(".masthead"), path).toContainText(hostile.organisation);
  }
  expect(watch).toEqual({ outside: [], errors: [] });
  await page.goto(pathToFileURL(join(site, "index.html")).href);
  await expect(page.locator("main")).toContainText(hostile.vendor);
  const all = built.map(([, html]) => html).join("");
  const data = readFileSync(join(site, "report.en.json"), "utf8");
  expect(JSON.parse(data).title).toBe(hostile.title);
  expect(all + data).not.toContain("alert(3)"); // subjects of tickets never leave the file
});

test("a killed run leaves the old report whole, and the next one clears up", async () => {
  const old = fingerprint(site);
  for (const delay of [0, 40, 400, 1200]) {
    const child = start(["report", project]);
    const gone = ended(child);
    await expect
      .poll(() => readdirSync(place).some((name) => name.startsWith(".dist.touchstone-")), {
        timeout: 60_000,
        intervals: [20],
      })
      .toBe(true);
    await new Promise((done) => setTimeout(done, delay));
    child.kill("SIGKILL");
    await gone;
    const left = fingerprint(site);
    if (left?.["index.html"] === old?.["index.html"]) expect(left).toEqual(old);
    else expect(left).toEqual(fingerprint(shippedSite));
  }
});

test("the same decision gives the same bytes: other zone, folder, target, an old report there", async () => {
  const child = start(["report", project, "--out", site], { TZ: "America/Los_Angeles" });
  expect(await ended(child)).toBe(0);
  const files = fingerprint(site);
  expect(Object.keys(files ?? {}).length).toBeGreaterThan(15);
  expect(files).toEqual(fingerprint(shippedSite));
  await expect.poll(() => readdirSync(place).sort()).toEqual(["dist", "hostile"]);
});

test("an almost empty workspace gets an honest report", async () => {
  expect(await ended(start(["new", "mine"]))).toBe(0);
  expect(await ended(start(["report", "mine", "--out", "mine/dist"]))).toBe(0);
  const [, html = ""] =
    pages(join(place, "mine/dist")).find(([path]) => path === "en/index.html") ?? [];
  expect(html).toContain("DRAFT");
  expect(html).toContain("There is no pilot data yet");
  expect(html.replaceAll(/<[^>]*>/g, " ")).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
  rmSync(join(place, "mine"), { recursive: true });
});
