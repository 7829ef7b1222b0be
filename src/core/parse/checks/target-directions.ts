import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Kpi } from "../../schema/kpis.ts";
import { type ParsedDocument, placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";
import { isShare, limitOf, naturalDirection, percent } from "./target-values.ts";

type Kpis = ParsedDocument<"kpis">;

function checkDirection(document: Kpis, { id, direction }: Kpi, index: number): Diagnostic[] {
  const expected = naturalDirection(id);
  if (direction === expected) return [];
  const place = placeOf(document, ["kpis", index, "direction"]);
  return [diagnose("wrong-direction", place, { kpi: id, found: direction, expected })];
}

function checkLimit(document: Kpis, { id }: Kpi): Diagnostic[] {
  const limit = limitOf(document, id);
  if (limit === null) return [];
  const { bound, value, path } = limit;
  const direction = naturalDirection(id);
  const better = direction === "lower" ? "atMost" : "atLeast";
  const findings: Diagnostic[] = [];
  if (bound !== better) {
    const place = placeOf(document, path, "key");
    findings.push(
      diagnose("target-against-direction", place, { kpi: id, direction, bound, better }),
    );
  }
  if (isShare(id) && (value < 0 || value > 1)) {
    const share = value > 1 && value <= 100 ? String(Number((value / 100).toFixed(6))) : "";
    const params = { kpi: id, found: value, better: share };
    findings.push(diagnose("share-not-0-to-1", placeOf(document, path), params));
  }
  return findings;
}

/** First contact resolution is a part of resolution, so its target cannot be above. */
function checkCeiling(document: Kpis): Diagnostic[] {
  const first = limitOf(document, "first-contact-resolution");
  const all = limitOf(document, "resolution-rate");
  if (first?.bound !== "atLeast" || all?.bound !== "atLeast" || first.value <= all.value) return [];
  const params = { f: percent(first.value), resolution: percent(all.value) };
  return [diagnose("above-resolution-rate", placeOf(document, first.path), params)];
}

/** Less handling time and more first contact resolution pull against each other. */
function checkSpeed(document: Kpis): Diagnostic[] {
  const index = document.value.kpis.findIndex((kpi) => kpi.id === "handling-time");
  const target = document.value.kpis[index]?.target;
  const first = document.value.kpis.find((kpi) => kpi.id === "first-contact-resolution")?.target;
  const isFaster = target && "ratioToBaseline" in target && target.ratioToBaseline < 1;
  const isBetter = first && ("atLeast" in first || "ratioToBaseline" in first);
  if (!isFaster || !isBetter) return [];
  const place = placeOf(document, ["kpis", index, "target", "ratioToBaseline"]);
  return [diagnose("speed-against-accuracy", place)];
}

/**
 * Does every target point the way its KPI improves, in the KPI's unit, and agree with the others?
 *
 * @example checkTargetDirections(readings)[0]?.params.better // "0.7" for a share written 70
 */
export function checkTargetDirections(readings: Readings): Diagnostic[] {
  const document = only(readings, "kpis");
  if (document === null) return [];
  const each = document.value.kpis.flatMap((kpi, index) => [
    ...checkDirection(document, kpi, index),
    ...checkLimit(document, kpi),
  ]);
  return [...each, ...checkCeiling(document), ...checkSpeed(document)];
}
