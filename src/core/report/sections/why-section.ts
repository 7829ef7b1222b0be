import type { VendorScore } from "../../score/score-result.ts";
import { formatMoneyRoughly, formatPoints, formatShare } from "../../text/formats.ts";
import { ruleTrace } from "../origins/rule-trace.ts";
import { methodFigures } from "../panel/method-figures.ts";
import type { Block, Figure, ListItem, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { moneyRange } from "../tables/cost-table.ts";
import { firstRankShare } from "../tables/ranking-table.ts";
import { traceOf } from "../trace-of.ts";

function leadFigures(leader: VendorScore, context: ReportContext): Figure[] {
  const { text, language, decision } = context;
  const { gap } = decision.score.closeCall;
  const share = firstRankShare(leader.vendor, context);
  const points = (value: number | null) => text.pointsUnit(formatPoints(value, language));
  const byMethod = methodFigures(leader.vendor, context);
  const byPoints: Figure[] = [
    {
      label: text.figures.proven,
      text: points(leader.totals.proven),
      value: leader.totals.proven,
      detail: context.names.vendor(leader.vendor),
    },
    ...(gap === null ? [] : [{ label: text.figures.gap, text: points(gap), value: gap }]),
  ];
  const figures: Figure[] = [
    ...(byMethod.length > 0 ? byMethod : byPoints),
    {
      label: text.figures.coverage,
      text: formatShare(leader.coverage, language),
      value: leader.coverage,
      ...ruleTrace("coverage", context),
    },
  ];
  if (share !== null) {
    figures.push({
      label: text.figures.firstRank,
      text: formatShare(share, language),
      value: share,
      ...ruleTrace("draws", context),
    });
  }
  return figures;
}

function costFigure(vendor: string, context: ReportContext): Figure[] {
  const { costs } = context.decision;
  const own = costs.vendors.find((one) => one.vendor === vendor);
  if (!own?.simulated) return [];
  const { text, costText, language } = context;
  const { p10, p50, p90 } = own.simulated.total;
  const ends = moneyRange(p10.amount, p90.amount, context);
  const percentiles = `${costText.columns.p10}–${costText.columns.p90}`;
  return [
    {
      label: `${text.figures.cost(costs.horizonYears)} ${costText.columns.p50}`,
      text: formatMoneyRoughly(p50.amount, costs.currency, language),
      value: p50.amount,
      detail: text.pair(percentiles, own.isComplete ? ends : text.atLeast(ends)),
      ...ruleTrace("cost", context),
    },
  ];
}

/** Reasons that a rule of its own made; the others follow from the totals. */
function ruleOfReason(reason: string, context: ReportContext) {
  if (/^(method-lead|first-by)-/.test(reason)) return ruleTrace("standings", context);
  if (reason === "first-in-share") return ruleTrace("draws", context);
  return reason === "coverage" ? ruleTrace("coverage", context) : {};
}

/**
 * Why is this the outcome? The key figures of the leader, then the reasons in words, and the
 * conditions where the recommendation hangs on them.
 *
 * @example whySection(context).id // "why"
 */
export function whySection(context: ReportContext): Section {
  const { decision, text, say } = context;
  const leader = decision.score.vendors.find((one) => one.vendor === decision.vendor);
  const blocks: Block[] = [];
  if (leader) {
    const figures = [...leadFigures(leader, context), ...costFigure(leader.vendor, context)];
    blocks.push({ kind: "figures", figures });
  }
  const reasons = decision.reasons.map(
    (reason): ListItem => ({
      text: say(reason),
      ...ruleOfReason(reason.id, context),
      ...traceOf(reason.place),
    }),
  );
  const isConditional = decision.outcome === "recommended-with-conditions";
  const conditions = (isConditional ? decision.conditions : []).map(
    (one): ListItem => ({ text: say(one), tone: "warn", ...traceOf(one.place) }),
  );
  blocks.push({ kind: "list", ordered: false, items: [...reasons, ...conditions] });
  return { id: "why", title: text.sections.why, blocks };
}
