import { type Diagnostic, diagnose, type Severity } from "../../diagnostic/diagnostic.ts";
import type { PanelRound } from "../../panel/panel-round.ts";
import { type ParsedDocument, placeOf } from "../../parse/read-document.ts";
import type { Workspace } from "../../parse/workspace.ts";

const fewestMembers = 5;
const fewestExperts = 2;
/** After so many new evaluations a lot decides. */
const mostEvaluations = 3;

type PanelFile = ParsedDocument<"panel">;

/** One third, rounded up: of five, two. */
function third(count: number): number {
  return Math.ceil(count / 3);
}

function onCommittee(panel: PanelFile, severity: Severity): Diagnostic[] {
  const { members } = panel.value;
  const experts = members.filter(({ expert }) => expert === true).length;
  if (members.length >= fewestMembers && experts >= third(members.length)) return [];
  const params = { members: members.length, experts };
  return [
    diagnose("committee-against-rules", placeOf(panel, ["members"], "key"), params, severity),
  ];
}

function onAttendance(panel: PanelFile, severity: Severity): Diagnostic[] {
  const { members, meeting } = panel.value;
  if (meeting === undefined) return [];
  const present = members.filter(({ evaluator }) => meeting.attended.includes(evaluator));
  const experts = present.filter(({ expert }) => expert === true).length;
  const isHalf = present.length * 2 >= members.length;
  const isFair = experts >= fewestExperts && experts >= third(present.length);
  const place = placeOf(panel, ["meeting", "attended"]);
  const params = { attended: present.length, members: members.length, experts };
  return [
    ...(isHalf && isFair ? [] : [diagnose("attendance-against-rules", place, params, severity)]),
    ...(meeting.eachItemDiscussed
      ? []
      : [diagnose("items-not-discussed", placeOf(panel, ["meeting"]), {}, severity)]),
  ];
}

/** A chair may open before all are in; whoever attended must have scored all the same. */
function onScores(panel: PanelFile, round: PanelRound, severity: Severity): Diagnostic[] {
  const attended = panel.value.meeting?.attended ?? [];
  const silent = round.members.filter(
    ({ evaluator, standing }) => attended.includes(evaluator) && standing === "waiting",
  );
  const place = placeOf(panel, ["meeting", "attended"]);
  return silent.map(({ name }) =>
    diagnose("present-without-score", place, { person: name }, severity),
  );
}

function onOutcomes(panel: PanelFile, round: PanelRound, severity: Severity): Diagnostic[] {
  const { differences = [], tieBreaks = [] } = panel.value;
  const ids = new Set(round.members.map(({ evaluator }) => evaluator));
  const nobody = differences.flatMap(({ outcome, evaluator = "" }, index) =>
    outcome === "drop-one" && !ids.has(evaluator)
      ? diagnose("dropped-nobody", placeOf(panel, ["differences", index]), { found: evaluator })
      : [],
  );
  const again = tieBreaks.filter(({ by }) => by === "evaluate-again").length;
  const place = placeOf(panel, ["tieBreaks"], "key");
  return again > mostEvaluations
    ? [...nobody, diagnose("evaluated-too-often", place, { count: again }, severity)]
    : nobody;
}

/**
 * Is the committee as the rules have it: five members at least and one third of them experts, half of
 * them present with two experts and one third of those, everybody present scoring, items discussed one
 * by one? `severity` is that of a breach on this track; only what makes the file senseless is an error
 * on both.
 *
 * @example committeeRules(workspace, round, "error")[0]?.code // "committee-against-rules"
 */
export function committeeRules(
  { panel, decision }: Workspace,
  round: PanelRound,
  severity: Severity,
): Diagnostic[] {
  if (panel === null) {
    const place = placeOf(decision, ["track"]);
    return [diagnose("panel-not-written-down", place, {}, severity)];
  }
  return [
    ...onCommittee(panel, severity),
    ...onAttendance(panel, severity),
    ...onScores(panel, round, severity),
    ...onOutcomes(panel, round, severity),
  ];
}
