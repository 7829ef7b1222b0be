import type { TicketFormat } from "../../schema/pilot-plan.ts";
import type { TicketColumn } from "../../schema/ticket-column.ts";
import { headerText } from "./header-text.ts";
import {
  type ColumnRole,
  type TicketProfile,
  ticketProfiles,
  zendeskIgnored,
} from "./ticket-profile.ts";

/** Which column of the file holds what. */
export interface ColumnBinding {
  profile: TicketProfile;
  headers: readonly string[];
  index: ReadonlyMap<ColumnRole, number>;
  /** Headers that nothing is known of. */
  unknown: readonly string[];
  doubled: readonly string[];
}

type Named = Readonly<Partial<Record<TicketColumn, string>>>;

function isTicketColumn(name: string, named: Named): name is TicketColumn {
  return Object.hasOwn(named, name);
}

/** Header → role: what the user named wins over what the profile knows. */
function rolesOf(profile: TicketProfile, named: Named): Map<string, ColumnRole> {
  const roles = new Map(profile.headers);
  for (const name of Object.keys(named)) {
    if (!isTicketColumn(name, named)) continue;
    for (const [header, role] of roles) if (role === name) roles.delete(header);
    roles.set(headerText(named[name] ?? ""), name);
  }
  return roles;
}

function bind(profile: TicketProfile, headers: readonly string[], named: Named): ColumnBinding {
  const roles = rolesOf(profile, named);
  const index = new Map<ColumnRole, number>();
  const [unknown, doubled]: [string[], string[]] = [[], []];
  const seen = new Set<string>();
  for (const [position, header] of headers.entries()) {
    const text = headerText(header);
    const role = roles.get(text);
    if (seen.has(text)) doubled.push(header);
    else if (role !== undefined) index.set(role, position);
    else if (profile.id !== "zendesk" || !zendeskIgnored.has(text)) unknown.push(header);
    seen.add(text);
  }
  return { profile, headers, index, unknown, doubled };
}

function fits({ profile, index }: ColumnBinding): boolean {
  return profile.signs.every((any) => any.some((role) => index.has(role)));
}

/**
 * Which kind of export has these headers, and which column holds what? Null when they fit no known
 * kind: nothing is guessed. A format asked for by name is bound even where columns are missing, so
 * that the missing ones can be named.
 *
 * @example bindColumns(["ticket_id", "created_at"], "auto", {})?.profile.id // "canonical"
 */
export function bindColumns(
  headers: readonly string[],
  format: TicketFormat,
  named: Named,
): ColumnBinding | null {
  const bound = ticketProfiles.map((profile) => bind(profile, headers, named));
  if (format !== "auto") return bound.find(({ profile }) => profile.id === format) ?? null;
  return bound.find(fits) ?? null;
}

/**
 * How many of these headers does some kind of export know? For finding the header row.
 *
 * @example knownHeaders(["Id", "Via", "Mood"], {}) // 2
 */
export function knownHeaders(headers: readonly string[], named: Named): number {
  return Math.max(...ticketProfiles.map((profile) => bind(profile, headers, named).index.size));
}
