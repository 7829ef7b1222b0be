import { vendorCodes } from "../../panel/questionnaire/vendor-codes.ts";
import type { ReportContext } from "../report-context.ts";

/** The letter under which a member stands; null on the private track, where names are shown. */
function letterOf(evaluator: string, { workspace, decision }: ReportContext): string | null {
  const { track, seed } = workspace.decision.value;
  if (track !== "government") return null;
  const ids = decision.panel.round.members.map((one) => one.evaluator);
  const codes = vendorCodes(ids, seed);
  return codes.find(({ vendor }) => vendor === evaluator)?.letter ?? "";
}

/**
 * What is a member called where scores stand beside names? By name on the private track; by a code on
 * the government track, whose letters follow neither the names nor the list of members.
 *
 * @example memberName("it-lead", context) // "游承志 Yu Cheng-chih"
 */
export function memberName(evaluator: string, context: ReportContext): string {
  const letter = letterOf(evaluator, context);
  if (letter !== null) return context.panelText.memberCode(letter);
  const { members } = context.decision.panel.round;
  return members.find((one) => one.evaluator === evaluator)?.name ?? evaluator;
}

/**
 * Under which id does a member stand in a table of scores? Never under one of the table's own, such as
 * "mean" or "state"; by the code where the name is one.
 *
 * @example memberKey("it-lead", context) // "member-it-lead", or "member-b" on the government track
 */
export function memberKey(evaluator: string, context: ReportContext): string {
  const letter = letterOf(evaluator, context);
  return `member-${letter === null ? evaluator : letter.toLowerCase()}`;
}
