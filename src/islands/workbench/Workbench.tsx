import { useEffect, useState } from "react";
import { claimDraft, type Release } from "../../adapters/browser-draft-locks.ts";
import { type KeptDraft, keptDraft } from "../../adapters/browser-drafts.ts";
import type { Language } from "../../core/text/language.ts";
import { NewVersion } from "./NewVersion.tsx";
import { OpenView } from "./OpenView.tsx";
import type { OpenedWork } from "./opened-work.tsx";
import { currentRoute, goTo } from "./route.ts";
import { useOffline } from "./use-offline.ts";
import { LanguageContext } from "./words.ts";

type Opened = { Work: typeof OpenedWork; kept: KeptDraft; release: Release };

/**
 * The workbench: a decision to open, then the decision at work. All that works on a decision is
 * fetched when one is opened.
 */
export function Workbench({ language }: { language: Language }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const offline = useOffline();
  const [isResuming, setResuming] = useState(currentRoute().draft !== null);

  async function open(kept: KeptDraft, release: Release) {
    const { OpenedWork: Work } = await import("./opened-work.tsx");
    const { draft, view } = currentRoute();
    goTo({ draft: kept.id, view: draft === kept.id ? view : null }, "replace");
    setOpened({ Work, kept, release });
  }

  // A page that is loaded again goes on where it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, when the page begins
  useEffect(() => {
    resumed(currentRoute().draft)
      .then((found) => found && open(...found).catch(found[1]))
      .catch(() => {})
      .finally(() => setResuming(false));
  }, []);

  function close() {
    opened?.release();
    goTo({ draft: null, view: null }, "replace");
    setOpened(null);
  }

  return (
    <LanguageContext value={language}>
      {offline.isNewer && <NewVersion />}
      {opened !== null && <opened.Work kept={opened.kept} onClose={close} />}
      {opened === null && !isResuming && <OpenView onOpen={open} isOffline={offline.isKept} />}
    </LanguageContext>
  );
}

async function resumed(id: string | null): Promise<[KeptDraft, Release] | null> {
  const kept = id === null ? null : await keptDraft(id);
  const release = kept && (await claimDraft(kept.id));
  return kept && release ? [kept, release] : null;
}
