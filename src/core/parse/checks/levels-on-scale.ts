import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Criterion } from "../../schema/decision-questions.ts";
import { type ParsedDocument, placeOf } from "../read-document.ts";
import { documentsOf, type Readings } from "../workspace.ts";
import { criteriaById, levelOffScale } from "./on-scale.ts";

type Sheet = ParsedDocument<"evaluation"> | ParsedDocument<"consensus">;

function checkSheet(sheet: Sheet, criteria: ReadonlyMap<string, Criterion>): Diagnostic[] {
  return Object.entries(sheet.value.levels).flatMap(([vendor, levels]) =>
    Object.entries(levels).flatMap(([id, judgement]) => {
      const criterion = criteria.get(id);
      if (!criterion || !("level" in judgement)) return [];
      const off = levelOffScale(criterion.scale, judgement.level);
      if (off === null) return [];
      const params = { criterion: id, ...off, found: String(judgement.level) };
      const place = placeOf(sheet, ["levels", vendor, id, "level"]);
      return [diagnose("answer-not-on-scale", place, params)];
    }),
  );
}

/**
 * Does every level that an evaluator gave, or the panel agreed on, lie on its criterion's scale?
 *
 * @example checkLevelsOnScale(readings)[0]?.code // "answer-not-on-scale" for an agreed level of 2.5
 */
export function checkLevelsOnScale(readings: Readings): Diagnostic[] {
  const criteria = criteriaById(readings);
  const sheets: Sheet[] = [
    ...documentsOf(readings, "evaluation"),
    ...documentsOf(readings, "consensus"),
  ];
  return sheets.flatMap((sheet) => checkSheet(sheet, criteria));
}
