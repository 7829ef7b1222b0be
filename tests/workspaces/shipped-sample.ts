import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import type { Workspace } from "../../src/core/parse/workspace.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

function yamlFiles(): string[] {
  return ["checklists", "scorecards", "pilots"].flatMap((folder) =>
    readdirSync(`${project}/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  );
}

/** The decision that ships with the project, without its tickets. */
export function shippedSample(): Workspace {
  const files = yamlFiles().map((path) => ({
    path,
    bytes: new Uint8Array(readFileSync(`${project}/${path}`)),
  }));
  const { workspace } = parseWorkspace(files);
  if (workspace === null) throw new Error("the shipped sample cannot be read");
  return workspace;
}

/** The day as of which the sample is judged in tests. */
export const sampleDay = shippedSample().decision.value.asOf ?? "2026-11-24";
