import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));

export const hostile = {
  vendor: "<script>alert(1)</script>",
  organisation: "=cmd|' /C calc'!A0",
  title: '\u202Egnp.exe\u202C \u001b[31mred\u001b[0m \u200B{{7*7}} "><img src=x onerror=alert(2)>',
};

function change(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, "utf8");
  if (!from.test(text)) throw new Error(`${path} has no ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

const named = (key: string, text: string) =>
  `\n${key}: { zh-Hant: ${JSON.stringify(text)}, en: ${JSON.stringify(text)} }\n`;

/** The decision that ships, copied, with words that have broken pages and terminals elsewhere. */
export function hostileWorkspace(folder: string): void {
  for (const name of ["checklists", "scorecards", "pilots"]) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  const decision = join(folder, "checklists/decision.yaml");
  const vendor = join(folder, "scorecards/norvane.yaml");
  const block = (key: string) => new RegExp(`\\n${key}:(?: \\{[^\\n]*\\}\\n|\\n(?: +[^\\n]*\\n)+)`);
  change(vendor, block("name"), named("name", hostile.vendor));
  change(decision, block("organisation"), named("organisation", hostile.organisation));
  change(decision, block("title"), named("title", hostile.title));
  const tickets = join(folder, "pilots/baseline/tickets.csv");
  const [header = "", first = "", ...rest] = readFileSync(tickets, "utf8").split("\n");
  const at = header.split(",").indexOf("Subject");
  const cells = first
    .split(",")
    .map((cell, index) =>
      index === at ? `"=cmd|' /C calc'!A0 \u202e\u001b[31m <script>alert(3)</script>"` : cell,
    );
  writeFileSync(tickets, [header, cells.join(","), ...rest].join("\n"));
}
