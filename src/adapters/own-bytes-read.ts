import { readFileSync } from "node:fs";

/** Bytes that this process has read so far, all its threads together; null where no system tells. */
export function ownBytesRead(): number | null {
  try {
    const found = /^rchar: (\d+)$/m.exec(readFileSync("/proc/self/io", "utf8"));
    return found === null ? null : Number(found[1]);
  } catch {
    return null;
  }
}
