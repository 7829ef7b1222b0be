import { methodLead } from "../../decide/panel/method-lead.ts";
import type { MethodStanding, RuledMethod } from "../../panel/method/place-vendors.ts";
import { formatMoney, formatPoints, formatShare } from "../../text/formats.ts";
import { ruleTrace } from "../origins/rule-trace.ts";
import type { Figure } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

type Counted = "mean" | "rankSum" | "pricePerPoint";

const countedBy: Readonly<Record<RuledMethod, Counted>> = {
  "total-score": "mean",
  "rank-sum": "rankSum",
  "score-per-price": "pricePerPoint",
};

function words(kind: Counted, standing: MethodStanding | undefined, context: ReportContext) {
  const value = standing?.[kind] ?? null;
  if (kind === "mean") return formatPoints(value, context.language);
  if (kind === "rankSum") return value === null ? "—" : String(value);
  return formatMoney(value, context.workspace.decision.value.currency);
}

function figureOf(kind: Counted, vendor: string, context: ReportContext): Figure {
  const standing = context.decision.panel.method?.standings.find((one) => one.vendor === vendor);
  return {
    label: context.panelText.columns[kind],
    text: words(kind, standing, context),
    value: standing?.[kind] ?? null,
  };
}

/**
 * What does the declared method count for this vendor: its mean total, its sum of ranks, or what a point
 * of it costs? Null under the weighted score.
 *
 * @example methodFigure("norvane", context) // { label: "序位和", text: "4", value: 4 }
 */
export function methodFigure(vendor: string, context: ReportContext): Figure | null {
  const { method } = context.decision.panel;
  return method && figureOf(countedBy[method.method], vendor, context);
}

/**
 * The same for readers who see no prices, rivals and the public: where the method counts what a point
 * costs, the mean total stands for it. Null under the weighted score.
 *
 * @example openMethodFigure("norvane", context) // { label: "平均總分", text: "80.7", value: 80.67 }
 */
export function openMethodFigure(vendor: string, context: ReportContext): Figure | null {
  const { method } = context.decision.panel;
  if (method === null) return null;
  const kind = countedBy[method.method];
  return figureOf(kind === "pricePerPoint" ? "mean" : kind, vendor, context);
}

function gapFigure(context: ReportContext): Figure[] {
  const { decision, text, language } = context;
  const { method } = decision.panel;
  const lead = method && methodLead(method.method, method.standings);
  if (!method || !lead) return [];
  const { gap } = lead;
  const told = {
    "rank-sum": String(gap),
    "total-score": text.pointsUnit(formatPoints(gap, language)),
    "score-per-price": formatShare(gap, language),
  }[method.method];
  return [{ label: text.figures.gap, text: told, value: gap }];
}

/**
 * How does the leader stand under the declared method, and how far ahead? Empty under the weighted score.
 *
 * @example methodFigures("norvane", context).length // 2
 */
export function methodFigures(leader: string, context: ReportContext): Figure[] {
  const own = methodFigure(leader, context);
  if (own === null) return [];
  const trace = ruleTrace("standings", context);
  const named = { ...own, detail: context.names.vendor(leader) };
  return [named, ...gapFigure(context)].map((figure) => ({ ...figure, ...trace }));
}
