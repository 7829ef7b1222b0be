import { type JournalEntry, journalOf, noteJournal } from "../../adapters/browser-journal.ts";
import { type Draft, withText } from "../../core/edit/draft.ts";
import { editYaml } from "../../core/edit/edit-yaml.ts";
import { isPlainMap, type PlainValue } from "../../core/edit/plain-value.ts";

/** The changes of one draft since it was last kept. */
export class Journal {
  private readonly id: string;
  private readonly entries: Map<string, JournalEntry>;

  /** Begins with what an earlier tab had noted: that, too, is kept nowhere else yet. */
  constructor(id: string) {
    this.id = id;
    this.entries = new Map(journalOf(id));
  }

  note(path: string, entry: JournalEntry): void {
    this.entries.set(path, entry);
    noteJournal(this.id, this.entries);
  }

  clear(): void {
    if (this.entries.size > 0) this.entries.clear();
    noteJournal(this.id, this.entries);
  }
}

/** The draft with what a tab that ended too soon had noted; itself when nothing is missing. */
export function withJournal(id: string, draft: Draft, by: string): Draft {
  const at = new Date().toISOString();
  return [...journalOf(id)].reduce((now, [path, entry]) => {
    try {
      return withText(now, path, textOf(now.texts.get(path) ?? "", entry), {
        label: entry.label,
        at,
        by,
      });
    } catch {
      return now; // a text that takes no value never took this one
    }
  }, draft);
}

function textOf(before: string, entry: JournalEntry): string | null {
  if ("text" in entry) return entry.text;
  const { value } = entry;
  return isPlain(value) ? editYaml(before, value) : before;
}

function isPlain(value: unknown): value is PlainValue {
  if (Array.isArray(value)) return value.every(isPlain);
  if (isPlainMap(value)) return Object.values(value).every(isPlain);
  return value === null || ["boolean", "number", "string"].includes(typeof value);
}
