import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../core/parse/source-file.ts";
import { withFileProblems } from "./file-problem.ts";

async function hashOfFile(root: string, file: SourceFile): Promise<string> {
  const hash = createHash("sha256");
  if (file.unreadSize === undefined) return hash.update(file.bytes).digest("hex");
  const path = join(root, file.path);
  return withFileProblems(path, async () => {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
    return hash.digest("hex");
  });
}

/**
 * One SHA-256 over the names and the contents of all files of a workspace, the same whatever the
 * order in which they were read. Files too large to be held are streamed.
 */
export async function hashOfFiles(root: string, files: readonly SourceFile[]): Promise<string> {
  const lines: string[] = [];
  for (const file of files) lines.push(`${file.path}\n${await hashOfFile(root, file)}\n`);
  return createHash("sha256").update(lines.sort().join("")).digest("hex");
}
