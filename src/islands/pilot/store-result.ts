import { editYaml } from "../../core/edit/edit-yaml.ts";
import { isPlainMap, type PlainMap, type PlainValue } from "../../core/edit/plain-value.ts";
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

/** What the plan now says, in the order of the plan that was there; keys that are gone go. */
function inOrderOf(before: PlainMap, after: PlainMap): PlainMap {
  const keys = [...Object.keys(before), ...Object.keys(after)].filter((key) =>
    Object.hasOwn(after, key),
  );
  const merged = (key: string): PlainValue => {
    const [old, now] = [before[key] ?? null, after[key] ?? null];
    return isPlainMap(old) && isPlainMap(now) ? inOrderOf(old, now) : now;
  };
  return Object.fromEntries([...new Set(keys)].map((key) => [key, merged(key)]));
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
    session.change(path, (before) => inOrderOf(before, after), label);
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
