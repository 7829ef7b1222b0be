import type { Criterion } from "../../schema/decision-questions.ts";
import { cellFinding } from "./cell-place.ts";
import { yesChoices } from "./choices.ts";
import { gridText } from "./grid.ts";
import { type Read, readChoice, readNumber } from "./read-entry.ts";
import type { Entry } from "./table-rows.ts";

function isOnScale(value: number, { scale }: Criterion): boolean {
  const isCount = Number.isInteger(value) && value >= 0;
  switch (scale.kind) {
    case "levels":
      return isCount && value <= 4;
    case "items":
      return isCount && value <= scale.items.length;
    case "share":
      return value >= 0 && value <= 1;
    case "boolean":
      return value === 0 || value === 1;
    case "number":
      return true;
  }
}

/** 「3 級」 and "level 3" mean 3. */
function bareLevel(entry: Entry): Entry {
  if (entry.cell.kind !== "text") return entry;
  const digits = /^(?:level|第)?\s*([0-4])\s*(?:級|分)?$/i.exec(gridText(entry.cell))?.[1];
  return digits === undefined
    ? entry
    : { ...entry, cell: { kind: "number", number: Number(digits) } };
}

/**
 * A level in the unit of the criterion's scale; yes and no are 1 and 0. What lies off the scale is told
 * and not taken: an in-between level has no anchor.
 *
 * @example readLevel(entry, criterion).value // 3
 */
export function readLevel(entry: Entry | undefined, criterion: Criterion): Read<number> {
  if (entry === undefined || entry.cell.kind === "empty") return { value: null, findings: [] };
  if (criterion.scale.kind === "boolean" && entry.cell.kind !== "number") {
    const { value, findings } = readChoice(entry, yesChoices);
    return { value: value === null ? null : Number(value === "true"), findings };
  }
  const isLevels = criterion.scale.kind === "levels";
  const bare = isLevels ? bareLevel(entry) : entry;
  if (isLevels && bare.cell.kind === "text" && !/^[-+\d]/.test(gridText(bare.cell))) {
    const found = gridText(bare.cell).slice(0, 60);
    return { value: null, findings: [cellFinding("level-in-words", entry.place, { found })] };
  }
  const read = readNumber(bare);
  if (read.value === null || isOnScale(read.value, criterion)) return read;
  const params = { found: gridText(entry.cell), criterion: criterion.id };
  return { value: null, findings: [cellFinding("entry-off-scale", entry.place, params)] };
}
