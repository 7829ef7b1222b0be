import type { ColumnRule, ColumnUse, ExportProfile } from "./export-profile.ts";
import { headerKeys } from "./header-keys.ts";

/** What becomes of one column of a file. */
export interface BoundColumn {
  position: number;
  header: string;
  use: ColumnUse | null;
  /**
   * `used`; `ignored` because the profile says so; `second-choice` where another column says the same
   * better; `repeated` where the header stood before; `unknown`.
   */
  status: "used" | "ignored" | "second-choice" | "repeated" | "unknown";
  /** Zone that the header itself names. */
  zone: string | null;
}

/** Which column of a file holds what, by one profile. */
export interface ExportBinding {
  profile: ExportProfile;
  headers: readonly string[];
  columns: readonly BoundColumn[];
  /** How many headers the profile knows. */
  known: number;
}

type Found = { rank: number; rule: ColumnRule; zone: string | null };

function ruleOf(header: string, rules: readonly ColumnRule[]): Found | null {
  const { keys, zone } = headerKeys(header);
  for (const key of keys) {
    const rank = rules.findIndex(({ headers }) => headers.includes(key));
    const rule = rules[rank];
    if (rule !== undefined) return { rank, rule, zone };
  }
  return null;
}

/** What two columns may not both fill; durations of different clocks may stand side by side. */
function targetOf(use: ColumnUse): string | null {
  switch (use.kind) {
    case "ignored":
      return null;
    case "message":
      return `message ${use.part}`;
    case "rating":
      return "csat_value";
    case "duration":
      return `${use.column} ${use.clock}`;
    default:
      return use.column;
  }
}

/**
 * Which column of this file holds what, if it is of this kind? Where several columns could fill the
 * same place, the one that the profile names first is used, unless all of it is empty. Repeated headers are kept apart by
 * position, and the leftmost counts.
 *
 * @example bindExport(["Ticket ID", "Mood"], freshdesk).columns[1]?.status // "unknown"
 */
export function bindExport(
  headers: readonly string[],
  profile: ExportProfile,
  isEmpty: (position: number) => boolean = () => false,
): ExportBinding {
  const found = headers.map((header) => ruleOf(header, profile.rules));
  const best = new Map<string, number>();
  for (const [position, entry] of found.entries()) {
    const target = entry && targetOf(entry.rule.use);
    if (!entry || !target || isEmpty(position)) continue;
    best.set(target, Math.min(best.get(target) ?? entry.rank, entry.rank));
  }
  const taken = new Set<string>();
  const columns = headers.map((header, position): BoundColumn => {
    const entry = found[position] ?? null;
    const use = entry?.rule.use ?? null;
    const base = { position, header, use, zone: entry?.zone ?? null };
    if (entry === null || use === null) return { ...base, status: "unknown" };
    const target = targetOf(use);
    if (target === null) return { ...base, status: "ignored" };
    if ((best.get(target) ?? entry.rank) !== entry.rank)
      return { ...base, status: "second-choice" };
    if (taken.has(target)) return { ...base, status: "repeated" };
    taken.add(target);
    return { ...base, status: "used" };
  });
  return { profile, headers, columns, known: found.filter((entry) => entry !== null).length };
}

/**
 * Is a file with these headers of this kind, by what the kind must and must not have?
 *
 * @example hasSigns(["Ticket ID", "Created time", "Resolved time"], freshdesk) // true
 */
export function hasSigns(headers: readonly string[], profile: ExportProfile): boolean {
  const keys = new Set(headers.flatMap((header) => headerKeys(header).keys));
  const isOther = profile.notWith?.some((header) => keys.has(header)) ?? false;
  return !isOther && profile.signs.every((group) => group.some((header) => keys.has(header)));
}

/**
 * The column that holds this part of a message or event; null where there is none.
 *
 * @example columnOfPart(binding, "sender-name")?.position // 1
 */
export function columnOfPart(binding: ExportBinding, part: string): BoundColumn | null {
  const found = binding.columns.find(
    ({ use, status }) => status === "used" && use?.kind === "message" && use.part === part,
  );
  return found ?? null;
}
