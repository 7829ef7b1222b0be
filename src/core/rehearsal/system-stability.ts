import type { Place } from "../diagnostic/diagnostic.ts";
import { placeOf } from "../parse/read-document.ts";
import type { IncidentRow } from "../parse/tables/incident-table.ts";
import type { PilotFolder, Workspace } from "../parse/workspace.ts";
import { type ChannelAvailability, channelAvailability, type Stretch } from "./availability.ts";
import { windowStretch } from "./window-stretch.ts";

/** How steadily the system of a pilot ran. */
export type SystemStability = {
  /** Core channels in the pilot, in the order of the map. */
  channels: ChannelAvailability[];
  /** The least available of them, 0 to 1; null without core channels. */
  worst: number | null;
  /** Those that touch the pilot window; `outside` are those before or after it, which do not count. */
  incidents: number;
  outside: number;
  messagesLost: number | null;
  /** Nothing happened, and somebody stands for it. */
  isDeclaredClean: boolean;
  place: Place;
};

/** not-logged: no file. undeclared: the log has nothing of the pilot and nobody stands for it. no-window: no pilot days. */
export type StabilityGap = { gap: "not-logged" | "undeclared" | "no-window" };

function coreChannels({ decision }: Workspace, folder: PilotFolder): string[] {
  const scope = folder.plan?.value.channels;
  return decision.value.channels
    .filter(({ id, core }) => core && (scope === undefined || scope.includes(id)))
    .map(({ id }) => id);
}

/** Incidents that touch the window; all where no window is known. */
function during(rows: readonly IncidentRow[], pilot: Stretch | null): readonly IncidentRow[] {
  if (pilot === null) return rows;
  return rows.filter(
    ({ start, end }) => Date.parse(end) > pilot.from && Date.parse(start) < pilot.to,
  );
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
  const pilot = folder.plan && windowStretch(folder.plan.value, "pilot");
  if (incidents === null && declared === undefined) return { gap: "not-logged" };
  const all = incidents?.rows ?? [];
  const rows = during(all, pilot);
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
    outside: all.length - rows.length,
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
