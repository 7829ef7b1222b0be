import type { Code } from "../diagnostic/codes.ts";
import type { Params } from "../diagnostic/diagnostic.ts";
import { noNumber } from "./no-number.ts";
import { pointsOf } from "./weight-units.ts";
import type { Path, YamlValue } from "./yaml-value.ts";

const numeric = ["number", "whole-number"];

function isWeight(path: Path): boolean {
  return path.some((step) => step === "weight" || step === "weights" || step === "presetWeights");
}

/**
 * Where a number belongs: does a word stand there that only looks like an entry, or a weight with a
 * percent sign? Its own code and the facts of it; null for anything else. `shapes` are the kinds of value
 * that may stand there.
 *
 * @example badNumber(["asOf", "weight"], "30%", ["number"])?.params.better // "30"
 */
export function badNumber(
  path: Path,
  value: YamlValue,
  shapes: readonly string[],
): { code: Code; params: Params } | null {
  if (!shapes.some((shape) => numeric.includes(shape))) return null;
  const meaning = noNumber(value);
  if (meaning !== null) {
    const isNull = meaning === "unknown" && shapes.includes("empty");
    return { code: "not-a-number", params: { meaning: isNull ? "unknown-nullable" : meaning } };
  }
  const better = isWeight(path) && typeof value === "string" ? pointsOf(value) : "";
  if (better === "") return null;
  return { code: "weights-mixed-units", params: { better, units: "percent-sign" } };
}
