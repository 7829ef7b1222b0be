import type { Diagnostic } from "../../core/diagnostic/diagnostic.ts";
import { pathAt } from "../../core/edit/path-at.ts";
import type { ValuePath } from "../../core/edit/plain-value.ts";
import { readSource, type YamlSource } from "../../core/edit/yaml-source.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";

type FindingPaths = (
  diagnostics: readonly Diagnostic[],
  written: readonly SourceFile[],
) => (ValuePath | null)[];

/**
 * Tells which value each finding is about: null for findings outside of documents that can be read. A
 * file that is the very same object as before is not read again.
 */
export function rememberingPaths(): FindingPaths {
  const sources = new WeakMap<SourceFile, YamlSource>();
  const sourceOf = (file: SourceFile) => {
    const source = sources.get(file) ?? readSource(new TextDecoder().decode(file.bytes));
    sources.set(file, source);
    return source;
  };
  return (diagnostics, written) => {
    const files = new Map(written.map((file) => [file.path, file]));
    return diagnostics.map(({ code, place, params }) => {
      const file = files.get(place.file);
      if (file === undefined || !place.file.endsWith(".yaml")) return null;
      const source = sourceOf(file);
      if (source.document.errors.length > 0) return null;
      const path = pathAt(source, place);
      // A missing key is told at what it is missing in.
      return code === "missing-key" ? [...path, String(params.key ?? "")] : path;
    });
  };
}
