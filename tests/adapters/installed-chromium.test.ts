import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { chromiumFlags, installedChromium } from "../../src/adapters/installed-chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-chromium-"));
const program = join(folder, "chromium");
writeFileSync(program, "");
chmodSync(program, 0o755);
writeFileSync(join(folder, "notes"), "");

afterAll(() => rmSync(folder, { recursive: true }));

it("finds the one on the PATH", () => {
  expect(installedChromium({ PATH: folder })).toBe(program);
});

it("takes the one named in CHROME_PATH first, and no other when that is none", () => {
  const named = join(folder, "chromium");
  expect(installedChromium({ CHROME_PATH: named, PATH: "" })).toBe(named);
  expect(installedChromium({ CHROME_PATH: join(folder, "absent"), PATH: folder })).toBeUndefined();
  expect(installedChromium({ CHROME_PATH: join(folder, "notes"), PATH: folder })).toBeUndefined();
});

it("gives up Chromium's own sandbox only as root", () => {
  expect(chromiumFlags(true)).toContain("--no-sandbox");
  expect(chromiumFlags(false)).not.toContain("--no-sandbox");
});
