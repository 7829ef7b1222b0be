import type { Diagnostic } from "../../core/diagnostic/diagnostic.ts";
import { pathAt } from "../../core/edit/path-at.ts";
import type { ValuePath } from "../../core/edit/plain-value.ts";
import { readSource, type YamlSource } from "../../core/edit/yaml-source.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";

/** Which value is each finding about? Null for findings outside of documents that can be read. */
export function findingPaths(
  diagnostics: readonly Diagnostic[],
  written: readonly SourceFile[],
): (ValuePath | null)[] {
  const files = new Map(written.map(({ path, bytes }) => [path, bytes]));
  const sources = new Map<string, YamlSource>();
  return diagnostics.map(({ code, place, params }) => {
    const bytes = files.get(place.file);
    if (bytes === undefined || !place.file.endsWith(".yaml")) return null;
    const source = sources.get(place.file) ?? readSource(new TextDecoder().decode(bytes));
    sources.set(place.file, source);
    if (source.document.errors.length > 0) return null;
    const path = pathAt(source, place);
    // A missing key is told at what it is missing in.
    return code === "missing-key" ? [...path, String(params.key ?? "")] : path;
  });
}
