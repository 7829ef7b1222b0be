import { type ComponentType, lazy } from "react";

/** A view that is fetched when it is first looked at. */
function fetched(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await load() }));
}

/** The views of an open decision, in the order in which they are offered. */
export const views = {
  score: fetched(async () => (await import("./ScoreView.tsx")).ScoreView),
  compare: fetched(async () => (await import("./CompareView.tsx")).CompareView),
  weigh: fetched(async () => (await import("./WeighView.tsx")).WeighView),
  pilot: fetched(async () => (await import("../pilot/PilotView.tsx")).PilotView),
  documents: fetched(async () => (await import("./forms/DocumentsView.tsx")).DocumentsView),
  problems: fetched(async () => (await import("./ProblemsView.tsx")).ProblemsView),
  log: fetched(async () => (await import("./LogView.tsx")).LogView),
};

export type ViewId = keyof typeof views;

/** Their names, in the order of the object. */
export const viewIds = Object.keys(views).filter(isView);

export function isView(id: string | null): id is ViewId {
  return id !== null && Object.hasOwn(views, id);
}
