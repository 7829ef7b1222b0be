/**
 * Where a number or a statement came from: the file (relative to the workspace) with the line or the
 * rows of it, and the definition or the rule that made it, in the reader's language.
 */
export type Trace = { file: string; line?: number; rows?: string; rule?: string };
