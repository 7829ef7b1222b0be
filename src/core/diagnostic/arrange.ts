import type { Diagnostic } from "./diagnostic.ts";

const gravity = { error: 0, warning: 1, note: 2 };

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function compare(left: Diagnostic, right: Diagnostic): number {
  return (
    compareText(left.place.file, right.place.file) ||
    left.place.line - right.place.line ||
    left.place.column - right.place.column ||
    gravity[left.severity] - gravity[right.severity] ||
    compareText(left.code, right.code) ||
    compareText(JSON.stringify(left.params), JSON.stringify(right.params))
  );
}

/**
 * In which order are findings shown? By file, line, column, then the graver first; a finding that
 * two checks made alike appears once. The order in which files were read never shows.
 *
 * @example arrange([onLine7, onLine2]) // [onLine2, onLine7]
 */
export function arrange(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compare);
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before, diagnostic) !== 0;
  });
}

/**
 * The findings of each file, files in order of their names.
 *
 * @example groupByFile(diagnostics).get("checklists/kpis.yaml")?.length // 2
 */
export function groupByFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of arrange(diagnostics)) {
    const group = groups.get(diagnostic.place.file);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.place.file, [diagnostic]);
  }
  return groups;
}
