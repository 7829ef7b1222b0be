import { useSession } from "./use-session.ts";

/** Says aloud, to those who use a screen reader, what each action has done. */
export function Announcer() {
  const { state } = useSession();
  return (
    <p className="unseen" role="status" aria-live="polite" data-for="announcer">
      {state.announced}
    </p>
  );
}
