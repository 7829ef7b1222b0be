import { type Statement, statement } from "../score/statement.ts";
import type { StageContext } from "../stages/stage-context.ts";
import type { Standing } from "./standing.ts";

/** Items of the last stage that say nothing about the contract itself. */
const formal = ["executive-report", "robust-result"];

function gateConditions({ leader }: Standing): Statement[] {
  return (leader?.gates ?? []).flatMap((gate) => {
    if (gate.kind !== "soft") return [];
    const params = { vendor: leader?.vendor ?? "", criterion: gate.criterion };
    if (gate.status === "pending") return statement("soft-gate-open", params, gate.place);
    if (gate.status !== "fail") return [];
    const id = gate.isMitigated ? "soft-gate-mitigated" : "soft-gate-needs-mitigation";
    return statement(id, params, gate.place);
  });
}

function contractConditions({ stages }: Standing): Statement[] {
  const last = stages.find((one) => one.stage === "contract-price");
  return (last?.items ?? [])
    .filter(({ item }) => last?.open.includes(item) && !formal.includes(item))
    .map(({ item, reason, place }) =>
      statement("settle-before-signing", { ...reason.params, item, because: reason.id }, place),
    );
}

function costConditions({ leader }: Standing, { costs }: StageContext): Statement[] {
  const own = costs.vendors.find((one) => one.vendor === leader?.vendor);
  if (!own || own.isComplete || own.lines.length === 0) return [];
  return [statement("cost-is-at-least", { vendor: own.vendor, count: own.missing.length })];
}

/**
 * What must hold for the leader to be taken? Soft gates that are open, or missed (mitigated or not),
 * what the contract stage still lacks, and costs that nobody has filled in. Empty without a leader.
 *
 * @example conditionsOf(standing, context)[0]?.id // "soft-gate-open"
 */
export function conditionsOf(standing: Standing, context: StageContext): Statement[] {
  if (standing.leader === null) return [];
  return [
    ...gateConditions(standing),
    ...contractConditions(standing),
    ...costConditions(standing, context),
  ];
}
