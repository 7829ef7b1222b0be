import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { isDay } from "../../schema/day.ts";
import type { DocumentKind } from "../../schema/documents.ts";
import type { DocumentReading } from "../read-document.ts";
import { placeAt } from "../source-text.ts";
import type { Readings } from "../workspace.ts";
import { findAll } from "./ids.ts";

/** Days that tell of something that has happened: none may lie after the day of judgement. */
const happened: readonly { in: DocumentKind; path: string }[] = [
  { in: "decision", path: "freezes/*/on" },
  { in: "decision", path: "departure/on" },
  { in: "vendor", path: "answers/*/evidence/*/on" },
  { in: "vendor", path: "answers/*/mitigation/on" },
  { in: "vendor", path: "certificates/*/issued" },
  { in: "vendor", path: "certificates/*/lastSurveillance" },
  { in: "vendor", path: "certificates/*/checkedInRegister" },
  { in: "vendor", path: "costs/*/observedOn" },
  { in: "vendor", path: "benefits/*/observedOn" },
  { in: "decision", path: "drivers/observedOn" },
  { in: "decision", path: "drivers/messagePlans/observedOn" },
  { in: "vendor", path: "plan/quotedOn" },
  { in: "vendor", path: "overrides/*/on" },
  { in: "evaluation", path: "conflict/on" },
  { in: "evaluation", path: "submittedOn" },
  { in: "consensus", path: "levels/*/*/on" },
  { in: "panel", path: "opened/on" },
  { in: "panel", path: "meeting/on" },
  { in: "panel", path: "differences/*/on" },
  { in: "panel", path: "tieBreaks/*/on" },
  { in: "procurement-checklist", path: "stages/*/items/*/done/on" },
  { in: "procurement-checklist", path: "stages/*/items/*/waiver/on" },
  { in: "pilot-tests", path: "results/*/on" },
  { in: "pilot-plan", path: "decision/on" },
];

function late(reading: DocumentReading, path: string, asOf: string): Diagnostic[] {
  if (reading.written === null) return [];
  return findAll(reading.written, path.split("/")).flatMap(({ located }) => {
    const found = located.value;
    if (typeof found !== "string" || !isDay(found) || found <= asOf) return [];
    const place = placeAt(reading.source, located.start, located.end);
    const key = path.split("/").at(-1) ?? "";
    return [diagnose("dated-after-as-of", place, { key, found, asOf })];
  });
}

/**
 * Had everything happened by the day of judgement that is said to have happened? Without `asOf` in
 * the decision there is nothing to compare with here.
 *
 * @example checkDatedAfterAsOf(readings)[0]?.code // "dated-after-as-of" for evidence of tomorrow
 */
export function checkDatedAfterAsOf(readings: Readings): Diagnostic[] {
  const asOf = readings.decision.get("")?.written?.children.get("asOf")?.value;
  if (typeof asOf !== "string" || !isDay(asOf)) return [];
  return happened.flatMap((one) =>
    [...readings[one.in].values()].flatMap((reading) => late(reading, one.path, asOf)),
  );
}
