import { readDocument } from "../../core/parse/read-document.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import type { PilotPlan } from "../../core/schema/pilot-plan.ts";
import type { Language } from "../../core/text/language.ts";
import { vendorAt } from "../workbench/vendor-at.ts";
import { emptySide, type SideState } from "./side-state.ts";

/** What a vendor says of itself. */
export function scorecardOf({ files }: Pick<DeskSource, "files">, id: string): SourceFile | null {
  return files().find(({ path }) => path === `scorecards/${id}.yaml`) ?? null;
}

/** What the desk asks of the decision that is open; asked anew each time, because it changes. */
export interface DeskSource {
  language: Language;
  files: () => readonly SourceFile[];
  kpis: () => SourceFile | null;
  costs: (period: string) => SourceFile | null;
}

/** Vendors of the decision; those that have a plan for a pilot first. */
export function vendorsOf({ files }: Pick<DeskSource, "files">): string[] {
  const paths = files().map(({ path }) => path);
  const vendors = paths.flatMap((path) => vendorAt(path));
  const isPlanned = (vendor: string) => paths.includes(`pilots/${vendor}/pilot.yaml`);
  return vendors.sort((left, right) => Number(isPlanned(right)) - Number(isPlanned(left)));
}

/** A file of a period's folder. */
export function pilotFile(
  { files }: Pick<DeskSource, "files">,
  period: string,
  name: string,
): SourceFile | null {
  return files().find(({ path }) => path === `pilots/${period}/${name}`) ?? null;
}

/** Nothing is assumed: without a plan the zone is asked. */
const noPlan: PilotPlan = {
  schemaVersion: 1,
  zone: "",
  windows: {},
  export: { file: "tickets.csv" },
};

/** A side as the workspace has it: with its plan and its column map, without a file. */
export function readableSide(source: DeskSource, period: string): SideState {
  const written = pilotFile(source, period, "pilot.yaml");
  const plan = written && readDocument("pilot-plan", period, written).document;
  const map = pilotFile(source, period, "column-map.yaml");
  const columns = map && readDocument("column-map", period, map).document;
  return emptySide(
    plan?.root.isWhole ? plan.value : noPlan,
    plan?.root.isWhole === true,
    columns?.root.isWhole ? columns.value : null,
  );
}
