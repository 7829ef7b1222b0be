import { dirname } from "node:path";
import type { Call } from "./command.ts";
import { askedPlan, type FoundPlan, planBeside } from "./ticket-documents.ts";

export type ComparisonPlans = { baseline: FoundPlan | null; pilot: FoundPlan | null };

/**
 * By which plan is each of the two files read? Old and new system rarely export alike, so each file
 * has its own: the one asked for, else the `pilot.yaml` beside the file. A plan that speaks of both
 * periods serves both files.
 */
export async function comparisonPlans(
  baselineFile: string,
  pilotFile: string,
  call: Call,
): Promise<ComparisonPlans> {
  const asked = await askedPlan("plan", call);
  const pilot = asked ?? (await planBeside(pilotFile));
  const ofBaseline = await askedPlan("baseline-plan", call);
  if (ofBaseline !== null) return { baseline: ofBaseline, pilot };
  const speaksOfBoth = asked?.value?.windows.baseline !== undefined;
  const isApart = dirname(baselineFile) !== dirname(pilotFile);
  const own = isApart && !speaksOfBoth ? await planBeside(baselineFile) : null;
  return { baseline: own ?? pilot, pilot };
}
