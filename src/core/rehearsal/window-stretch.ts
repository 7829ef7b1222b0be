import type { PilotPlan } from "../schema/pilot-plan.ts";
import type { Stretch } from "./availability.ts";

const dayMilliseconds = 86_400_000;

/** By how much the clocks of a zone are ahead of UTC on a day, in milliseconds. */
function offsetOf(zone: string, day: string): number {
  const at = new Date(`${day}T00:00:00Z`);
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    timeZoneName: "longOffset",
  }).formatToParts(at);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const found = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return (found[1] === "-" ? -minutes : minutes) * 60_000;
}

/**
 * From when to when do the whole days of a window of a plan last, in its zone? Null without the window.
 * Taiwan has no summer time; in other zones the end may be an hour off.
 *
 * @example windowStretch(plan, "pilot") // from midnight of the first day to that after the last
 */
export function windowStretch(plan: PilotPlan, id: keyof PilotPlan["windows"]): Stretch | null {
  const window = plan.windows[id];
  if (!window) return null;
  const offset = offsetOf(plan.zone, window.from);
  const from = Date.parse(`${window.from}T00:00:00Z`) - offset;
  const to = Date.parse(`${window.to}T00:00:00Z`) - offset + dayMilliseconds;
  return { from, to };
}
