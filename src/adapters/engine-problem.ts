import type { Code } from "../core/diagnostic/codes.ts";
import type { Params } from "../core/diagnostic/diagnostic.ts";

/** An engine could not do its work: expected, and told by a code with its mend. */
export class EngineProblem extends Error {
  readonly code: Code;
  readonly params: Params;

  constructor(code: Code, params: Params = {}) {
    super(code);
    this.name = "EngineProblem";
    this.code = code;
    this.params = params;
  }
}
