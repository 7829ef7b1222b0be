import type { Evaluation } from "../schema/evaluation.ts";
import type { Panel } from "../schema/panel.ts";

/** What the round is read from: the sheets by evaluator, and the panel when it was written down. */
export type RoundBasis = {
  panel: Panel | null;
  sheets: ReadonlyMap<string, Evaluation>;
  /** The day by which all is judged. */
  asOf: string;
};

/** The day since which an earlier round is void, when the panel decided to score again. */
function voidSince({ panel, asOf }: RoundBasis): string | null {
  const redone = (panel?.differences ?? []).filter((one) => one.outcome === "redo");
  return (
    redone
      .map((one) => one.on)
      .filter((on) => on <= asOf)
      .sort()
      .at(-1) ?? null
  );
}

/**
 * Has this evaluator handed a sheet in, in the round that counts? By the day of judgement, and not before
 * a round that was voided. Without a day it is not in, even when it is marked open: nobody could say when
 * the round was complete.
 *
 * @example isHandedIn(sheet, basis) // true
 */
export function isHandedIn(sheet: Evaluation, basis: RoundBasis): boolean {
  const since = voidSince(basis);
  const on = sheet.submittedOn;
  return on !== undefined && on <= basis.asOf && (since === null || on >= since);
}

/**
 * Whose sheets are awaited and not in? Those of all members; of all sheets where no panel was written
 * down. Whoever is recused is not waited for.
 *
 * @example awaitedSheets(basis) // ["it-lead"]
 */
export function awaitedSheets(basis: RoundBasis): string[] {
  const { panel, sheets } = basis;
  const expected = panel?.members.map((one) => one.evaluator) ?? [...sheets.keys()];
  return expected.filter((evaluator) => {
    const sheet = sheets.get(evaluator);
    if (sheet === undefined) return true;
    return sheet.conflict?.declared !== "recused" && !isHandedIn(sheet, basis);
  });
}

/**
 * Are the evaluators' levels still closed? Until every sheet is in, or the chair has opened them with
 * a reason on record: then no level of any of them may appear anywhere.
 *
 * @example isSealed(basis) // true while one of three sheets is missing
 */
export function isSealed(basis: RoundBasis): boolean {
  if (basis.sheets.size === 0) return false;
  const { opened } = basis.panel ?? {};
  const since = voidSince(basis);
  const isOpened =
    opened !== undefined && opened.on <= basis.asOf && (since === null || opened.on >= since);
  return !isOpened && awaitedSheets(basis).length > 0;
}
