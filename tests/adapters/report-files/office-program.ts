import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

function answers(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: "ignore" }).error === undefined;
}

/** Printed where a program of the system is missing, so that a skipped test is no silent one. */
export function missingProgram(program: string, argument = "--version"): boolean {
  const isMissing = !answers(program, argument);
  if (isMissing) console.warn(`skipped: ${program} is not installed on this machine`);
  return isMissing;
}

/** What LibreOffice makes of a file: it opens, recomputes and writes it anew in another format. */
export function throughOffice(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-office-"));
  try {
    writeFileSync(join(folder, `in.${from}`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const words = [profile, "--headless", "--convert-to", to, "--outdir", join(folder, "out")];
    execFileSync("soffice", [...words, join(folder, `in.${from}`)], { stdio: "ignore" });
    return new Uint8Array(readFileSync(join(folder, "out", `in.${to.split(":")[0]}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF as a person reads it, without the line breaks of the sheet. */
export function textOfPdf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-pdf-"));
  try {
    writeFileSync(join(folder, "in.pdf"), bytes);
    return execFileSync("pdftotext", ["-raw", join(folder, "in.pdf"), "-"], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Texts are compared without spaces, line breaks and the form of quotation marks, which faces set as they like. */
export const withoutSpaces = (text: string): string =>
  text.replace(/\s+/gu, "").replace(/[“”]/g, '"').replaceAll("’", "'");
