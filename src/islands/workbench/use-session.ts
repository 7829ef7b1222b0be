import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session.ts";
import type { SessionState } from "./session-state.ts";

export const SessionContext = createContext<Session | null>(null);

/** The session that is open, for whoever changes it and shows nothing of it. */
export function useOpenSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("no session is open");
  return session;
}

/** The session that is open and what it shows now. */
export function useSession(): { session: Session; state: SessionState } {
  const session = useOpenSession();
  return { session, state: useSyncExternalStore(session.subscribe, session.snapshot) };
}
