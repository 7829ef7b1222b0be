import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { PanelMember, PanelRound } from "../../panel/panel-round.ts";
import { placeOf } from "../../parse/read-document.ts";
import type { Workspace } from "../../parse/workspace.ts";
import { wordsIn } from "../../schema/localised-text.ts";

/** Fewer characters are no reason that anybody could follow. */
const shortestReason = 20;

function onStanding(member: PanelMember, workspace: Workspace): Diagnostic[] {
  const sheet = workspace.evaluations.get(member.evaluator);
  if (sheet === undefined) return [];
  const { track } = workspace.decision.value;
  const place = placeOf(sheet, ["evaluator"]);
  const params = { person: member.name };
  switch (member.standing) {
    case "undeclared":
      return [
        diagnose(
          "sheet-without-declaration",
          place,
          params,
          track === "government" ? "error" : "warning",
        ),
      ];
    case "interest":
      return [diagnose("interest-yet-scored", placeOf(sheet, ["conflict", "declared"]), params)];
    case "waiting":
      return sheet.value.sheet === "open" && sheet.value.submittedOn === undefined
        ? [diagnose("sheet-open-without-day", placeOf(sheet, ["sheet"]), params)]
        : [];
    case "no-member":
      return [diagnose("sheet-of-no-member", place, params)];
    default:
      return [];
  }
}

function onGroups(member: PanelMember, { evaluations, questions }: Workspace): Diagnostic[] {
  const sheet = evaluations.get(member.evaluator);
  if (sheet === undefined || member.questions === null || questions === null) return [];
  const own = new Set(
    questions.value.questions
      .filter(({ id }) => member.questions?.includes(id))
      .flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  );
  const given = Object.values(sheet.value.levels).flatMap((levels) => Object.keys(levels));
  const count = given.filter((id) => !own.has(id)).length;
  const params = { person: member.name, count };
  return count === 0
    ? []
    : [diagnose("outside-own-questions", placeOf(sheet, ["levels"], "key"), params)];
}

function onAgreed({ consensus, decision }: Workspace, round: PanelRound): Diagnostic[] {
  if (consensus === null) return [];
  const all = Object.entries(consensus.value.levels).flatMap(([vendor, levels]) =>
    Object.entries(levels).map(([criterion, level]) => ({ vendor, criterion, level })),
  );
  const { track } = decision.value;
  const found = all.flatMap(({ vendor, criterion, level }): Diagnostic[] => {
    const place = placeOf(consensus, ["levels", vendor, criterion]);
    const params = { vendor, criterion };
    if (round.state === "sealed") return [diagnose("agreed-while-sealed", place, params)];
    const isShort = wordsIn(level.reason, "en").length < shortestReason;
    const isAlsoShort = wordsIn(level.reason, "zh-Hant").length < shortestReason;
    return isShort && isAlsoShort ? [diagnose("agreed-reason-short", place, params)] : [];
  });
  if (track !== "government" || all.length === 0) return found;
  const place = placeOf(consensus, ["levels"], "key");
  return [...found, diagnose("agreed-level-not-counted", place, { count: all.length })];
}

/**
 * Which sheets and agreed levels do not count, and why? Told on both tracks: what was written down and
 * has no effect would mislead whoever wrote it.
 *
 * @example sheetFindings(workspace, round)[0]?.code // "sheet-without-declaration"
 */
export function sheetFindings(workspace: Workspace, round: PanelRound): Diagnostic[] {
  return [
    ...round.members.flatMap((member) => onStanding(member, workspace)),
    ...round.members.flatMap((member) => onGroups(member, workspace)),
    ...onAgreed(workspace, round),
  ];
}
