import type { BenefitLineResult } from "../../cost/benefit-result.ts";
import { serviceValueBenefits } from "../../cost/service-value-benefits.ts";
import { entryOf } from "../../score/entry-of.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";
import { moneyRange, roughMoneyCell } from "./cost-table.ts";

/** The writer's words: from what service is worth, or from the scorecard. */
function ownWords(vendor: string, { benefit, origin }: BenefitLineResult, context: ReportContext) {
  const { value, vendors } = context.workspace;
  if (origin === "service-value") {
    return serviceValueBenefits(value).get(benefit)?.source ?? null;
  }
  const written = entryOf(vendors.get(vendor)?.value.benefits, benefit);
  if (written === null) return null;
  return "notApplicable" in written ? written.notApplicable : written.source;
}

/** The arithmetic where there is one, with the writer's own words below; else those words. */
function howCell(vendor: string, line: BenefitLineResult, context: ReportContext): Cell {
  const own = ownWords(vendor, line, context);
  if (own === null) return { text: "—" };
  const words = wordsCell(own, context.language);
  const trace = traceOf(line.place);
  if (line.arithmetic === null) return { ...words, ...trace };
  return { text: context.say(line.arithmetic), detail: words.text, ...trace };
}

function benefitRow(vendor: string, line: BenefitLineResult, context: ReportContext): Row {
  const { names, costText } = context;
  const { presentValue, certainty, state } = line;
  const isRange = presentValue !== null && presentValue.low !== presentValue.high;
  const range = isRange ? { detail: moneyRange(presentValue.low, presentValue.high, context) } : {};
  const isOpen = state === "driver-missing" || state === "counted-twice";
  return {
    id: `${vendor}--${line.benefit}`,
    cells: [
      { text: names.vendor(vendor) },
      { text: names.benefit(line.benefit) },
      {
        text: costText.benefitState[state],
        tone: isOpen ? "warn" : "neutral",
        ...(certainty === null ? {} : { detail: costText.certainty[certainty] }),
      },
      { ...roughMoneyCell(presentValue?.likely ?? null, true, context), ...range },
      howCell(vendor, line, context),
    ],
  };
}

/**
 * Which benefits are counted for whom, how, and which are refused since they would count money twice?
 * Null when no scorecard has benefits.
 *
 * @example benefitLinesTable(context)?.rows.length // 8
 */
export function benefitLinesTable(context: ReportContext): Table | null {
  const { text, costText, decision } = context;
  const rows = decision.costs.vendors.flatMap(({ vendor, benefits }) =>
    (benefits?.lines ?? []).map((line) => benefitRow(vendor, line, context)),
  );
  if (rows.length === 0) return null;
  return {
    id: "benefit-lines",
    caption: costText.sections.benefitLines,
    columns: [
      { id: "vendor", label: text.columns.vendor },
      { id: "benefit", label: text.columns.what },
      { id: "state", label: text.columns.status },
      { id: "value", label: costText.columns.benefit, align: "right" },
      { id: "how", label: costText.columns.how },
    ],
    rows,
  };
}
