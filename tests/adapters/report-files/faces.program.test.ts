import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { installedChromium } from "../../../src/adapters/installed-chromium.ts";
import type { Report } from "../../../src/core/report/report.ts";
import { languages } from "../../../src/core/text/language.ts";
import { missingProgram, textOfPdf, throughOffice, withoutSpaces } from "./office-program.ts";
import { unpackedPdf } from "./unpacked-pdf.ts";

const project = resolve(import.meta.dirname, "../../..");
const place = mkdtempSync(join(tmpdir(), "touchstone-faces-"));
const noBrowser = installedChromium() === undefined;
if (noBrowser) console.warn("skipped: no Chromium on this machine, so no PDF");
const noPdfText = missingProgram("pdftotext", "-v");
const noOffice = missingProgram("soffice");

const endings = ["md", "docx", "xlsx", "html", ...(noBrowser ? [] : ["pdf"])];
const option = (ending: string) => (ending === "html" ? "one-file" : ending);

function write(language: string, folder: string, zone: string, locale: string): void {
  const files = endings.flatMap((one) => [`--${option(one)}`, join(place, folder, `r.${one}`)]);
  const words = [
    "report",
    project,
    "--lang",
    language,
    "--out",
    join(place, folder, "dist"),
    ...files,
  ];
  execFileSync(process.execPath, [join(project, "src/cli/main.ts"), ...words], {
    cwd: tmpdir(),
    env: { ...process.env, TZ: zone, LC_ALL: locale },
    stdio: "ignore",
  });
}

const bytesOf = (folder: string, ending: string) =>
  new Uint8Array(readFileSync(join(place, folder, `r.${ending}`)));
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const reportOf = (language: string): Report =>
  JSON.parse(readFileSync(join(place, language, "dist", `report.${language}.json`), "utf8"));

beforeAll(() => {
  write("zh-Hant", "zh-Hant", "Asia/Taipei", "zh_TW.UTF-8");
  write("en", "en", "Asia/Taipei", "zh_TW.UTF-8");
  write("zh-Hant", "zh-Hant-again", "America/St_Johns", "de_DE.UTF-8");
  write("en", "en-again", "America/St_Johns", "de_DE.UTF-8");
}, 360_000);

const unescaped = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#34;|&quot;/g, '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The decision's own title, every title in the model, and every number of the first page. */
function expectWhole(text: string, report: Report): void {
  const found = withoutSpaces(text);
  const titles = report.pages.flatMap(({ title, sections }) => [
    title,
    ...sections.map((section) => section.title),
  ]);
  const figures = (report.pages[0]?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "figures" ? block.figures.map((one) => one.text) : [],
    ),
  );
  expect(figures.length).toBeGreaterThan(3);
  const missing = [report.title, report.outcome.sentence, ...titles, ...figures].filter(
    (words) => !found.includes(withoutSpaces(words)),
  );
  expect(missing).toEqual([]);
}

for (const language of languages) {
  it.skipIf(noBrowser || noPdfText)(`the PDF in ${language} holds the whole report`, () => {
    const pdf = bytesOf(language, "pdf");
    const report = reportOf(language);
    const text = textOfPdf(pdf);
    expectWhole(text, report);
    const sheets = text.split("\f").slice(0, -1);
    expect(sheets.length).toBeGreaterThan(20);
    for (const sheet of sheets) expect(withoutSpaces(sheet)).toContain(withoutSpaces(report.title));
    for (const sheet of sheets) expect(sheet).toContain(report.draftLabel);
    const inside = unpackedPdf(pdf);
    expect(inside.includes("/StructTreeRoot")).toBe(true);
    expect(inside.includes("/Outlines")).toBe(true);
    expect(pdf.length).toBeLessThan(8_000_000);
  });

  it.skipIf(noOffice || noPdfText)(
    `the Word document in ${language} holds the whole report`,
    () => {
      const pdf = throughOffice(bytesOf(language, "docx"), "docx", "pdf");
      expectWhole(textOfPdf(pdf), reportOf(language));
    },
    120_000,
  );

  it(`the one file in ${language} needs nothing else and can be mailed`, () => {
    const html = readFileSync(join(place, language, "r.html"), "utf8");
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
    const outside = /<script|<link[^>]*stylesheet|(?:href|src)="(?:https?:)?\/\/|url\(\s*["']?http/;
    expect(outside.exec(html)?.[0]).toBeUndefined();
    expect(html.includes("Content-Security-Policy")).toBe(true);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = ""]) => href);
    const lost = targets.filter(
      (href) => !href.startsWith("data:") && !ids.includes(decodeURIComponent(href.slice(1))),
    );
    expect(lost).toEqual([]);
    expectWhole(unescaped(html), reportOf(language));
  });
}

it.each(languages)("gives the same bytes of %s in another zone; PDFs the same text", (language) => {
  const again = `${language}-again`;
  for (const ending of ["md", "docx", "xlsx", "html"]) {
    expect(hashOf(bytesOf(again, ending)), ending).toBe(hashOf(bytesOf(language, ending)));
  }
  if (noBrowser || noPdfText) return;
  expect(textOfPdf(bytesOf(again, "pdf")) === textOfPdf(bytesOf(language, "pdf"))).toBe(true);
});

it("says in words that there is no browser for a PDF, and writes the rest", () => {
  const folder = join(place, "blind");
  const env = { ...process.env, CHROME_PATH: join(place, "nothing") };
  const words = [
    "report",
    project,
    "--out",
    join(folder, "dist"),
    "--md",
    join(folder, "r.md"),
    "--pdf",
    join(folder, "r.pdf"),
  ];
  let said = "";
  try {
    execFileSync(process.execPath, [join(project, "src/cli/main.ts"), ...words], {
      env,
      stdio: "pipe",
    });
  } catch (error) {
    const failed = error as { status: number; stderr: Buffer };
    expect(failed.status).toBe(1);
    said = failed.stderr.toString();
  }
  expect(said).toContain("CHROME_PATH");
  expect(said).not.toContain("at async");
  expect(readFileSync(join(folder, "r.md"), "utf8")).toMatch(/^# /);
}, 120_000);
