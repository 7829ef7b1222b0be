import { isPlainMap, type PlainMap, type PlainValue } from "../../core/edit/plain-value.ts";
import { plainValueOf, readSource } from "../../core/edit/yaml-source.ts";

/** Values of documents as of the last keystroke; one that nobody asked for yet is read from its text. */
export class DocumentValues {
  private readonly known = new Map<string, PlainValue>();

  /** Null when the document is missing, or holds something else than named values. */
  at(path: string, texts: ReadonlyMap<string, string>): PlainMap | null {
    const known = this.known.get(path);
    if (known !== undefined) return isPlainMap(known) ? known : null;
    const text = texts.get(path);
    if (text === undefined) return null;
    const value = plainValueOf(readSource(text));
    this.known.set(path, value);
    return isPlainMap(value) ? value : null;
  }

  set(path: string, value: PlainValue): void {
    this.known.set(path, value);
  }

  /** The text says something else now. */
  forget(path: string): void {
    this.known.delete(path);
  }
}
