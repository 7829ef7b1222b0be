import type { KeptDraft } from "../../adapters/browser-drafts.ts";
import type { OpenedFolder } from "../../adapters/browser-folder.ts";
import { openedDraft } from "../../core/edit/draft.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";

/** A draft made from what was opened: documents as texts, the rest as it is. */
export function draftOf(opened: OpenedFolder, id: string): KeptDraft {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const texts = new Map<string, string>();
  const others: SourceFile[] = [];
  for (const file of opened.files) {
    const text = file.path.endsWith(".yaml") ? textOf(decoder, file.bytes) : null;
    if (text === null) others.push(file);
    else texts.set(file.path, text);
  }
  const changedAt = new Date().toISOString();
  const { name, handle } = opened;
  const draft = openedDraft(texts);
  return { id, name, changedAt, steps: 0, unsaved: 0, draft, others, handle };
}

function textOf(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
