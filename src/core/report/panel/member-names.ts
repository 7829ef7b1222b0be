import { vendorCodes } from "../../panel/questionnaire/vendor-codes.ts";
import type { ReportContext } from "../report-context.ts";

/**
 * What is a member called where scores stand beside names? By name on the private track; by a code on
 * the government track, whose letters follow neither the names nor the list of members.
 *
 * @example memberName("it-lead", context) // "游承志 Yu Cheng-chih"
 */
export function memberName(evaluator: string, context: ReportContext): string {
  const { workspace, decision, panelText } = context;
  const { track, seed } = workspace.decision.value;
  const { members } = decision.panel.round;
  if (track !== "government") {
    return members.find((one) => one.evaluator === evaluator)?.name ?? evaluator;
  }
  const codes = vendorCodes(
    members.map((one) => one.evaluator),
    seed,
  );
  const letter = codes.find(({ vendor }) => vendor === evaluator)?.letter ?? "";
  return panelText.memberCode(letter);
}
