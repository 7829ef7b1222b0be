import { changedPaths } from "../../core/edit/draft.ts";
import type { SessionState } from "./session-state.ts";
import type { ViewId } from "./views.ts";

/** One step of the guided path: where it is done, and what shows that it was. */
interface GuideStep {
  id: "level" | "evidence" | "compare" | "weigh" | "undo" | "pilot" | "problems" | "save";
  view: ViewId;
  isDone: (state: SessionState, view: ViewId, evidence: string) => boolean;
}

const isScorecard = (path: string) => path.startsWith("scorecards/");

/** Every step watches what the person really does; nothing is ticked by pressing "next". */
export const guideSteps: readonly GuideStep[] = [
  {
    id: "level",
    view: "score",
    isDone: ({ draft }) => draft.past.some(({ path }) => isScorecard(path)),
  },
  {
    id: "evidence",
    view: "score",
    isDone: ({ draft }, _, evidence) =>
      draft.past.some(({ path, label }) => isScorecard(path) && label.endsWith(evidence)),
  },
  { id: "compare", view: "compare", isDone: (_, view) => view === "compare" },
  {
    id: "weigh",
    view: "weigh",
    isDone: ({ draft }) => draft.past.some(({ path }) => path === "checklists/decision.yaml"),
  },
  { id: "undo", view: "weigh", isDone: ({ draft }) => draft.future.length > 0 },
  { id: "pilot", view: "pilot", isDone: (_, view) => view === "pilot" },
  { id: "problems", view: "problems", isDone: (_, view) => view === "problems" },
  {
    id: "save",
    view: "log",
    isDone: ({ draft }) => draft.past.length > 0 && changedPaths(draft).length === 0,
  },
];

export type GuideStepId = GuideStep["id"];
