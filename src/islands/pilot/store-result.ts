import { editYaml } from "../../core/edit/edit-yaml.ts";
import { isPlainMap, type PlainMap } from "../../core/edit/plain-value.ts";
import type { WorkbenchPilotText } from "../../core/text/zh-hant/workbench-pilot.ts";
import type { Session } from "../workbench/session.ts";
import type { SideId } from "./messages.ts";
import type { PilotDesk } from "./pilot-desk.ts";
import { mapInForce, planInForce } from "./side-state.ts";

/** The file of cells in the folder of a period. */
const cellsName = "cells.jsonl";

const headerOf = (schema: string) =>
  `# yaml-language-server: $schema=../../public/schema/${schema}.schema.json\n`;

/** The same as named values, without those that are not said. */
function plain(value: unknown): PlainMap {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  return isPlainMap(copy) ? copy : {};
}

/** What this page lets a person change of a plan; everything else stays as it was written. */
const changed = [
  "zone",
  "windows",
  "export",
  "channels",
  "controlChannels",
  "outboundChannels",
  "excludeRequesters",
  "bulkRequesterThreshold",
  "washInWeeks",
];

/** The plan as it was written, with what was changed here; what is no longer said goes. */
function withChanges(before: PlainMap, after: PlainMap): PlainMap {
  const kept = Object.entries(before).filter(
    ([key]) => !changed.includes(key) || Object.hasOwn(after, key),
  );
  const said = Object.entries(after).filter(([key]) => changed.includes(key));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(said) };
}

async function storeSide(
  session: Session,
  desk: PilotDesk,
  side: SideId,
  words: WorkbenchPilotText,
) {
  const now = desk.state.sides[side];
  if (now.look?.isStoredCells) return;
  const folder = `pilots/${side === "baseline" ? "baseline" : desk.state.vendor}`;
  const name = words.sides[side];
  session.replaceText(`${folder}/${cellsName}`, await desk.cellsOf(side), words.storeLabel(name));
  const map = mapInForce(now);
  if (map !== null && map !== now.map) {
    const path = `${folder}/column-map.yaml`;
    const text = editYaml(headerOf("column-map"), plain(map));
    session.replaceText(path, text, words.storeMapLabel(name));
  }
  const plan = planInForce(now);
  const after = plain({ ...plan, export: { ...plan.export, file: cellsName } });
  const path = `${folder}/pilot.yaml`;
  const label = words.storePlanLabel(name);
  if (session.valueAt(path) === null) {
    session.replaceText(path, editYaml(headerOf("pilot-plan"), after), label);
  } else {
    session.change(path, (before) => withChanges(before, after), label);
    session.write();
  }
}

/**
 * Puts both periods into the decision as cells, and points their plans at them. Cells come first, so
 * that each step taken back leaves a decision that can be read.
 */
export async function storeResult(
  session: Session,
  desk: PilotDesk,
  words: WorkbenchPilotText,
): Promise<void> {
  await storeSide(session, desk, "baseline", words);
  await storeSide(session, desk, "pilot", words);
}
