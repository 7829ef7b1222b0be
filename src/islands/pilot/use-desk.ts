import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import type { Language } from "../../core/text/language.ts";
import type { Session } from "../workbench/session.ts";
import { useSession } from "../workbench/use-session.ts";
import { useWords } from "../workbench/words.ts";
import { type DeskSource, pilotFile } from "./desk-source.ts";
import { PilotDesk } from "./pilot-desk.ts";

/** One desk for each open decision; a page that is left and come back to finds its own. */
const desks = new WeakMap<Session, PilotDesk>();

function sourceOf(session: Session, language: Language): DeskSource {
  const files = () => session.files();
  const kpis = () => files().find(({ path }) => path === "checklists/kpis.yaml") ?? null;
  return {
    language,
    files,
    kpis,
    costs: (period) => pilotFile({ files }, period, "weekly-cost.csv"),
  };
}

function begun(session: Session, language: Language): PilotDesk {
  const desk = new PilotDesk(sourceOf(session, language));
  desks.set(session, desk);
  session.ended.signal.addEventListener("abort", () => desk.close());
  return desk;
}

/** The desk of the open decision. */
export function useOwnDesk(): PilotDesk {
  const { session } = useSession();
  const { language } = useWords();
  const desk = desks.get(session) ?? begun(session, language);
  useEffect(() => {
    session.write(); // what was typed elsewhere a moment ago is part of the plans
    desk.refresh();
  }, [session, desk]);
  return desk;
}

export const DeskContext = createContext<PilotDesk | null>(null);

/** The desk in sight and what lies on it now. */
export function useDesk() {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("no desk is set up");
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.snapshot) };
}
