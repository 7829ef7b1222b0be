import { inverse, patched, type TextPatch, textPatch } from "./text-patch.ts";

/** One step of work on one document: what was changed, when, by whom, and in which words. */
export interface DraftStep {
  path: string;
  patch: TextPatch;
  /** Made or deleted the whole document; null when it was there before and after. */
  whole: "created" | "deleted" | null;
  /** What the person did, in words for the change log. */
  label: string;
  /** Instant in ISO form. */
  at: string;
  by: string;
}

/** A workspace at work: its texts, how they were when opened or last saved, and every step since. */
export interface Draft {
  /** Text of every editable document by path. */
  texts: ReadonlyMap<string, string>;
  /** The same as last saved. */
  saved: ReadonlyMap<string, string>;
  past: readonly DraftStep[];
  /** Steps taken back, the next to be done again first. */
  future: readonly DraftStep[];
}

/**
 * A draft of documents as they were opened.
 *
 * @example changedPaths(openedDraft(new Map([["a.yaml", "a: 1\n"]]))) // []
 */
export function openedDraft(texts: ReadonlyMap<string, string>): Draft {
  return { texts, saved: texts, past: [], future: [] };
}

/** What a step says besides the text: in the person's words, when, and who. */
export type StepNote = Pick<DraftStep, "label" | "at" | "by">;

/**
 * The draft with another text of one document; null deletes the document. Steps that were taken back
 * can then not be done again. The same text as before is no step.
 *
 * @example withText(draft, "a.yaml", "a: 2\n", { label: "a", at: "2026-11-24T01:00:00Z", by: "Lin" }).past.length // 1
 */
export function withText(draft: Draft, path: string, text: string | null, note: StepNote): Draft {
  const before = draft.texts.get(path);
  if (before === text || (before === undefined && text === null)) return draft;
  const isThereBoth = before !== undefined && text !== null;
  const step: DraftStep = {
    path,
    patch: textPatch(before ?? "", text ?? ""),
    whole: isThereBoth ? null : before === undefined ? "created" : "deleted",
    ...note,
  };
  return { ...draft, texts: withStep(draft.texts, step), past: [...draft.past, step], future: [] };
}

function withStep(texts: ReadonlyMap<string, string>, step: DraftStep): Map<string, string> {
  const next = new Map(texts);
  if (step.whole === "deleted") next.delete(step.path);
  else next.set(step.path, patched(next.get(step.path) ?? "", step.patch));
  return next;
}

function reversed(step: DraftStep): DraftStep {
  const opposite = { created: "deleted", deleted: "created" } as const;
  const whole = step.whole === null ? null : opposite[step.whole];
  return { ...step, patch: inverse(step.patch), whole };
}

/**
 * The draft without its last step, which can be done again; itself when nothing was done.
 *
 * @example undone(withText(draft, "a.yaml", "a: 2\n", note)).texts.get("a.yaml") // "a: 1\n"
 */
export function undone(draft: Draft): Draft {
  const step = draft.past.at(-1);
  if (step === undefined) return draft;
  return {
    ...draft,
    texts: withStep(draft.texts, reversed(step)),
    past: draft.past.slice(0, -1),
    future: [step, ...draft.future],
  };
}

/**
 * The draft with the step done again that was last taken back; itself when there is none.
 *
 * @example redone(undone(draft)).past.length === draft.past.length // true
 */
export function redone(draft: Draft): Draft {
  const [step, ...future] = draft.future;
  if (step === undefined) return draft;
  return { ...draft, texts: withStep(draft.texts, step), past: [...draft.past, step], future };
}

/**
 * Which documents are not as they were last saved, made and deleted ones included? In the order of
 * their paths.
 *
 * @example changedPaths(withText(draft, "a.yaml", "a: 2\n", note)) // ["a.yaml"]
 */
export function changedPaths({ texts, saved }: Draft): string[] {
  return differingPaths(saved, texts);
}

/**
 * Which documents are others on one side than on the other, or on one side only? In the order of their
 * paths.
 *
 * @example differingPaths(new Map([["a.yaml", "a: 1\n"]]), new Map()) // ["a.yaml"]
 */
export function differingPaths(before: Draft["texts"], after: Draft["texts"]): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => before.get(path) !== after.get(path)).sort();
}

/**
 * The draft once all its texts are stored: nothing is unsaved, the history stays.
 *
 * @example changedPaths(savedDraft(draft)) // []
 */
export function savedDraft(draft: Draft): Draft {
  return { ...draft, saved: draft.texts };
}
