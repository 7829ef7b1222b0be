import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../core/text/language.ts";
import type { Session } from "../workbench/session.ts";
import { useSession } from "../workbench/use-session.ts";
import { useWords } from "../workbench/words.ts";
import { type DeskSource, pilotFile } from "./desk-source.ts";
import { PilotDesk } from "./pilot-desk.ts";

/** One desk for each open decision and language; a page that is left and come back to finds its own. */
const desks = new WeakMap<Session, Map<Language, PilotDesk>>();

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

/** The desk of the open decision. */
export function useOwnDesk(): PilotDesk {
  const { session } = useSession();
  const { language } = useWords();
  const known = desks.get(session)?.get(language);
  if (known !== undefined) return known;
  const desk = new PilotDesk(sourceOf(session, language));
  desks.set(session, (desks.get(session) ?? new Map()).set(language, desk));
  return desk;
}

export const DeskContext = createContext<PilotDesk | null>(null);

/** The desk in sight and what lies on it now. */
export function useDesk() {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("no desk is set up");
  return { desk, state: useSyncExternalStore(desk.subscribe, desk.snapshot) };
}
