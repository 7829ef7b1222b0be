import type { Acceptability } from "../../score/robustness-result.ts";
import { formatShare } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Table } from "../table.ts";
import { shownVendors } from "./shown-vendors.ts";

/** Below half a point of 100 a central weight is what was stated: sampling, and no news. */
const noNews = 0.005;

/**
 * Which weights speak for each vendor that is ever first: the mean weights of the draws it wins, beside
 * the stated ones? Null when weights could not be made, and when only one vendor is ever first under
 * weights that are the stated ones on average.
 *
 * @example centralWeightsTable(drawn, context)?.rows.length // 45
 */
export function centralWeightsTable(drawn: Acceptability, context: ReportContext): Table | null {
  const { robustnessText, text, names, language, decision } = context;
  const { weights } = decision.score;
  const { vendors } = shownVendors(context);
  const first = vendors.flatMap((vendor) => {
    const central = drawn.vendors.find((one) => one.vendor === vendor)?.centralWeights;
    return central ? [{ vendor, central }] : [];
  });
  if (weights === null || first.length === 0) return null;
  const isNews = first.some(({ central }) =>
    weights.criteria.some(({ overall }, j) => Math.abs((central[j] ?? 0) - overall) > noNews),
  );
  if (first.length === 1 && !isNews) return null;
  const cell = (value: number | null): Cell => ({ text: formatShare(value, language), value });
  return {
    id: "central-weights",
    caption: robustnessText.central,
    columns: [
      { id: "criterion", label: text.columns.criterion },
      { id: "stated", label: robustnessText.stated, align: "right" },
      ...first.map(({ vendor }) => ({
        id: vendor,
        label: names.vendor(vendor),
        align: "right" as const,
      })),
    ],
    rows: weights.criteria.map(({ criterion, overall }, index) => ({
      id: criterion,
      cells: [
        { text: names.criterion(criterion) },
        cell(overall),
        ...first.map(({ central }) => cell(central[index] ?? null)),
      ],
    })),
  };
}
