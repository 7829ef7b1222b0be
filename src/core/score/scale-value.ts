import type { Scale } from "../schema/scale.ts";

/** A place on the scale, 0 (worst) to 1 (best), and whether the amount lay outside the ends. */
export type ScaleValue = { value: number; isClamped: boolean };

/** Highest level of a five-level scale. */
const topLevel = 4;

/** The ends of a scale in its own unit. `itemsInUse` matters for lists of items only. */
function endsOf(scale: Scale, itemsInUse: number): { worst: number; best: number } {
  switch (scale.kind) {
    case "levels":
      return { worst: 0, best: topLevel };
    case "number":
      return { worst: scale.worst, best: scale.best };
    case "items":
      return { worst: 0, best: itemsInUse };
    case "boolean":
    case "share":
      return { worst: 0, best: 1 };
  }
}

/**
 * Where on its declared scale does an amount stand, 0 to 1? (amount − worst) ÷ (best − worst): one
 * formula for "more is better" and "less is better", since the ends carry the direction. Amounts beyond
 * an end are taken as that end, and said so.
 *
 * Null when the amount is not a finite number, or when the scale has no length (both ends alike, or a
 * list of which nothing is in use).
 *
 * @example scaleValue({ kind: "number", worst: 480, best: 30, unit: "min" }, 120) // { value: 0.8, isClamped: false }
 */
export function scaleValue(scale: Scale, amount: number, itemsInUse = 0): ScaleValue | null {
  const { worst, best } = endsOf(scale, itemsInUse);
  if (!Number.isFinite(amount) || worst === best) return null;
  const raw = (amount - worst) / (best - worst);
  const value = Math.min(1, Math.max(0, raw));
  return { value, isClamped: value !== raw };
}

/**
 * Is an amount at least as good as a minimum, in the direction of the scale? "At most 48 hours" and
 * "at least 90 %" are both asked like this.
 *
 * @example isAtLeast({ kind: "number", worst: 72, best: 24, unit: "h" }, 36, 48) // true
 */
export function isAtLeast(scale: Scale, amount: number, minimum: number): boolean {
  const lowerIsBetter = scale.kind === "number" && scale.best < scale.worst;
  const slack = 1e-9 * Math.max(1, Math.abs(minimum));
  return lowerIsBetter ? amount <= minimum + slack : amount >= minimum - slack;
}
