import { useCallback, useState } from "react";
import type { KeptDraft } from "../../adapters/browser-drafts.ts";
import type { Language } from "../../core/text/language.ts";
import { OpenView } from "./OpenView.tsx";
import { Session } from "./session.ts";
import { SessionContext } from "./use-session.ts";
import { WorkView } from "./WorkView.tsx";
import { LanguageContext } from "./words.ts";

/** The workbench: a decision to open, then the decision at work. */
export function Workbench({ language }: { language: Language }) {
  const [session, setSession] = useState<Session | null>(null);
  const open = useCallback((kept: KeptDraft) => setSession(new Session(kept, "")), []);
  return (
    <LanguageContext value={language}>
      {session === null ? (
        <OpenView onOpen={open} />
      ) : (
        <SessionContext value={session}>
          <WorkView onClose={() => setSession(null)} />
        </SessionContext>
      )}
    </LanguageContext>
  );
}
