import { useCallback } from "react";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

/** One step back or forward, said aloud. */
export function useUndo() {
  const { session } = useSession();
  const { text } = useWords();
  const undo = useCallback(() => {
    session.write();
    const step = session.state.draft.past.at(-1);
    if (step === undefined) return;
    session.undo();
    session.announce(text.undone(step.label));
  }, [session, text]);
  const redo = useCallback(() => {
    session.write();
    const step = session.state.draft.future[0];
    if (step === undefined) return;
    session.redo();
    session.announce(text.redone(step.label));
  }, [session, text]);
  return { undo, redo };
}
