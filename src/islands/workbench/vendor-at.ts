import { documentAt } from "../../core/schema/documents.ts";

/** The vendor whose document lies at a path, in a list of one; empty for every other file. */
export function vendorAt(path: string): string[] {
  const known = documentAt(path);
  return known?.kind === "vendor" && known.name !== null ? [known.name] : [];
}
