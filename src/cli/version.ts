import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { shippedWorkspace } from "./shipped-workspace.ts";

const packageFile = z.object({ version: z.string() });

/** The version in package.json, the only place where it stands. */
export async function version(): Promise<string> {
  const text = await readFile(join(shippedWorkspace, "package.json"), "utf8");
  return packageFile.parse(JSON.parse(text)).version;
}
