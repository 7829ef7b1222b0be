import { spawn } from "node:child_process";
import type { TableLine } from "./week-table.ts";

/** The floor: the bytes of the file read once and handed through a pipe, by nobody but `cat`. */
export async function catTable(file: string): Promise<TableLine[]> {
  const child = spawn("sh", ["-c", 'cat "$1" | cat > /dev/null', "sh", file], { stdio: "inherit" });
  await new Promise((resolve) => child.on("exit", resolve));
  return [];
}
