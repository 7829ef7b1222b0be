import { placeOf } from "../../parse/read-document.ts";
import { type ExposureLevel, exposureLevel } from "../../risk/exposure-level.ts";
import type { Exposure, VendorRisk } from "../../risk/risk-result.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";

const tones: Record<ExposureLevel, Tone> = { low: "neutral", medium: "neutral", high: "bad" };

/**
 * How large a risk is, in a word and in numbers.
 *
 * @example exposureCell({ likelihood: 4, impact: 5 }, context).text // "High: 4 × 5 = 20"
 */
export function exposureCell(exposure: Exposure, { text, contractText }: ReportContext): Cell {
  const { likelihood, impact } = exposure;
  const value = likelihood * impact;
  const level = exposureLevel(exposure);
  const numbers = `${likelihood} × ${impact} = ${value}`;
  return { text: text.pair(contractText.exposure[level], numbers), value, tone: tones[level] };
}

function controlsCell({ controls }: VendorRisk, { text }: ReportContext): Cell {
  if (controls.length === 0) return { text: text.none };
  const met = controls.filter((control) => control.status === "met").length;
  return { text: `${met} / ${controls.length} ${text.control.met}` };
}

function riskRow(vendorRisk: VendorRisk, context: ReportContext): Row {
  const { workspace, names, language } = context;
  const { risks: document } = workspace;
  const at = document?.value.risks.findIndex((one) => one.id === vendorRisk.risk) ?? -1;
  const risk = document?.value.risks[at];
  const place = document && risk ? placeOf(document, ["risks", at]) : null;
  const words = (part: "owner" | "earlyWarning" | "mitigation"): Cell =>
    wordsCell(risk?.[part], language);
  return {
    id: vendorRisk.risk,
    cells: [
      { text: names.risk(vendorRisk.risk) },
      { ...exposureCell(vendorRisk.inherent, context), ...traceOf(place) },
      exposureCell(vendorRisk.residual, context),
      controlsCell(vendorRisk, context),
      words("earlyWarning"),
      words("mitigation"),
      words("owner"),
    ],
  };
}

/**
 * How large is each risk with this vendor, before and after what lowers it?
 *
 * Largest residual first; ties in the order of the matrix.
 *
 * @example riskTable("hearth", risks, context).rows[0]?.id // "second-switch"
 */
export function riskTable(
  vendor: string,
  risks: readonly VendorRisk[],
  context: ReportContext,
): Table {
  const { columns, sections } = context.text;
  const product = ({ residual }: VendorRisk) => residual.likelihood * residual.impact;
  const sorted = [...risks].sort((left, right) => product(right) - product(left));
  return {
    id: `risks-${vendor}`,
    caption: context.text.pair(context.names.vendor(vendor), sections.residual),
    columns: [
      { id: "risk", label: columns.risk },
      { id: "inherent", label: columns.inherent, align: "right" },
      { id: "residual", label: columns.residual, align: "right" },
      { id: "controls", label: context.text.controls },
      { id: "early-warning", label: columns.earlyWarning },
      { id: "mitigation", label: columns.mitigation },
      { id: "owner", label: columns.owner },
    ],
    rows: sorted.map((risk) => riskRow(risk, context)),
  };
}
