// Pictures of every page for review, wide, narrow, dark and as print: `node take-screens.ts SITE FOLDER [page …]`.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { chromiumFlags, installedChromium } from "../../src/adapters/installed-chromium.ts";

const [site = "", folder = "", ...wanted] = process.argv.slice(2);
const executablePath = installedChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [...chromiumFlags()],
});
mkdirSync(folder, { recursive: true });

const shapes = [
  { name: "wide", width: 1280, height: 900, colorScheme: "light" },
  { name: "narrow", width: 375, height: 740, colorScheme: "light" },
  { name: "narrowest", width: 320, height: 740, colorScheme: "light" },
  { name: "dark", width: 1280, height: 900, colorScheme: "dark" },
] as const;

const pagesIn = (sub: string): string[] =>
  readdirSync(join(site, sub))
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(sub, name));

for (const page of [...pagesIn("."), ...pagesIn("en")]) {
  if (wanted.length > 0 && !wanted.includes(page)) continue;
  const name = page.replace(/[/\\]/g, "-").replace(".html", "");
  for (const { name: shape, width, height, colorScheme } of shapes) {
    const tab = await browser.newPage({ viewport: { width, height }, colorScheme });
    await tab.goto(pathToFileURL(resolve(site, page)).href);
    await tab.screenshot({ path: join(folder, `${name}-${shape}.png`), fullPage: true });
    if (shape === "wide") {
      await tab.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
      execFileSync("pdftoppm", [
        "-r",
        "70",
        "-png",
        join(folder, `${name}.pdf`),
        join(folder, `${name}-print`),
      ]);
    }
    await tab.close();
  }
}
await browser.close();
