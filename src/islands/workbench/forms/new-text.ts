import type { PlainMap } from "../../../core/edit/plain-value.ts";
import { renderedPair } from "../../../core/edit/rendered-value.ts";
import type { DocumentKind } from "../../../core/schema/documents.ts";

/** The way from a file of the workspace to its root. */
const upwards = (file: string) => "../".repeat(file.split("/").length - 1);

/** A new document as text: the line by which editors know its schema, then its values. */
export function newText(file: string, kind: DocumentKind, value: PlainMap): string {
  const schema = `${upwards(file)}public/schema/${kind}.schema.json`;
  const pairs = Object.entries(value).map(([key, one]) => renderedPair(key, one, 0));
  return `# yaml-language-server: $schema=${schema}\n${pairs.join("\n")}\n`;
}
