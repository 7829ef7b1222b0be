/** What can happen to a cell on its way; `rewritten` means the same in another writing: no damage. */
export const damages = [
  "rewritten",
  "emptied",
  "filled",
  "re-encoded",
  "characters-lost",
  "truncated",
  "time-shifted",
  "time-coarsened",
  "digits-lost",
  "made-public",
  "wrong-parent",
  "wrongly-merged",
  "code-changed",
  "changed",
] as const;

export type Damage = (typeof damages)[number];

/** critical: privacy, a lost row, a wrong person; major: another meaning; minor: looks only. */
export type DamageSeverity = "critical" | "major" | "minor";

const severities: Readonly<Record<Damage, DamageSeverity | null>> = {
  rewritten: null,
  emptied: "major",
  filled: "minor",
  "re-encoded": "major",
  "characters-lost": "major",
  truncated: "major",
  "time-shifted": "major",
  "time-coarsened": "minor",
  "digits-lost": "major",
  "made-public": "critical",
  "wrong-parent": "critical",
  "wrongly-merged": "critical",
  "code-changed": "major",
  changed: "major",
};

/**
 * How bad is it? Null for what is no damage.
 *
 * @example severityOf("made-public") // "critical"
 */
export function severityOf(damage: Damage): DamageSeverity | null {
  return severities[damage];
}
