import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { Criterion, Gate } from "../../schema/decision-questions.ts";
import { type ParsedDocument, placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";
import type { Path } from "../yaml-value.ts";
import { homeOf } from "./ids.ts";
import { criteriaById, gateOffScale } from "./on-scale.ts";

type Questions = ParsedDocument<"decision-questions">;

/** Gate options with the only scale on which they have a meaning. */
const options = [
  ["mandatoryItems", "items"],
  ["everyCoreChannel", "share"],
] as const;

function checkGate(
  document: Questions,
  criterion: Criterion,
  gate: Gate | "none" | undefined,
  path: Path,
): Diagnostic[] {
  if (gate === undefined || gate === "none") return [];
  const { id, scale } = criterion;
  const off = gateOffScale(scale, gate.minimum);
  const params = { criterion: id, found: String(gate.minimum) };
  const place = placeOf(document, [...path, "minimum"]);
  const findings = off ? [diagnose("gate-not-on-scale", place, { ...params, ...off })] : [];
  for (const [option, kind] of options) {
    if (gate[option] === undefined || scale.kind === kind) continue;
    const at = placeOf(document, [...path, option], "key");
    const facts = { criterion: id, option, scale: scale.kind };
    findings.push(diagnose("gate-option-without-effect", at, facts));
  }
  return findings;
}

function checkWidth(document: Questions, { id, scale }: Criterion, path: Path): Diagnostic[] {
  if (scale.kind !== "number" || scale.worst !== scale.best) return [];
  const place = placeOf(document, [...path, "scale", "best"]);
  return [diagnose("scale-without-width", place, { criterion: id, found: scale.best })];
}

/** Items that the decision says are not in use must be items of the criterion's scale. */
function checkItemsNotInUse(readings: Readings): Diagnostic[] {
  const decision = only(readings, "decision");
  const criteria = criteriaById(readings);
  const entries = Object.entries(decision?.value.itemsNotInUse ?? {});
  return entries.flatMap(([id, items]) => {
    const scale = criteria.get(id)?.scale;
    if (!decision || !scale) return [];
    const known = scale.kind === "items" ? scale.items.map((item) => item.id) : [];
    return items.flatMap((found, index) => {
      if (known.includes(found)) return [];
      const where = `${homeOf("criterion")} (${id})`;
      const params = { kind: "scale-item", found, where, nearest: nearest(found, known) ?? "" };
      const place = placeOf(decision, ["itemsNotInUse", id, index]);
      return [diagnose("unknown-id", place, params)];
    });
  });
}

/**
 * Are gates written in the unit of their scale, and can every scale be read?
 *
 * @example checkGatesOnScale(readings)[0]?.code // "gate-not-on-scale" for a minimum of level 7
 */
export function checkGatesOnScale(readings: Readings): Diagnostic[] {
  const document = only(readings, "decision-questions");
  const questions = document?.value.questions ?? [];
  const findings = questions.flatMap((question, at) =>
    question.criteria.flatMap((criterion, index) => {
      if (!document) return [];
      const path = ["questions", at, "criteria", index];
      const { finance, "small-shop": smallShop } = criterion.presetGates ?? {};
      const preset = [...path, "presetGates"];
      return [
        ...checkWidth(document, criterion, path),
        ...checkGate(document, criterion, criterion.gate, [...path, "gate"]),
        ...checkGate(document, criterion, finance, [...preset, "finance"]),
        ...checkGate(document, criterion, smallShop, [...preset, "small-shop"]),
      ];
    }),
  );
  return [...findings, ...checkItemsNotInUse(readings)];
}
