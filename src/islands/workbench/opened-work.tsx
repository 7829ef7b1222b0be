import { useState } from "react";
import type { KeptDraft } from "../../adapters/browser-drafts.ts";
import { rememberedName } from "./remembered-name.ts";
import { Session } from "./session.ts";
import { SessionContext } from "./use-session.ts";
import { WorkView } from "./WorkView.tsx";

/** A decision that was opened, from its first analysis until it is closed. */
export function OpenedWork({ kept, onClose }: { kept: KeptDraft; onClose: () => void }) {
  const [session] = useState(() => new Session(kept, rememberedName()));
  async function close() {
    await session.end();
    onClose();
  }
  return (
    <SessionContext value={session}>
      <WorkView onClose={close} />
    </SessionContext>
  );
}
