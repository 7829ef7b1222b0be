import { methodName } from "./panel/method-name.ts";
import type { ReportContext } from "./report-context.ts";
import { whyUnscored } from "./why-unscored.ts";

/** What stands in the way where proof is missing: the panel, answers that could still lead, or a stage. */
function missingWords(vendor: string, { decision, text, panelText }: ReportContext): string {
  const { hold } = decision.panel;
  if (hold !== null) return panelText.held[hold];
  const isOpen = decision.reasons.some(({ id }) => id === "could-overtake");
  const waits = decision.stages.some(
    ({ stage, status }) => stage !== "contract-price" && status !== "done",
  );
  return isOpen || !waits ? text.outcomeSentence["proof-missing"](vendor) : text.stagesOpen(vendor);
}

/** Nobody leads alone: nothing is scored, the panel has not finished, or the first place is shared. */
function sharedWords(context: ReportContext): string {
  const { decision, text, panelText } = context;
  const { outcome, panel } = decision;
  const unscored = whyUnscored(context);
  if (unscored !== null) return unscored;
  if (outcome === "proof-missing" && panel.hold !== null) return panelText.held[panel.hold];
  const method = methodName(context);
  if (outcome === "too-close-to-call" && method !== null) return panelText.byMethod.tied(method);
  return text.outcomeTied[outcome] ?? text.outcomeSentence[outcome]("");
}

/**
 * The outcome in one sentence, below the headline. Under a method of the rules the lead is one by that
 * method, not one of proven points; where the panel or a stage holds the decision up, that is said.
 *
 * @example outcomeSentence(context) // "A is first by rank sum, but a hard gate is still undecided; …"
 */
export function outcomeSentence(context: ReportContext): string {
  const { decision, text, panelText, names } = context;
  const { outcome, vendor } = decision;
  if (vendor === null) return sharedWords(context);
  const named = names.vendor(vendor);
  if (outcome === "proof-missing") return missingWords(named, context);
  const method = methodName(context);
  return outcome === "gate-shut" && method !== null
    ? panelText.byMethod.gateShut(named, method)
    : text.outcomeSentence[outcome](named);
}
