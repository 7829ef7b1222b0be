import { type ReactNode, useEffect, useState } from "react";
import {
  claimDraft,
  discardDraft,
  type KeptDraft,
  keepDraft,
  keptDrafts,
} from "../../adapters/browser-drafts.ts";
import {
  canWriteBack,
  type OpenedFolder,
  openFolder,
  readChosenFiles,
} from "../../adapters/browser-folder.ts";
import { fetchSample } from "../../adapters/browser-sample.ts";
import { readArchive, UnusableArchive } from "../../adapters/browser-zip.ts";
import { draftOf } from "./draft-of-opened.ts";
import { instant, useWords } from "./words.ts";

type Props = { onOpen: (kept: KeptDraft) => void };

/** Where to start: the sample, a folder, an archive, or a draft that this browser has kept. */
export function OpenView({ onOpen }: Props) {
  const { text } = useWords();
  const [said, setSaid] = useState("");
  const onProgress = (done: number, all: number) => setSaid(text.reading(done, all));

  async function take(reading: Promise<OpenedFolder | null>) {
    setSaid("");
    try {
      const opened = await reading;
      if (opened === null) return;
      if (opened.files.length === 0) return setSaid(text.notAWorkspace);
      const kept = draftOf(opened, crypto.randomUUID());
      await claimDraft(kept.id);
      await keepDraft(kept).catch(() => {});
      onOpen(kept);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setSaid(error instanceof UnusableArchive ? text.unusableArchive : text.couldNotRead(why));
    }
  }

  return (
    <main className="open-view">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <h2>{text.openHeading}</h2>
      <p role="status" className="said">
        {said}
      </p>
      <div className="ways">
        <Way lead={text.openSampleLead}>
          <button type="button" onClick={() => take(fetchSample(onProgress))}>
            {text.openSample}
          </button>
        </Way>
        <Way lead={canWriteBack() ? text.openFolderLead : text.cannotWriteBack}>
          <FolderButton onFolder={take} onProgress={onProgress} />
        </Way>
        <Way lead={text.openArchiveLead}>
          <label className="button">
            {text.openArchive}
            <input
              type="file"
              accept=".zip"
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file) take(readArchive(file));
                target.value = "";
              }}
            />
          </label>
        </Way>
      </div>
      <Drafts onOpen={onOpen} onSaid={setSaid} />
    </main>
  );
}

function Way({ lead, children }: { lead: string; children: ReactNode }) {
  return (
    <div className="way">
      {children}
      <p>{lead}</p>
    </div>
  );
}

type FolderProps = {
  onFolder: (reading: Promise<OpenedFolder | null>) => void;
  onProgress: (done: number, all: number) => void;
};

function FolderButton({ onFolder, onProgress }: FolderProps) {
  const { text } = useWords();
  if (canWriteBack()) {
    return (
      <button type="button" onClick={() => onFolder(openFolder(onProgress))}>
        {text.openFolder}
      </button>
    );
  }
  return (
    <label className="button">
      {text.openFolder}
      <input
        type="file"
        ref={(input) => input?.setAttribute("webkitdirectory", "")}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFolder(readChosenFiles(files, onProgress));
        }}
      />
    </label>
  );
}

function Drafts({ onOpen, onSaid }: Props & { onSaid: (said: string) => void }) {
  const { language, text } = useWords();
  const [drafts, setDrafts] = useState<KeptDraft[]>([]);
  useEffect(() => {
    keptDrafts()
      .then(setDrafts)
      .catch(() => {});
  }, []);

  async function goOn(draft: KeptDraft) {
    if (await claimDraft(draft.id)) onOpen(draft);
    else onSaid(text.openInOtherTab);
  }

  async function discard({ id }: KeptDraft) {
    await discardDraft(id);
    setDrafts(drafts.filter((draft) => draft.id !== id));
  }

  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{text.drafts}</h2>
      {drafts.length === 0 && <p>{text.noDrafts}</p>}
      <ul className="drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <button type="button" onClick={() => goOn(draft)}>
              {text.continueDraft(draft.name, instant(draft.changedAt, language))}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={text.discardDraft(draft.name)}
              onClick={() => discard(draft)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
