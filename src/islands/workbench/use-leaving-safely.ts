import { useEffect } from "react";
import { useSession } from "./use-session.ts";

/** What stands in a field is taken over as if the person had left it. */
export function takeOpenField(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return;
  activeElement.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}

/**
 * Nothing typed is lost when the page is hidden, closed or loaded again: it is written and kept at
 * once. Where the browser keeps nothing, it asks before the page is left.
 */
export function useLeavingSafely(): void {
  const { session } = useSession();
  useEffect(() => {
    const write = () => {
      takeOpenField();
      session.write();
    };
    const hold = (event: BeforeUnloadEvent) => {
      write();
      if (session.state.kept === "failed" && session.changedPaths().length > 0) {
        event.preventDefault();
      }
    };
    document.addEventListener("visibilitychange", write);
    addEventListener("pagehide", write);
    addEventListener("beforeunload", hold);
    return () => {
      document.removeEventListener("visibilitychange", write);
      removeEventListener("pagehide", write);
      removeEventListener("beforeunload", hold);
    };
  }, [session]);
}
