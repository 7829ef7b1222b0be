// `node tests/bench/report-site.ts`: how long the sample's site takes beside an Astro site of as many
// empty pages, in the same run; and what every page weighs.
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { buildReportSite } from "../../src/adapters/report-site.ts";
import { reportedSample } from "../workspaces/reported-sample.ts";

const project = resolve(import.meta.dirname, "../..");
const place = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
const reports = { "zh-Hant": reportedSample("zh-Hant"), en: reportedSample("en") };
const pageCount = reports.en.pages.length * 2;

function emptySite(folder: string): void {
  mkdirSync(join(folder, "src/pages"), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (let at = 0; at < pageCount; at += 1) {
    writeFileSync(join(folder, `src/pages/p${at}.astro`), "<html lang=en><title>x</title></html>");
  }
}

const program =
  'import { build } from "astro"; await build({ root: process.cwd(), configFile: false, logLevel: "error", devToolbar: { enabled: false } }); process.exit(0);';

const seconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const empty = join(place, "empty");
emptySite(empty);
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
const plain = () =>
  execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: empty, env });
const outDirectory = join(place, "dist");
const ours = () => buildReportSite({ reports, outDirectory });
const rounds: { plain: number; ours: number }[] = [];
for (let round = 0; round < 3; round += 1) {
  rounds.push({ plain: await seconds(plain), ours: await seconds(ours) });
}
for (const round of rounds) {
  console.log(
    `${pageCount} pages: empty ${round.plain.toFixed(1)} s, report ${round.ours.toFixed(1)} s, ratio ${(round.ours / round.plain).toFixed(2)}`,
  );
}
for (const sub of [".", "en"]) {
  for (const name of readdirSync(join(outDirectory, sub)).filter((one) => one.endsWith(".html"))) {
    const bytes = gzipSync(readFileSync(join(outDirectory, sub, name))).length;
    console.log(`${join(sub, name)}: ${(bytes / 1000).toFixed(1)} kB gzip`);
  }
}
rmSync(place, { recursive: true, force: true });
