import type { GateResult, VendorScore } from "../../score/score-result.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";

const tones: Record<GateResult["status"], Tone> = {
  pass: "good",
  fail: "bad",
  pending: "warn",
  "not-applicable": "muted",
};

function gateRow(gate: GateResult, { names, text, say }: ReportContext): Row {
  const mitigated = gate.isMitigated ? { mark: text.mitigated } : {};
  return {
    id: gate.criterion,
    cells: [
      { text: names.criterion(gate.criterion) },
      { text: text.gateKind[gate.kind] },
      { text: text.gateStatus[gate.status], tone: tones[gate.status], ...mitigated },
      { text: say(gate.reason), ...traceOf(gate.place, text.traceRule.answer) },
    ],
  };
}

const order: readonly GateResult["status"][] = ["fail", "pending", "pass", "not-applicable"];

/** What stands in the way comes first; otherwise the order of the catalogue. */
function openFirst(gates: readonly GateResult[]): GateResult[] {
  return [...gates].sort((left, right) => order.indexOf(left.status) - order.indexOf(right.status));
}

/**
 * Which gates does this vendor pass, miss or leave pending, and why? Null when none was declared.
 *
 * @example vendorGatesSection(vendor, context)?.id // "gates"
 */
export function vendorGatesSection(vendor: VendorScore, context: ReportContext): Section | null {
  if (vendor.gates.length === 0) return null;
  const { columns } = context.text;
  const table = {
    id: "gates-table",
    caption: columns.gates,
    columns: [
      { id: "criterion", label: columns.criterion },
      { id: "kind", label: columns.gate },
      { id: "status", label: columns.status },
      { id: "reason", label: columns.reason },
    ],
    rows: openFirst(vendor.gates).map((gate) => gateRow(gate, context)),
  };
  return { id: "gates", title: columns.gates, blocks: [{ kind: "table", table }] };
}
