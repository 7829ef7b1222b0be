import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parseWorkspace } from "../../../src/core/parse/parse-workspace.ts";
import { caseFiles } from "../../workspaces/checked-case.ts";

type Expected = { code: string; file: string; line: number; column: number };

const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "clean")
  .map(({ name }) => name);

it.each(names)("%s: every fault at its place, and nothing else", (name) => {
  const expected: Expected[] = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, "utf8"));
  const found = parseWorkspace(caseFiles(name)).diagnostics.map(({ code, place }) => {
    const { file, line, column } = place;
    return { code, file, line, column };
  });
  expect(found).toEqual(expected);
});
