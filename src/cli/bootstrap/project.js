// Plain JavaScript on purpose: this folder runs before anything is installed, on Node 20.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const projectFolder = fileURLToPath(new URL("../../..", import.meta.url)).replace(
  /[/\\]$/,
  "",
);

/** Reads a JSON file of the project; undefined where there is none or it is broken. */
export function projectJson(path) {
  try {
    return JSON.parse(readFileSync(`${projectFolder}/${path}`, "utf8"));
  } catch {
    return undefined;
  }
}
