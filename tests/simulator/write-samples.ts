import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { proofFiles } from "./proof-files.ts";
import { sampleFiles } from "./sample-files.ts";

// Run once, by hand: writes the exports of the shipped sample. The same bytes come out every time.
const tickets = sampleFiles();
const proof = proofFiles((period) => tickets.get(`pilots/${period}/tickets.csv`) ?? "");
for (const [path, text] of [...tickets, ...proof]) {
  const target = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  process.stdout.write(`${path}: ${text.split("\n").length - 2} rows\n`);
}
