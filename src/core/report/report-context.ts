import type { Decision } from "../decide/decision-result.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Comparison } from "../pilot/comparison.ts";
import type { Statement } from "../score/statement.ts";
import type { Language } from "../text/language.ts";
import type { reportText } from "../text/zh-hant/report.ts";

/** Everything a report is made from; nothing else is looked at. */
export type ReportInput = {
  workspace: Workspace;
  decision: Decision;
  /** By vendor id; a vendor without a pilot is not in it. */
  comparisons: ReadonlyMap<string, Comparison>;
  diagnostics: readonly Diagnostic[];
  /** SHA-256 over all input files. */
  inputHash: string;
};

/** What every page builder gets: the input, the reader's language and its words. */
export type ReportContext = ReportInput & {
  language: Language;
  text: typeof reportText;
  names: Names;
  say: (statement: Statement) => string;
};

/** Ids as the reader knows the things: each function gives the id itself where no label was written. */
export type Names = {
  vendor: (id: string) => string;
  criterion: (id: string) => string;
  question: (id: string) => string;
  kpi: (id: string) => string;
  risk: (id: string) => string;
  clause: (id: string) => string;
  stage: (id: string) => string;
  item: (id: string) => string;
  costLine: (id: string) => string;
  test: (id: string) => string;
  channel: (id: string) => string;
};
