import type { Language } from "../text/language.ts";

/** error: the decision cannot be trusted; warning: read on, but look; note: good to know. */
export type Severity = "error" | "warning" | "note";

/** The facts of one finding, in no language: texts are made from them when they are shown. */
export type Params = Record<string, string | number>;

/** What is said about one code in one language. */
export type CodeText = {
  /** The problem in a few words, without the facts of the case; no full stop. */
  title: string;
  /** What was found and what was expected, in one or two sentences. */
  message: (params: Params) => string;
  /** What to change so that the finding goes away. */
  mend: (params: Params) => string;
  /** Why the rule exists, for `touchstone explain CODE`; two to five sentences. */
  explanation: string;
};

/** One code: how grave it is, and its texts in every language. A missing language does not compile. */
export type CodeEntry = { severity: Severity } & Record<Language, CodeText>;

/** The codes of one area. Write `export const areaCodes = { … } satisfies CodeTable`. */
export type CodeTable = Record<string, CodeEntry>;
