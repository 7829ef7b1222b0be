import { ownerOfControl } from "../../decide/owner-of.ts";
import {
  type OpenMitigation,
  type OpenRisk,
  openMitigations,
} from "../../risk/open-mitigations.ts";
import type { ControlResult, VendorRisk } from "../../risk/risk-result.ts";
import { dueCell } from "../due-cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { exposureCell } from "./risk-table.ts";

function ownerCell(control: ControlResult, { workspace, names }: ReportContext): Cell {
  const { role, name } = ownerOfControl(workspace, control);
  return name === null ? { text: names.role(role) } : { text: name, detail: names.role(role) };
}

function mitigationRow(
  { control, isEnough }: OpenMitigation,
  { risk: { risk, note } }: OpenRisk,
  context: ReportContext,
): Row {
  const { names, say, text, contractText } = context;
  const tone = control.status === "unknown" ? ("warn" as const) : ("bad" as const);
  const lowers = contractText.lowers[control.lowers];
  return {
    id: `${risk}-${control.lowers}-${control.kind}-${control.id}`,
    cells: [
      { text: names[control.kind](control.id), detail: contractText.controlKind[control.kind] },
      { text: isEnough ? text.pair(lowers, contractText.enough) : lowers },
      { text: say(control.reason), tone, ...traceOf(control.place) },
      ownerCell(control, context),
      dueCell(note?.due ?? null, context),
    ],
  };
}

function riskRows(open: OpenRisk, context: ReportContext): Row[] {
  const { risk } = open;
  const empty = { text: "" };
  const { text, tone } = exposureCell(risk.residual, context);
  const heading: Row = {
    id: risk.risk,
    isGroup: true,
    cells: [
      {
        text: context.names.risk(risk.risk),
        detail: context.text.pair(context.text.columns.residual, text),
        ...(tone === "bad" ? { tone } : {}),
      },
      empty,
      empty,
      empty,
      empty,
    ],
  };
  return [heading, ...open.open.map((one) => mitigationRow(one, open, context))];
}

/**
 * What would lower this vendor's risks and is not in place, whose task is it, and by when? Null when
 * everything is in place.
 *
 * @example mitigationsTable("hearth", risks, context)?.rows[0]?.isGroup // true
 */
export function mitigationsTable(
  vendor: string,
  risks: readonly VendorRisk[],
  context: ReportContext,
): Table | null {
  const open = openMitigations(risks);
  if (open.length === 0) return null;
  const { text, contractText, names } = context;
  return {
    id: `mitigations-${vendor}`,
    caption: text.pair(names.vendor(vendor), contractText.sections.mitigations),
    columns: [
      { id: "control", label: contractText.columns.wouldLower },
      { id: "effect", label: contractText.columns.lowers },
      { id: "why", label: text.columns.reason },
      { id: "owner", label: text.columns.owner },
      { id: "due", label: contractText.columns.due },
    ],
    rows: open.flatMap((one) => riskRows(one, context)),
    note: contractText.mitigationsNote,
  };
}
