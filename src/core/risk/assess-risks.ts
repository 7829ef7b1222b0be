import { placeOf } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import { testOutcomes } from "../rehearsal/test-outcome.ts";
import type { Risk } from "../schema/risk-matrix.ts";
import { entryOf } from "../score/entry-of.ts";
import type { ScoreResult } from "../score/score-result.ts";
import { type ControlFacts, controlResult } from "./control-result.ts";
import { residualAxis } from "./residual-axis.ts";
import type { ControlResult, RiskResult, VendorRisk } from "./risk-result.ts";

function axis(
  inherent: number,
  controls: readonly ControlResult[],
  which: ControlResult["lowers"],
): number {
  const own = controls.filter((control) => control.lowers === which);
  return residualAxis(inherent, own.filter((one) => one.status === "met").length, own.length);
}

function noteOn(risk: string, { vendor }: ControlFacts): VendorRisk["note"] {
  const note = entryOf(vendor.value.residualRisks, risk);
  if (!note) return null;
  const place = placeOf(vendor, ["residualRisks", risk, "note"]);
  return { owner: note.owner ?? null, due: note.due ?? null, place };
}

function vendorRisk(risk: Risk, facts: ControlFacts): VendorRisk {
  const results = (list: Risk["lowersImpact"], lowers: ControlResult["lowers"]) =>
    list.flatMap((control) => controlResult(control, lowers, facts) ?? []);
  const controls = [
    ...results(risk.lowersLikelihood, "likelihood"),
    ...results(risk.lowersImpact, "impact"),
  ];
  const inherent = { likelihood: risk.likelihood.value, impact: risk.impact.value };
  return {
    risk: risk.id,
    inherent,
    residual: {
      likelihood: axis(inherent.likelihood, controls, "likelihood"),
      impact: axis(inherent.impact, controls, "impact"),
    },
    controls,
    note: noteOn(risk.id, facts),
  };
}

/**
 * Which risks remain with each vendor? Inherent and residual likelihood and impact, 1 to 5 each, and
 * what lowers them, met or not. `items` are the buyer's own checklist items.
 *
 * Empty without a risk matrix. The product of the two axes serves sorting only. For example, a risk of
 * 4 × 4 with all that lowers its likelihood in place, and half of the rest, remains at 2 × 3.
 */
export function assessRisks(
  workspace: Workspace,
  score: ScoreResult,
  items: ControlFacts["items"],
): RiskResult {
  const risks = workspace.risks?.value.risks ?? [];
  const tests = new Map(
    (workspace.questions?.value.tests ?? []).map((test) => [test.id, test] as const),
  );
  return {
    vendors: score.vendors.flatMap(({ vendor, levels }) => {
      const document = workspace.vendors.get(vendor);
      if (document === undefined) return [];
      const facts: ControlFacts = {
        levels: new Map(levels.map((level) => [level.criterion, level])),
        vendor: document,
        outcomes: testOutcomes(vendor, workspace, score.asOf),
        tests,
        items,
      };
      return { vendor, risks: risks.map((risk) => vendorRisk(risk, facts)) };
    }),
  };
}
