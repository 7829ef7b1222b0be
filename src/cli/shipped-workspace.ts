import { resolve } from "node:path";

/** The sample decision and the catalogues that come with Touchstone: the repository itself. */
export const shippedWorkspace = resolve(import.meta.dirname, "../..");
