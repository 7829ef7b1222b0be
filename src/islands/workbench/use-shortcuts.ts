import { useEffect } from "react";
import { useUndo } from "./use-undo.ts";

/** Keys that work everywhere in an open decision: undo and redo. */
export function useShortcuts(): void {
  const { undo, redo } = useUndo();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isInText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) undo();
      else if (key === "y" || (key === "z" && event.shiftKey)) redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [undo, redo]);
}

export function isInText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  const typed = ["text", "number", "date", "search", "email", "url"];
  return target instanceof HTMLInputElement && typed.includes(target.type);
}
