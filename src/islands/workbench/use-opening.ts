import { useState } from "react";
import { claimDraft, type Release } from "../../adapters/browser-draft-locks.ts";
import {
  askToKeep,
  discardDraft,
  type KeptDraft,
  keptDraft,
} from "../../adapters/browser-drafts.ts";
import type { OpenedFolder, Progress } from "../../adapters/browser-folder.ts";
import type { WorkbenchText } from "../../core/text/zh-hant/workbench.ts";
import { draftOf } from "./draft-of-opened.ts";
import { draftOfFolder, type ListedDraft } from "./known-draft.ts";
import { useWords } from "./words.ts";

export type OnOpen = (kept: KeptDraft, release: Release) => Promise<void>;

/** A folder whose earlier draft holds work that is saved nowhere else: the person must choose. */
export type Choice = { draft: ListedDraft; opened: OpenedFolder };

/** The ways from a folder, an archive or a draft to a decision at work, and what is said meanwhile. */
export function useOpening(onOpen: OnOpen) {
  const { text } = useWords();
  const [said, setSaid] = useState("");
  const [progress, setProgress] = useState<number | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const onProgress: Progress = (done, all) => {
    setSaid(text.reading(done, all));
    setProgress(all > 0 ? done / all : null);
  };

  async function begin(opened: OpenedFolder) {
    const kept = draftOf(opened, crypto.randomUUID());
    askToKeep();
    await onOpen(kept, (await claimDraft(kept.id)) ?? (() => {}));
  }

  async function attempt(work: () => Promise<void>) {
    setSaid("");
    setChoice(null);
    try {
      await work();
    } catch (error) {
      setSaid(reasonOf(error, text));
    } finally {
      setProgress(null);
    }
  }

  const take = (reading: Promise<OpenedFolder | null>) =>
    attempt(async () => {
      const opened = await reading;
      if (opened === null) return;
      if (opened.files.length === 0) return setSaid(text.notAWorkspace);
      const draft = await draftOfFolder(opened.handle);
      if (draft?.isOpen) return setSaid(text.openInOtherTab);
      if (draft && draft.unsaved > 0) return setChoice({ draft, opened });
      if (draft) await discardDraft(draft.id);
      await begin(opened);
    });

  const resume = (id: string) =>
    attempt(async () => {
      const release = await claimDraft(id);
      if (release === null) return setSaid(text.openInOtherTab);
      await openClaimed(id, release, onOpen);
    });

  const beginAnew = ({ draft, opened }: Choice) =>
    attempt(async () => {
      await discardDraft(draft.id);
      await begin(opened);
    });

  return { said, progress, choice, onProgress, take, resume, beginAnew };
}

/** Opens the draft that this tab has claimed; where that fails, another tab may have it. */
async function openClaimed(id: string, release: Release, onOpen: OnOpen): Promise<void> {
  try {
    const kept = await keptDraft(id);
    if (kept === null) release();
    else await onOpen(kept, release);
  } catch (error) {
    release();
    throw error;
  }
}

function reasonOf(error: unknown, text: WorkbenchText): string {
  if (!(error instanceof Error)) return text.couldNotRead(String(error));
  return error.name === "UnusableArchive" ? text.unusableArchive : text.couldNotRead(error.message);
}
