import type { Decision } from "../decide/decision-result.ts";
import { sayIn } from "../decide/say.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Comparison } from "../pilot/comparison.ts";
import type { Statement } from "../score/statement.ts";
import { pilotText as pilotTextEn } from "../text/en/pilot.ts";
import { reportText as reportTextEn } from "../text/en/report.ts";
import type { Language } from "../text/language.ts";
import { pilotText as pilotTextZhHant } from "../text/zh-hant/pilot.ts";
import { reportText as reportTextZhHant } from "../text/zh-hant/report.ts";
import { type Names, namesOf } from "./names.ts";
import { vendorsInOrder } from "./vendors-in-order.ts";

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
  text: typeof reportTextZhHant;
  pilotText: typeof pilotTextZhHant;
  names: Names;
  say: (statement: Statement) => string;
};

/** Pilots in the order of the ranking, as vendors stand everywhere else. */
function inOrder({ decision, comparisons }: ReportInput): Map<string, Comparison> {
  const ranked = vendorsInOrder(decision.score).flatMap(({ vendor }) => {
    const comparison = comparisons.get(vendor);
    return comparison ? [[vendor, comparison] as const] : [];
  });
  return new Map(ranked);
}

/**
 * What do the page builders need to speak to a reader of this language?
 *
 * @example reportContext(input, "en").text.draft // "DRAFT"
 */
export function reportContext(input: ReportInput, language: Language): ReportContext {
  const words =
    language === "en"
      ? { text: reportTextEn, pilotText: pilotTextEn }
      : { text: reportTextZhHant, pilotText: pilotTextZhHant };
  const names = namesOf(input.workspace, words.text, language);
  const say = sayIn(input.workspace, language);
  return { ...input, ...words, comparisons: inOrder(input), language, names, say };
}
