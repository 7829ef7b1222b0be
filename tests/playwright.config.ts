import { defineConfig } from "@playwright/test";
import { chromiumFlags, installedChromium } from "../src/adapters/installed-chromium.ts";

/** One port for all workers, and another for every run beside this one. */
process.env.TOUCHSTONE_E2E_PORT ??= String(20_000 + (process.pid % 20_000));
const port = process.env.TOUCHSTONE_E2E_PORT;
const address = `http://127.0.0.1:${port}/`;
const site = "test-results/site";
const node = JSON.stringify(process.execPath);

/** The browser tests look at the real report, built from the workspace that ships. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.{e2e,spec,test}.ts",
  outputDir: "../test-results/browser",
  forbidOnly: process.env.CI !== undefined,
  workers: 2, // the default leaves one core of two to nobody
  timeout: 120_000, // a busy machine is no failure
  use: {
    baseURL: address,
    locale: "zh-TW",
    timezoneId: "Asia/Taipei",
    launchOptions: {
      args: [...chromiumFlags()],
      ...executable(),
      // Without a character set Chromium finds no file whose path has Chinese in it.
      env: { ...definedEnvironment(), LC_ALL: "C.UTF-8" },
    },
  },
  webServer: {
    cwd: "..",
    command: `${node} src/cli/main.ts report . --out ${site} && ${node} src/cli/serve-folder.ts ${site} ${port}`,
    env: { ASTRO_TELEMETRY_DISABLED: "1", INIT_CWD: "" },
    url: address,
    timeout: 180_000,
    stdout: "pipe",
  },
});

function definedEnvironment(): Record<string, string> {
  const all = Object.entries(process.env);
  return Object.fromEntries(
    all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function executable() {
  const path = installedChromium();
  return path === undefined ? {} : { executablePath: path };
}
