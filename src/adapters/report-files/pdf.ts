import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { chromiumFlags, installedChromium } from "../installed-chromium.ts";
import { NoBrowserError } from "../no-browser.ts";
import { compactPdf } from "./compact-pdf.ts";

/** The browser writes down when it printed; the report's own day stands there instead, as long. */
function dated(bytes: Uint8Array, day: string): Uint8Array {
  const stamp = `(D:${day.replaceAll("-", "")}120000+00'00')`;
  const text = Buffer.from(bytes).toString("latin1");
  const mended = text.replace(/\(D:\d{14}\+00'00'\)/g, stamp);
  return new Uint8Array(Buffer.from(mended, "latin1"));
}

async function printed(address: string): Promise<Uint8Array> {
  const executablePath = installedChromium();
  if (executablePath === undefined) throw new NoBrowserError("No Chromium was found.");
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags()] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.goto(address);
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      outline: true,
      tagged: true,
    });
  } finally {
    await browser.close();
  }
}

/**
 * The report as PDF, printed by an installed Chromium from the file that holds all pages: the same print
 * style, tagged for screen readers, headings as bookmarks, decision and day above every sheet.
 *
 * @throws NoBrowserError when there is no Chromium on this machine
 */
export async function reportPdf(oneFile: string, asOf: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-pdf-"));
  try {
    const file = join(folder, "report.html");
    await writeFile(file, oneFile);
    return compactPdf(dated(await printed(pathToFileURL(file).href), asOf));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
