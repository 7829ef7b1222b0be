import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import { placeOf } from "../read-document.ts";
import { documentsOf, type Readings } from "../workspace.ts";

/** Folders of `pilots/` are named `baseline`, or after the vendor whose pilot it is. */
function checkPeriods(readings: Readings): Diagnostic[] {
  const known = new Set(["baseline", ...readings.vendor.keys()]);
  const all = [...readings["pilot-plan"].values(), ...readings["pilot-tests"].values()];
  return all.flatMap(({ name: found, source }) => {
    if (known.has(found)) return [];
    const place = { file: source.file, line: 1, column: 1 };
    return [diagnose("unknown-period", place, { found, nearest: nearest(found, known) ?? "" })];
  });
}

/** A channel is changed by the pilot or left alone, never both. */
function checkControls(readings: Readings): Diagnostic[] {
  return documentsOf(readings, "pilot-plan").flatMap((plan) => {
    const { channels = [], controlChannels = [] } = plan.value;
    return controlChannels.flatMap((found, index) => {
      if (!channels.includes(found)) return [];
      const place = placeOf(plan, ["controlChannels", index]);
      return [diagnose("channel-in-pilot-and-control", place, { found })];
    });
  });
}

/**
 * Does every pilot folder belong to somebody, and keep its control channels out of the pilot?
 *
 * @example checkPilotFolders(readings)[0]?.params.nearest // "norvane" for the folder pilots/norvan
 */
export function checkPilotFolders(readings: Readings): Diagnostic[] {
  return [...checkPeriods(readings), ...checkControls(readings)];
}
