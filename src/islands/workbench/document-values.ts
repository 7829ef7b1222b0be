import { editedSource } from "../../core/edit/edit-yaml.ts";
import { isPlainMap, type PlainMap, type PlainValue } from "../../core/edit/plain-value.ts";
import type { ValueChange } from "../../core/edit/value-changes.ts";
import { plainValueOf, readSource, type YamlSource } from "../../core/edit/yaml-source.ts";

/**
 * Values of documents as of the last keystroke; one that nobody asked for yet is read from its text. The
 * document that was read last is likely to be asked for again.
 */
export class DocumentValues {
  private readonly known = new Map<string, PlainValue>();

  private last: YamlSource | null = null;

  /** Null when the document is missing, or holds something else than named values. */
  at(path: string, texts: ReadonlyMap<string, string>): PlainMap | null {
    const known = this.known.get(path);
    if (known !== undefined) return isPlainMap(known) ? known : null;
    const text = texts.get(path);
    if (text === undefined) return null;
    const value = plainValueOf(this.read(text));
    this.known.set(path, value);
    return isPlainMap(value) ? value : null;
  }

  set(path: string, value: PlainValue): void {
    this.known.set(path, value);
  }

  /** The text after some changes; see `editYaml` for when it throws. */
  edited(text: string, changes: readonly ValueChange[]): string {
    const source = this.read(text);
    // What could not be changed may have been half changed.
    this.last = null;
    this.last = editedSource(source, changes);
    return this.last.text;
  }

  /** The text says something else now. */
  forget(path: string): void {
    this.known.delete(path);
  }

  private read(text: string): YamlSource {
    if (this.last?.text !== text) this.last = readSource(text);
    return this.last;
  }
}
