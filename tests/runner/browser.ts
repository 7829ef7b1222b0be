import { installedChromium } from "../../src/adapters/installed-chromium.ts";
import { installDebianPackages } from "./debian-packages.ts";
import { runProgram, runTool } from "./run-program.ts";

export type ReadyBrowser = { readonly path: string } | { readonly problem: string };

const noChromium =
  "No Chromium to test with. Install one (Debian: `apt-get install chromium`; any system: " +
  "`npx playwright install chromium`) or name its program in CHROME_PATH, then run `npm test` again.";
const noChineseFont =
  "No font with Chinese characters, so pages would be tested with empty boxes. Install one " +
  "(Debian: `apt-get install fonts-noto-cjk`), then run `npm test` again.";

/** A Chromium and a font that shows Chinese, installed if need be, or the sentence that helps. */
export async function readyBrowser(): Promise<ReadyBrowser> {
  const path = installedChromium() ?? (await fetchedChromium());
  if (path === undefined) return { problem: namedInVain() ?? noChromium };
  const hasFont = (await showsChinese()) || (await fetchedFont());
  return hasFont ? { path } : { problem: noChineseFont };
}

/** The sentence for a CHROME_PATH that names no program; it is never overruled in silence. */
function namedInVain(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (!named) return undefined;
  return `CHROME_PATH names ${named}, which is no program. Mend it or unset it, then run \`npm test\` again.`;
}

async function fetchedChromium(): Promise<string | undefined> {
  if (namedInVain() !== undefined) return undefined;
  const { endedWell } = await runTool("playwright-core/cli.js", ["install", "chromium"]);
  if (!endedWell) await installDebianPackages(["chromium", "fonts-noto-cjk"]);
  return installedChromium();
}

async function fetchedFont(): Promise<boolean> {
  return (await installDebianPackages(["fonts-noto-cjk"])) && (await showsChinese());
}

/** macOS and Windows bring such fonts; elsewhere fontconfig knows. */
async function showsChinese(): Promise<boolean> {
  if (process.platform !== "linux") return true;
  const { endedWell, output } = await runProgram("fc-list", [":lang=zh-tw", "family"]);
  return endedWell && output.trim() !== "";
}
