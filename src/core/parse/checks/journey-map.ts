import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";

const rounding = 1e-6;

/**
 * Has each stage of the journey a touchpoint, and do the weights of all touchpoints sum to 1?
 *
 * @example checkJourneyMap(readings)[0]?.code // "stage-without-touchpoints"
 */
export function checkJourneyMap(readings: Readings): Diagnostic[] {
  const journey = only(readings, "journey");
  if (journey === null) return [];
  const { stages } = journey.value;
  const empty = stages.flatMap(({ id: stage, touchpoints }, index) => {
    if (touchpoints.length > 0) return [];
    const place = placeOf(journey, ["stages", index, "touchpoints"], "key");
    return [diagnose("stage-without-touchpoints", place, { stage })];
  });
  const weights = stages.flatMap(({ touchpoints }) => touchpoints.map(({ weight }) => weight));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (weights.length === 0 || Math.abs(sum - 1) <= rounding) return empty;
  const place = placeOf(journey, ["stages"], "key");
  const rounded = Number(sum.toFixed(4));
  return [...empty, diagnose("touchpoint-weights", place, { sum: rounded })];
}
