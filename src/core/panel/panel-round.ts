import type { ParsedDocument } from "../parse/read-document.ts";
import { isHandedIn, isSealed, type RoundBasis } from "../parse/sealed-round.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Evaluation, Judgement } from "../schema/evaluation.ts";

/** Why a member's levels count, or do not. */
export type SheetStanding =
  | "counted"
  /** In, and closed until the round is opened. */
  | "sealed"
  | "waiting"
  | "recused"
  | "undeclared"
  /** Government track: whoever has an interest may not judge. */
  | "interest"
  /** Set aside by the panel itself, with a reason on record. */
  | "dropped"
  /** A sheet of somebody who is not on the panel. */
  | "no-member";

export type PanelMember = {
  evaluator: string;
  /** As written in the sheet; the id while there is none. */
  name: string;
  isExpert: boolean;
  /** Questions of the member's group; null means all. */
  questions: readonly string[] | null;
  standing: SheetStanding;
  submittedOn: string | null;
};

type Sheet = ParsedDocument<"evaluation">;

/** The round of separate judgements, as it stands on a day. */
export type PanelRound = {
  /** none: nobody has a sheet; sealed: levels stay closed; open: they may be shown. */
  state: "none" | "sealed" | "open";
  openedBy: "all-in" | "chair" | null;
  members: PanelMember[];
  /** Sheets whose levels count, in the order of their names; empty while sealed. */
  counted: Sheet[];
};

/** What the round is read from. */
export type PanelFiles = Pick<Workspace, "panel" | "evaluations" | "decision" | "questions">;

/**
 * What decides whether the round is sealed: the panel's document, the sheets and the day.
 *
 * @example roundBasis(workspace, "2026-11-12").sheets.size // 3
 */
export function roundBasis({ panel, evaluations }: PanelFiles, asOf: string): RoundBasis {
  const sheets = new Map([...evaluations].map(([name, { value }]) => [name, value]));
  return { panel: panel?.value ?? null, sheets, asOf };
}

function isDropped(evaluator: string, { panel, asOf }: RoundBasis): boolean {
  return (panel?.differences ?? []).some(
    (one) => one.outcome === "drop-one" && one.evaluator === evaluator && one.on <= asOf,
  );
}

function standingOf(
  evaluator: string,
  sheet: Evaluation | undefined,
  basis: RoundBasis,
  track: string,
): SheetStanding {
  const isListed = basis.panel?.members.some((one) => one.evaluator === evaluator) ?? true;
  if (!isListed) return "no-member";
  if (sheet === undefined) return "waiting";
  if (sheet.conflict?.declared === "recused") return "recused";
  if (!isHandedIn(sheet, basis)) return "waiting";
  if (sheet.conflict === undefined) return "undeclared";
  if (sheet.conflict.declared === "interest" && track === "government") return "interest";
  if (isDropped(evaluator, basis)) return "dropped";
  return isSealed(basis) ? "sealed" : "counted";
}

function memberOf(evaluator: string, files: PanelFiles, basis: RoundBasis): PanelMember {
  const sheet = basis.sheets.get(evaluator);
  const listed = basis.panel?.members.find((one) => one.evaluator === evaluator);
  return {
    evaluator,
    name: sheet?.evaluator ?? evaluator,
    isExpert: listed?.expert ?? false,
    questions: listed?.questions ?? null,
    standing: standingOf(evaluator, sheet, basis, files.decision.value.track),
    submittedOn: sheet?.submittedOn ?? null,
  };
}

/** The sheet with only the criteria of the member's group; places in the file stay as they are. */
function ofGroup(sheet: Sheet, own: ReadonlySet<string> | null): Sheet {
  if (own === null) return sheet;
  const levels: Record<string, Record<string, Judgement>> = {};
  for (const [vendor, judgements] of Object.entries(sheet.value.levels)) {
    levels[vendor] = Object.fromEntries(Object.entries(judgements).filter(([id]) => own.has(id)));
  }
  return { ...sheet, value: { ...sheet.value, levels } };
}

function criteriaOf(questions: readonly string[] | null, files: PanelFiles): Set<string> | null {
  if (questions === null) return null;
  const all = files.questions?.value.questions ?? [];
  const own = all.filter((question) => questions.includes(question.id));
  return new Set(own.flatMap((question) => question.criteria.map((criterion) => criterion.id)));
}

/**
 * Who judges, whose sheet is in, and may the levels be seen? They stay closed until every member's
 * sheet is in, or the chair has opened them with a reason on record. A sheet without a conflict
 * declaration, of a recused member, of nobody on the panel, or set aside by the panel does not count;
 * a member of a group counts on the questions of that group only.
 *
 * @example panelRound(workspace, "2026-09-01").state // "sealed" while one sheet is missing
 */
export function panelRound(files: PanelFiles, asOf: string): PanelRound {
  const basis = roundBasis(files, asOf);
  const listed = basis.panel?.members.map((one) => one.evaluator) ?? [];
  const names = [...new Set([...listed, ...basis.sheets.keys()])].sort();
  const members = names.map((name) => memberOf(name, files, basis));
  if (basis.sheets.size === 0) return { state: "none", openedBy: null, members, counted: [] };
  if (isSealed(basis)) return { state: "sealed", openedBy: null, members, counted: [] };
  const counted = members.flatMap(({ evaluator, standing, questions }) => {
    const sheet = standing === "counted" ? files.evaluations.get(evaluator) : undefined;
    return sheet ? [ofGroup(sheet, criteriaOf(questions, files))] : [];
  });
  const isComplete = members.every((member) => member.standing !== "waiting");
  return { state: "open", openedBy: isComplete ? "all-in" : "chair", members, counted };
}
