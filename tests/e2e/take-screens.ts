// `node tests/e2e/take-screens.ts [SITE [FOLDER [page …]]]`: pictures of every page for review, wide,
// narrow, narrowest, dark and as print. Without a site the sample's report is built first.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { chromiumFlags, installedChromium } from "../../src/adapters/installed-chromium.ts";

const project = resolve(import.meta.dirname, "../..");
const [given, folder = join(project, "test-results/screens"), ...wanted] = process.argv.slice(2);

const shapes = [
  { name: "wide", width: 1280, height: 900, colorScheme: "light" },
  { name: "narrow", width: 375, height: 740, colorScheme: "light" },
  { name: "narrowest", width: 320, height: 740, colorScheme: "light" },
  { name: "dark", width: 1280, height: 900, colorScheme: "dark" },
] as const;

/** Most that one picture of a browser holds, in px of height; a longer page is cut into several. */
const mostHeight = 6000;

function sampleSite(): string {
  const site = join(project, "test-results/screens-site");
  const main = join(project, "src/cli/main.ts");
  execFileSync(process.execPath, [main, "report", project, "--out", site], { stdio: "inherit" });
  return site;
}

const pagesIn = (site: string, sub: string): string[] =>
  readdirSync(join(site, sub))
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(sub, name));

async function takeShape(
  browser: Browser,
  address: string,
  name: string,
  { name: shape, width, height, colorScheme }: (typeof shapes)[number],
): Promise<void> {
  const tab = await browser.newPage({ viewport: { width, height }, colorScheme });
  await tab.goto(address);
  const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < whole; top += mostHeight) {
    const part = whole > mostHeight ? `-${top / mostHeight + 1}` : "";
    const clip = { x: 0, y: top, width, height: Math.min(mostHeight, whole - top) };
    const path = join(folder, `${name}-${shape}${part}.png`);
    await tab.screenshot({ path, fullPage: true, clip });
  }
  if (shape === "wide") {
    const pdf = join(folder, `${name}.pdf`);
    await tab.pdf({ path: pdf, preferCSSPageSize: true });
    const drawn = spawnSync("pdftoppm", ["-r", "80", "-png", pdf, join(folder, `${name}-print`)]);
    if (drawn.error) console.log("No pictures of the print: pdftoppm is not installed.");
  }
  await tab.close();
}

const site = given ?? sampleSite();
const executablePath = installedChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [...chromiumFlags()],
});
if (process.argv[3] === undefined) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const page of [...pagesIn(site, "."), ...pagesIn(site, "en")]) {
  if (wanted.length > 0 && !wanted.includes(page)) continue;
  const name = page.replace(/[/\\]/g, "-").replace(".html", "");
  for (const shape of shapes) {
    await takeShape(browser, pathToFileURL(resolve(site, page)).href, name, shape);
  }
  console.log(`${page} → ${join(folder, name)}-*`);
}
await browser.close();
