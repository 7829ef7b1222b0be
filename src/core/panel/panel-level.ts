import type { Place } from "../diagnostic/diagnostic.ts";
import { type ParsedDocument, placeOf } from "../parse/read-document.ts";

/** One evaluator's level, in the unit of the criterion's scale. */
export type EvaluatorLevel = { evaluator: string; level: number; place: Place };

/** What the open sheets say of one vendor on one criterion. */
export type PanelLevel =
  | { kind: "levels"; mean: number; isAgreed: boolean; levels: EvaluatorLevel[] }
  | { kind: "abstained" | "not-applicable" }
  | null;

type Sheet = ParsedDocument<"evaluation">;

function own<Value>(record: Readonly<Record<string, Value>> | undefined, id: string): Value | null {
  return record !== undefined && Object.hasOwn(record, id) ? (record[id] ?? null) : null;
}

/** A sealed sheet has not been opened yet, and whoever is recused does not judge. */
function counts(sheet: Sheet): boolean {
  return sheet.value.sheet === "open" && sheet.value.conflict.declared !== "recused";
}

/**
 * What do the evaluators say? The mean of their levels, in the unit of the scale, and whether they
 * agree: when they differ the mean is only a stand-in until they have talked. Sealed sheets and those
 * of recused evaluators do not count; who abstained or does not know is left out of the mean, which is
 * not the same as a 0.
 *
 * Null when no open sheet says anything. Example: levels 3, 4 and an abstention give mean 3.5, not
 * agreed.
 */
export function panelLevel(sheets: Iterable<Sheet>, vendor: string, criterion: string): PanelLevel {
  const levels: EvaluatorLevel[] = [];
  const states: string[] = [];
  for (const sheet of sheets) {
    const judgement = counts(sheet) ? own(own(sheet.value.levels, vendor) ?? {}, criterion) : null;
    if (judgement === null) continue;
    if ("state" in judgement) {
      states.push(judgement.state);
      continue;
    }
    const place = placeOf(sheet, ["levels", vendor, criterion, "level"]);
    levels.push({ evaluator: sheet.name, level: judgement.level, place });
  }
  const first = levels[0];
  if (first !== undefined) {
    const mean = levels.reduce((sum, { level }) => sum + level, 0) / levels.length;
    return { kind: "levels", mean, isAgreed: levels.every((l) => l.level === first.level), levels };
  }
  if (states.includes("abstained")) return { kind: "abstained" };
  const isAside = states.length > 0 && states.every((state) => state === "not-applicable");
  return isAside ? { kind: "not-applicable" } : null;
}
