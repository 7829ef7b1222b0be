// `node tests/runner/run-suites.ts [--quick]`: runs every suite, also after one that failed; quick
// leaves out those that build sites, start programs or a browser.
import { installChdb } from "./chdb.ts";
import { type Counts, closingLine, sum } from "./counts.ts";
import { endProgramsWithTheRun } from "./run-program.ts";
import { formatSuite, lintSuite, typesSuite } from "./static-suites.ts";
import type { Suite } from "./suite.ts";
import { browserSuite, houseSuite, programsSuite, unitSuite } from "./test-suites.ts";

const wordsShown = 20_000;
const isQuick = process.argv.includes("--quick");

endProgramsWithTheRun();

if (!isQuick) await installChdb();

// Two lanes, as most machines have at least two cores; the browser gets the machine for itself.
const lanes = [
  [formatSuite, lintSuite, typesSuite],
  [unitSuite, houseSuite],
];
const counts = (await Promise.all(lanes.map(inTurn))).flat();
if (!isQuick) counts.push(...(await inTurn([programsSuite, browserSuite])));

const total = sum(counts);
process.exitCode = total.failed > 0 ? 1 : 0;
process.stdout.write(`\n${closingLine(total)}\n`);

async function inTurn(suites: readonly Suite[]): Promise<Counts[]> {
  const done: Counts[] = [];
  for (const suite of suites) done.push(await told(suite));
  return done;
}

/** Runs one suite and tells in one line how it went; the suite's own words only when it failed. */
async function told(suite: Suite): Promise<Counts> {
  const started = performance.now();
  const { counts, output } = await suite.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const words = counts.failed > 0 ? `${output.trim().slice(-wordsShown)}\n` : "";
  process.stdout.write(`${words}${suite.name}: ${closingLine(counts)} (${seconds} s)\n`);
  return counts;
}
