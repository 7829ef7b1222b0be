import { useState } from "react";
import { ChangedOutside } from "../../adapters/browser-folder-writing.ts";
import { saveAsArchive } from "./save-as-archive.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

/** Saving, and what is said when it could not be done. */
export function useSaving() {
  const { session } = useSession();
  const { text } = useWords();
  const [failure, setFailure] = useState("");
  const [changedOutside, setChangedOutside] = useState<readonly string[]>([]);

  async function save(saving: Promise<void>): Promise<boolean> {
    setChangedOutside([]);
    try {
      await saving;
      setFailure("");
      session.announce(text.saved);
      return true;
    } catch (error) {
      if (error instanceof ChangedOutside) setChangedOutside(error.paths);
      setFailure(text.couldNotSave(wordsOf(error)));
      return false;
    }
  }

  /** What is too large to be held cannot be in an archive either, and must not seem to be. */
  async function asArchive() {
    const isSaved = await save(saveAsArchive(session));
    const left = session.files().filter(({ unreadSize }) => unreadSize !== undefined);
    if (isSaved && left.length > 0) {
      setFailure(text.leftOutOfArchive(left.map(({ path }) => path).join(text.separator)));
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
    asArchive,
  };
}
