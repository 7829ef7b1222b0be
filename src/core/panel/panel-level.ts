import type { Place } from "../diagnostic/diagnostic.ts";
import { type ParsedDocument, placeOf } from "../parse/read-document.ts";

/** One evaluator's level, in the unit of the criterion's scale. */
export type EvaluatorLevel = { evaluator: string; level: number; place: Place };

/** What the sheets that count say of one vendor on one criterion. */
export type PanelLevel =
  | { kind: "levels"; mean: number; isAgreed: boolean; levels: EvaluatorLevel[] }
  | { kind: "abstained" | "not-applicable" }
  | null;

type Sheet = ParsedDocument<"evaluation">;

function own<Value>(record: Readonly<Record<string, Value>> | undefined, id: string): Value | null {
  return record !== undefined && Object.hasOwn(record, id) ? (record[id] ?? null) : null;
}

/**
 * What do the evaluators say? The mean of their levels, in the unit of the scale, and whether they
 * agree: when they differ the mean is only a stand-in until they have talked. Give only the sheets that
 * count (`panelRound`); who abstained or does not know is left out of the mean, which is not the same
 * as a 0.
 *
 * Null when no sheet says anything. Example: levels 3, 4 and an abstention give mean 3.5, not
 * agreed.
 */
export function panelLevel(sheets: Iterable<Sheet>, vendor: string, criterion: string): PanelLevel {
  const levels: EvaluatorLevel[] = [];
  const states: string[] = [];
  for (const sheet of sheets) {
    const judgement = own(own(sheet.value.levels, vendor) ?? {}, criterion);
    if (judgement === null) continue;
    if ("state" in judgement) {
      states.push(judgement.state);
      continue;
    }
    levels.push({
      evaluator: sheet.name,
      level: judgement.level,
      // Looked up when asked for: counting again without each member asks for none of them.
      get place() {
        return placeOf(sheet, ["levels", vendor, criterion, "level"]);
      },
    });
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
