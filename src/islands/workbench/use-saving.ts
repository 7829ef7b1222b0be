import { useState } from "react";
import { ChangedOutside } from "../../adapters/browser-folder-writing.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

/** Saving, and what is said when it could not be done. */
export function useSaving() {
  const { session } = useSession();
  const { text } = useWords();
  const [failure, setFailure] = useState("");
  const [changedOutside, setChangedOutside] = useState<readonly string[]>([]);

  async function save(saving: Promise<void>) {
    setChangedOutside([]);
    try {
      await saving;
      setFailure("");
      session.announce(text.saved);
    } catch (error) {
      if (error instanceof ChangedOutside) setChangedOutside(error.paths);
      setFailure(text.couldNotSave(wordsOf(error)));
    }
  }

  function wordsOf(error: unknown): string {
    if (error instanceof ChangedOutside) return text.changedByOthers;
    if (!(error instanceof DOMException)) return String(error);
    const known: Record<string, string> = {
      NotAllowedError: text.writingNotAllowed,
      NotFoundError: text.folderGone,
      QuotaExceededError: text.diskFull,
    };
    return known[error.name] ?? error.message;
  }

  return {
    failure,
    changedOutside,
    intoFolder: (evenIfChanged: boolean) => save(session.saveToFolder(evenIfChanged)),
    asArchive: () => save(session.saveAsArchive()),
  };
}
