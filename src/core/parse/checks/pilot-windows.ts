import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { daysBetween } from "../../schema/day.ts";
import { type ParsedDocument, placeOf } from "../read-document.ts";
import { documentsOf, type Readings } from "../workspace.ts";

type Plan = ParsedDocument<"pilot-plan">;
type Window = { from: string; to: string };

/** The least and the most whole weeks of a pilot: the purchase firewall, stage 4. */
const shortest = 4;
const longest = 8;

/** A Monday, from which weeks are counted. */
const monday = "2024-01-01";

/**
 * How many whole weeks, Monday to Sunday, lie inside a window (both ends inclusive), and how many
 * days do not belong to one? A window that ends before it begins has none of either.
 *
 * @example wholeWeeks({ from: "2026-06-01", to: "2026-07-12" }) // { weeks: 6, otherDays: 0 }
 */
export function wholeWeeks({ from, to }: Window): { weeks: number; otherDays: number } {
  const first = daysBetween(monday, from);
  const after = daysBetween(monday, to) + 1;
  const weeks = Math.max(0, Math.floor(after / 7) - Math.ceil(first / 7));
  return { weeks, otherDays: Math.max(0, after - first) - weeks * 7 };
}

function checkLength(plan: Plan, pilot: Window): Diagnostic[] {
  const { weeks } = wholeWeeks(pilot);
  const place = placeOf(plan, ["windows", "pilot"], "key");
  if (weeks < shortest || weeks > longest) {
    return [diagnose("pilot-length", place, { ...pilot, weeks })];
  }
  const washIn = plan.value.washInWeeks ?? 0;
  if (weeks - washIn >= shortest) return [];
  const at = placeOf(plan, ["washInWeeks"]);
  return [diagnose("wash-in-leaves-too-few", at, { weeks, washIn })];
}

function checkPartialWeeks(plan: Plan, name: "baseline" | "pilot", window: Window): Diagnostic[] {
  const { weeks, otherDays: days } = wholeWeeks(window);
  if (days === 0 || weeks === 0) return [];
  const place = placeOf(plan, ["windows", name], "key");
  return [diagnose("partial-weeks", place, { window: name, ...window, days })];
}

function checkOverlap(plan: Plan, baseline: Window, pilot: Window): Diagnostic[] {
  const place = placeOf(plan, ["windows", "pilot", "from"]);
  const from = baseline.from > pilot.from ? baseline.from : pilot.from;
  const to = baseline.to < pilot.to ? baseline.to : pilot.to;
  if (from <= to) return [diagnose("windows-overlap", place, { from, to })];
  if (baseline.from < pilot.from) return [];
  const starts = { baseline: baseline.from, pilot: pilot.from };
  return [diagnose("baseline-after-pilot", place, starts)];
}

function isForward(window: Window | undefined): window is Window {
  return window !== undefined && window.from <= window.to;
}

/**
 * Is every pilot 4 to 8 whole weeks long, and apart from its baseline? A window that ends before it
 * begins is told elsewhere and judged no further.
 *
 * @example checkPilotWindows(readings)[0]?.params.weeks // 3 for a pilot of three weeks
 */
export function checkPilotWindows(readings: Readings): Diagnostic[] {
  return documentsOf(readings, "pilot-plan").flatMap((plan) => {
    const { baseline, pilot } = plan.value.windows;
    const findings: Diagnostic[] = [];
    if (isForward(pilot)) findings.push(...checkLength(plan, pilot));
    if (isForward(pilot)) findings.push(...checkPartialWeeks(plan, "pilot", pilot));
    if (isForward(baseline)) findings.push(...checkPartialWeeks(plan, "baseline", baseline));
    const isBoth = isForward(baseline) && isForward(pilot);
    return isBoth ? [...findings, ...checkOverlap(plan, baseline, pilot)] : findings;
  });
}
