import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readWorkspaceFolder } from "../../../src/adapters/files.ts";
import { decideFolder } from "../../../src/cli/decided-folder.ts";
import { readDecisionFolder } from "../../../src/cli/decision-folder.ts";
import { analystOf } from "../../../src/islands/workbench/analysis.ts";
import { project } from "../../cli/terminal.ts";

const cases = join(project, "tests/cases/check");
const names = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(cases, name, "input"));

const quiet = {
  folder: project,
  out: () => {},
  err: () => {},
  isInteractive: false,
  errIsTerminal: false,
};
const today = "2026-11-24";

async function inBrowser(folder: string) {
  const files = await readWorkspaceFolder(folder);
  const isDocument = ({ path }: { path: string }) => path.endsWith(".yaml");
  const analyse = analystOf(files.filter((file) => !isDocument(file)));
  await analyse(files.filter(isDocument), today);
  // A second time, with everything remembered that a session remembers.
  return analyse(files.filter(isDocument), today);
}

it.each([project, ...names])(
  "says of %s in the browser what the command line says",
  async (folder) => {
    const call = { terminal: quiet, wantsJson: true, positionals: [folder], options: {} };
    const read = await readDecisionFolder({ ...call, language: "en" });
    const input = await decideFolder({ ...call, language: "en" });
    const analysis = await inBrowser(folder);
    expect(analysis.diagnostics).toEqual(read.diagnostics);
    expect(analysis.comparisons).toEqual(input?.comparisons ?? new Map());
    if (input?.workspace.decision.value.asOf !== undefined) {
      expect(analysis.decision).toEqual(input.decision);
    }
  },
);
