import { useEffect, useState } from "react";
import { keepOffline, type OfflineState, whenReplaced } from "../../adapters/browser-offline.ts";

/** Keeps the workbench for work without a network; tells how far that is. */
export function useOffline(): OfflineState {
  const [state, setState] = useState<OfflineState>({ isKept: false, isNewer: false });
  useEffect(() => {
    if (import.meta.env.DEV) return;
    // Loading again keeps what is typed, as every leaving of the page does.
    whenReplaced(() => location.reload());
    keepOffline(setState).catch(() => {});
  }, []);
  return state;
}
