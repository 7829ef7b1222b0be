import type { Link } from "./link.ts";

/**
 * Where a number or a statement came from: the file (relative to the workspace) with the line or the
 * rows of it, the definition or the rule that made it, in the reader's language, and the place of the report
 * where that rule is explained.
 */
export type Trace = { file: string; line?: number; rows?: string; rule?: string; link?: Link };
