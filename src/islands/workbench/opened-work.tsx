import { useState } from "react";
import type { KeptDraft } from "../../adapters/browser-drafts.ts";
import { rememberedName } from "./remembered-name.ts";
import { Session } from "./session.ts";
import { SessionContext } from "./use-session.ts";
import { WorkView } from "./WorkView.tsx";
import { useWords } from "./words.ts";

/** A decision that was opened, from its first analysis until it is closed. */
export function OpenedWork({ kept, onClose }: { kept: KeptDraft; onClose: () => void }) {
  const [session] = useState(() => new Session(kept, rememberedName()));
  const { text } = useWords();
  async function close() {
    if (await session.end()) onClose();
    // The page says it all along; whoever does not see it would only find that nothing happens.
    else session.announce(text.keepFailed);
  }
  return (
    <SessionContext value={session}>
      <WorkView onClose={close} />
    </SessionContext>
  );
}
