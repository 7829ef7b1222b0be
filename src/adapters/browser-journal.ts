/** Something done to a document that the kept draft may not have yet. */
export type JournalEntry = { label: string } & ({ value: unknown } | { text: string | null });

const key = (id: string) => `touchstone-journal-${id}`;

/**
 * Notes what was done at once, before anything else: storing a draft takes a moment, and a tab may be
 * closed or crash in it. What does not fit is left to the draft.
 */
export function noteJournal(id: string, entries: ReadonlyMap<string, JournalEntry>): void {
  try {
    if (entries.size === 0) localStorage.removeItem(key(id));
    else localStorage.setItem(key(id), JSON.stringify([...entries]));
  } catch {
    // No room, or a browser that stores nothing; the page says so where the draft fails, too.
  }
}

/** What was noted and never confirmed, by path; empty when everything was kept. */
export function journalOf(id: string): ReadonlyMap<string, JournalEntry> {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(key(id)) ?? "[]");
    return new Map(Array.isArray(noted) ? noted.filter(isNoted) : []);
  } catch {
    return new Map();
  }
}

function isNoted(noted: unknown): noted is [string, JournalEntry] {
  if (!Array.isArray(noted) || typeof noted[0] !== "string") return false;
  const entry: unknown = noted[1];
  return typeof entry === "object" && entry !== null && ("value" in entry || "text" in entry);
}
