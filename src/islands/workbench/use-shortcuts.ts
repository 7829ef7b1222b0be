import { useEffect } from "react";
import { isInText } from "./is-in-text.ts";
import { takeOpenField } from "./use-leaving-safely.ts";
import { useUndo } from "./use-undo.ts";
import { type ViewId, viewIds } from "./views.ts";

/** Keys that work everywhere in an open decision; `onList` shows what they are. */
export function useShortcuts(current: ViewId, onView: (view: ViewId) => void, onList: () => void) {
  const { undo, redo } = useUndo();
  useEffect(() => {
    const withControl: Record<string, () => void> = { z: undo, y: redo, Z: redo, s: save };
    const neighbour = (step: number) => {
      const view = viewIds[viewIds.indexOf(current) + step];
      if (view !== undefined) onView(view);
    };
    const plain: Record<string, () => void> = {
      "?": onList,
      "[": () => neighbour(-1),
      "]": () => neighbour(1),
    };
    const onKey = (event: KeyboardEvent) => {
      const isControl = event.ctrlKey || event.metaKey;
      const isTyping = isInText(event.target);
      if (event.altKey || (isTyping && !(isControl && event.key === "s"))) return;
      const action = (isControl ? withControl : plain)[event.key];
      if (action === undefined) return;
      action();
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [undo, redo, current, onView, onList]);
}

/** Saves in the way that is offered first, with what stands in the field where the person is. */
function save(): void {
  takeOpenField();
  document.querySelector<HTMLButtonElement>("[data-for=save]")?.click();
}
