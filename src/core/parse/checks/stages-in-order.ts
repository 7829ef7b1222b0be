import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { stageIds } from "../../schema/stage-id.ts";
import { placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";

/**
 * Was every stage opened after the one before it was closed? A stage that is opened while the one
 * before is still open is a warning: that is what the draft mark is for.
 *
 * @example checkStagesInOrder(readings)[0]?.params.previous // "lock-kpis"
 */
export function checkStagesInOrder(readings: Readings): Diagnostic[] {
  const decision = only(readings, "decision");
  const stages = decision?.value.stages ?? [];
  return stages.flatMap(({ id: stage, opened }, index) => {
    const previous = stageIds[stageIds.indexOf(stage) - 1];
    if (!decision || opened === undefined || previous === undefined) return [];
    const closed = stages.find((one) => one.id === previous)?.closed;
    const place = placeOf(decision, ["stages", index, "opened"]);
    if (closed === undefined) {
      return [diagnose("previous-stage-open", place, { stage, opened, previous })];
    }
    if (closed <= opened) return [];
    return [diagnose("stages-out-of-order", place, { stage, opened, previous, closed })];
  });
}
