import type { ReactNode } from "react";
import {
  canWriteBack,
  type OpenedFolder,
  openFolder,
  type Progress,
  readChosenFiles,
} from "../../adapters/browser-folder.ts";
import { useWords } from "./words.ts";

type Props = {
  onTake: (reading: Promise<OpenedFolder | null>) => void;
  onProgress: Progress;
};

// What unpacks archives is fetched when there is one.
async function sample(onProgress: Progress): Promise<OpenedFolder> {
  return (await import("../../adapters/browser-sample.ts")).fetchSample(onProgress);
}

/** A new decision is called what it is in the reader's language, and lies nowhere yet. */
async function starter(name: string, onProgress: Progress): Promise<OpenedFolder> {
  const { fetchStarter } = await import("../../adapters/browser-sample.ts");
  return { ...(await fetchStarter(onProgress)), name };
}

async function archive(file: File): Promise<OpenedFolder> {
  return (await import("../../adapters/browser-zip.ts")).readArchive(file);
}

/** The four places a decision can come from. */
export function OpenWays({ onTake, onProgress }: Props) {
  const { text } = useWords();
  return (
    <div className="ways">
      <Way lead={text.openSampleLead}>
        <button type="button" className="primary" onClick={() => onTake(sample(onProgress))}>
          {text.openSample}
        </button>
      </Way>
      <Way lead={text.beginNewLead}>
        <button type="button" onClick={() => onTake(starter(text.newDecision, onProgress))}>
          {text.beginNew}
        </button>
      </Way>
      <Way lead={canWriteBack() ? text.openFolderLead : text.cannotWriteBack}>
        <FolderButton onTake={onTake} onProgress={onProgress} />
      </Way>
      <Way lead={text.openArchiveLead}>
        <label className="button">
          {text.openArchive}
          <input
            type="file"
            accept=".zip"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) onTake(archive(file));
              target.value = "";
            }}
          />
        </label>
      </Way>
    </div>
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

function FolderButton({ onTake, onProgress }: Props) {
  const { text } = useWords();
  if (canWriteBack()) {
    return (
      <button type="button" onClick={() => onTake(openFolder(onProgress))}>
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
          if (files.length > 0) onTake(readChosenFiles(files, onProgress));
          target.value = "";
        }}
      />
    </label>
  );
}
