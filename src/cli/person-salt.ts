import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withFileProblems } from "../adapters/file-problem.ts";
import { readDocument } from "../core/parse/read-document.ts";
import { documents } from "../core/schema/documents.ts";

/** What hides the people of an import, and where it comes from. */
export type PersonSalt = { salt: string; from: "workspace" | "environment" | "random" };

/** The decision file of the workspace in which a path lies; null outside of any. */
function decisionAbove(path: string): string | null {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const found = join(folder, documents.decision.path);
    if (existsSync(found)) return found;
    if (dirname(folder) === folder) return null;
  }
}

/**
 * The salt for the ids of requesters: TOUCHSTONE_SALT, else the seed of the workspace in which the
 * file will lie, else one made for this run alone. Files imported with one salt can be joined by
 * requester; a random one keeps them apart, which is safe and said aloud.
 */
export async function personSalt(out: string): Promise<PersonSalt> {
  const secret = process.env.TOUCHSTONE_SALT;
  if (secret !== undefined && secret !== "") return { salt: secret, from: "environment" };
  const path = decisionAbove(out);
  if (path !== null) {
    const bytes = new Uint8Array(await withFileProblems(path, () => readFile(path)));
    // A decision that is still being written has a seed before it has all the rest.
    const { document, written } = readDocument("decision", "", { path, bytes });
    const seed = document?.value.seed ?? written?.children.get("seed")?.value;
    if (typeof seed === "number") return { salt: String(seed), from: "workspace" };
  }
  return { salt: randomBytes(16).toString("hex"), from: "random" };
}
