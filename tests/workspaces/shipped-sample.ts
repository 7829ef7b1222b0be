import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import type { SourceFile } from "../../src/core/parse/source-file.ts";
import type { Workspace } from "../../src/core/parse/workspace.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** What a pilot leaves behind besides its tickets: a few pages each. */
const smallTables = /(survey|reply-sample|reply-audit|incidents|loyalty)\.csv$/;

function documentFiles(): string[] {
  return ["checklists", "scorecards", "pilots"].flatMap((folder) =>
    readdirSync(`${project}/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml") || smallTables.test(name))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  );
}

/** Its documents and small tables, without tickets and exports. */
export function shippedDocuments(): SourceFile[] {
  return documentFiles().map((path) => ({
    path,
    bytes: new Uint8Array(readFileSync(`${project}/${path}`)),
  }));
}

/** The decision that ships with the project, without its tickets. */
export function shippedSample(): Workspace {
  const { workspace } = parseWorkspace(shippedDocuments());
  if (workspace === null) throw new Error("the shipped sample cannot be read");
  return workspace;
}

/** The day as of which the sample is judged in tests. */
export const sampleDay = shippedSample().decision.value.asOf ?? "2026-11-24";
