import type { Counts } from "./counts.ts";

/** What one suite found: its counts, and the words to show when something failed. */
export interface Outcome {
  readonly counts: Counts;
  readonly output: string;
}

/** One of the suites that `npm test` runs. */
export interface Suite {
  readonly name: string;
  run(): Promise<Outcome>;
}
