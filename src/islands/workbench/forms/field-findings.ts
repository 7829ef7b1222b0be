import type { Diagnostic } from "../../../core/diagnostic/diagnostic.ts";
import type { ValuePath } from "../../../core/edit/plain-value.ts";
import type { ShownAnalysis } from "../shown-analysis.ts";

const keyOf = (path: ValuePath) => JSON.stringify(path);

/** The findings of one document by the value they are about. */
export class FieldFindings {
  private readonly exact = new Map<string, Diagnostic[]>();
  private readonly inside = new Map<string, Diagnostic[]>();

  constructor(analysis: ShownAnalysis | null, file: string) {
    analysis?.diagnostics.forEach((diagnostic, at) => {
      const path = analysis.paths[at];
      if (diagnostic.place.file !== file || !path) return;
      put(this.exact, keyOf(path), diagnostic);
      for (let depth = 0; depth <= path.length; depth += 1) {
        put(this.inside, keyOf(path.slice(0, depth)), diagnostic);
      }
    });
  }

  /** About this very value. */
  at(path: ValuePath): readonly Diagnostic[] {
    return this.exact.get(keyOf(path)) ?? [];
  }

  /** About this value or anything in it. */
  within(path: ValuePath): readonly Diagnostic[] {
    return this.inside.get(keyOf(path)) ?? [];
  }
}

function put(map: Map<string, Diagnostic[]>, key: string, diagnostic: Diagnostic): void {
  const list = map.get(key);
  if (list) list.push(diagnostic);
  else map.set(key, [diagnostic]);
}
