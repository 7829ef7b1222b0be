import { editYaml } from "../../core/edit/edit-yaml.ts";
import { isPlainMap, type PlainMap } from "../../core/edit/plain-value.ts";
import type { WorkbenchPilotText } from "../../core/text/zh-hant/workbench-pilot.ts";
import type { Session } from "../workbench/session.ts";
import type { SideId } from "./messages.ts";
import type { PilotDesk } from "./pilot-desk.ts";
import { mapInForce, planInForce, type SideState } from "./side-state.ts";

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

/** What is stored of a side: how it stood when it was read, and the cells that came of it. */
type Stored = { period: string; name: string; now: SideState; cells: string | null };

async function storedOf(desk: PilotDesk, side: SideId, words: WorkbenchPilotText): Promise<Stored> {
  const { sides, vendor } = desk.state;
  const now = sides[side];
  const period = side === "baseline" ? "baseline" : vendor;
  const cells = now.look?.isStoredCells ? null : await desk.cellsOf(side);
  return { period, name: words.sides[side], now, cells };
}

function storeSide(session: Session, stored: Stored, words: WorkbenchPilotText): void {
  const { period, name, now, cells } = stored;
  if (cells === null) return; // they lie there already
  const folder = `pilots/${period}`;
  session.replaceText(`${folder}/${cellsName}`, cells, words.storeLabel(name));
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
 * that each step taken back leaves a decision that can be read. Rejects, and stores nothing, when a
 * period is not read at this moment.
 */
export async function storeResult(
  session: Session,
  desk: PilotDesk,
  words: WorkbenchPilotText,
): Promise<void> {
  const sides = ["baseline", "pilot"] as const;
  // Everything is at hand before anything is written: nothing can change in between.
  const stored = await Promise.all(sides.map((side) => storedOf(desk, side, words)));
  for (const side of stored) storeSide(session, side, words);
}
