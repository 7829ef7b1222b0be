import { type Party, parties, type VendorDuty, vendorDuties } from "../../stages/vendor-duties.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";

const tones: Record<VendorDuty["status"], Tone> = {
  held: "good",
  hole: "bad",
  double: "bad",
  silent: "bad",
};

function partCell({ shares }: VendorDuty, party: Party, { contractText }: ReportContext): Cell {
  const words = shares[party].map((part) => contractText.dutyPart[part]);
  return { text: words.join(contractText.listSeparator) || "—" };
}

function stateCell(duty: VendorDuty, { contractText }: ReportContext): Cell {
  const { status, proposed } = duty;
  const hint =
    status === "held" || proposed === null
      ? {}
      : { detail: contractText.proposed(contractText.party[proposed]) };
  return { text: contractText.dutyStatus[status], tone: tones[status], ...hint };
}

function dutyRow(duty: VendorDuty, columns: readonly Party[], context: ReportContext): Row {
  return {
    id: duty.duty,
    cells: [
      { text: context.names.duty(duty.duty), ...traceOf(duty.place) },
      ...columns.map((party) => partCell(duty, party, context)),
      stateCell(duty, context),
    ],
  };
}

/**
 * Who stands for which duty in this vendor's contract, and for which does nobody, or more than one?
 * Bought directly there is no column for a reseller. Null without a catalogue of duties.
 *
 * @example dutiesSection("hearth", context)?.id // "duties"
 */
export function dutiesSection(vendor: string, context: ReportContext): Section | null {
  const { workspace, contractText } = context;
  const document = workspace.vendors.get(vendor);
  if (!document || (workspace.clauses?.value.duties ?? []).length === 0) return null;
  const section = { id: "duties", title: contractText.sections.duties };
  const duties = vendorDuties(workspace, document);
  if (duties === null) {
    return { ...section, blocks: [{ kind: "text", text: contractText.dutiesNotOnFile }] };
  }
  const isDirect = document.value.reseller === undefined;
  const columns = parties.filter((party) => party !== "reseller" || !isDirect);
  const table = {
    id: `duties-${vendor}`,
    caption: contractText.sections.duties,
    columns: [
      { id: "duty", label: contractText.columns.duty },
      ...columns.map((party) => ({ id: party, label: contractText.columns[party] })),
      { id: "state", label: contractText.columns.state },
    ],
    rows: duties.map((duty) => dutyRow(duty, columns, context)),
  };
  return { ...section, lead: contractText.lead.duties, blocks: [{ kind: "table", table }] };
}
