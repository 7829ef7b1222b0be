import { useCallback, useMemo, useState } from "react";
import type { Navigation, Target } from "./navigation.ts";
import { goTo as goToView } from "./route.ts";
import { useSession } from "./use-session.ts";

/** Where a person wants to go next; the view that can show it is opened. */
export function useTarget(): Navigation {
  const { session } = useSession();
  const [target, setTarget] = useState<Target | null>(null);
  const goTo = useCallback(
    (wanted: Omit<Target, "number">) => {
      setTarget((before) => ({ ...wanted, number: (before?.number ?? 0) + 1 }));
      goToView({ draft: session.id, view: "documents" });
    },
    [session],
  );
  return useMemo(() => ({ target, goTo }), [target, goTo]);
}
