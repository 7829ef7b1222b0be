import { useEffect, useState } from "react";
import { type GuideStepId, guideSteps } from "./guide-steps.ts";
import { recalled, remember } from "./remembered-name.ts";
import { useSession } from "./use-session.ts";
import type { ViewId } from "./views.ts";
import { useWords } from "./words.ts";

const key = "touchstone-guide";

/** How far a person has come on the guided path, in this browser; it can be left and resumed. */
export interface Guide {
  isOpen: boolean;
  done: ReadonlySet<GuideStepId>;
  toggle: () => void;
  restart: () => void;
}

/** The guided path; on the sample it offers itself until it is left or done. */
export function useGuide(view: ViewId): Guide {
  const { state } = useSession();
  const { text } = useWords();
  const [done, setDone] = useState<ReadonlySet<GuideStepId>>(() => doneBefore());
  const [isOpen, setOpen] = useState(() => state.name === "sample" && recalled(key) === "");

  // The steps are in order: only the next one is watched.
  const next = guideSteps.find(({ id }) => !done.has(id));
  const isNextDone = isOpen && next?.isDone(state, view, text.evidence) === true;
  useEffect(() => {
    if (!isNextDone || next === undefined) return;
    const now = new Set([...done, next.id]);
    remember(`${key}-done`, [...now].join(" "));
    setDone(now);
  }, [isNextDone, next, done]);

  return {
    isOpen,
    done,
    toggle: () => {
      remember(key, isOpen ? "left" : "");
      setOpen(!isOpen);
    },
    restart: () => {
      remember(`${key}-done`, "");
      setDone(new Set());
    },
  };
}

function doneBefore(): Set<GuideStepId> {
  const ids = recalled(`${key}-done`).split(" ");
  return new Set(guideSteps.flatMap(({ id }) => (ids.includes(id) ? [id] : [])));
}
