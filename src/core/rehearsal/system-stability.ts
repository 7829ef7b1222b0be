import type { Place } from "../diagnostic/diagnostic.ts";
import { placeOf } from "../parse/read-document.ts";
import type { PilotFolder, Workspace } from "../parse/workspace.ts";
import { type ChannelAvailability, channelAvailability, type Stretch } from "./availability.ts";

/** How steadily the system of a pilot ran. */
export type SystemStability = {
  /** Core channels in the pilot, in the order of the map. */
  channels: ChannelAvailability[];
  /** The least available of them, 0 to 1; null without core channels. */
  worst: number | null;
  incidents: number;
  messagesLost: number | null;
  /** Nothing happened, and somebody stands for it. */
  isDeclaredClean: boolean;
  place: Place;
};

/** not-logged: no file. undeclared: the log is empty and nobody stands for it. no-window: no pilot days. */
export type StabilityGap = { gap: "not-logged" | "undeclared" | "no-window" };

const dayMilliseconds = 86_400_000;

/** Whole days of the pilot in its zone; Taiwan has no summer time, other zones may be an hour off. */
function pilotStretch(folder: PilotFolder): Stretch | null {
  const window = folder.plan?.value.windows.pilot;
  if (!folder.plan || !window) return null;
  const offset = offsetOf(folder.plan.value.zone, window.from);
  const from = Date.parse(`${window.from}T00:00:00Z`) - offset;
  const to = Date.parse(`${window.to}T00:00:00Z`) - offset + dayMilliseconds;
  return { from, to };
}

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

function coreChannels({ decision }: Workspace, folder: PilotFolder): string[] {
  const scope = folder.plan?.value.channels;
  return decision.value.channels
    .filter(({ id, core }) => core && (scope === undefined || scope.includes(id)))
    .map(({ id }) => id);
}

/**
 * How available was each core channel while this pilot ran, and how many messages were lost? An empty
 * log counts only when somebody declares that nothing happened: no record is not "no incident".
 *
 * @example systemStability(workspace, folder) // { worst: 0.9991, incidents: 2, … }
 */
export function systemStability(
  workspace: Workspace,
  folder: PilotFolder,
): SystemStability | StabilityGap {
  const { incidents } = folder.records;
  const declared = folder.tests?.value.noIncidents;
  const pilot = pilotStretch(folder);
  if (incidents === null && declared === undefined) return { gap: "not-logged" };
  const rows = incidents?.rows ?? [];
  if (rows.length === 0 && declared === undefined) return { gap: "undeclared" };
  if (pilot === null) return { gap: "no-window" };
  const channels = coreChannels(workspace, folder).map((id) =>
    channelAvailability(id, rows, pilot),
  );
  const lost = rows.map(({ messagesLost }) => messagesLost);
  return {
    channels,
    worst: channels.length === 0 ? null : Math.min(...channels.map(({ share }) => share)),
    incidents: rows.length,
    messagesLost: lost.includes(null)
      ? null
      : lost.reduce<number>((all, one) => all + (one ?? 0), 0),
    isDeclaredClean: rows.length === 0,
    place:
      incidents && rows.length > 0
        ? { file: incidents.file, line: 1, column: 1 }
        : folder.tests
          ? placeOf(folder.tests, ["noIncidents"], "key")
          : { file: incidents?.file ?? "", line: 1, column: 1 },
  };
}
