import { totalsChart } from "../charts/totals-chart.ts";
import { methodName } from "../panel/method-name.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { whyUnscored } from "../why-unscored.ts";

/**
 * Who stands where, and how much of it is proven? The three-part bars with their table; without any
 * vendor the reason why there is none.
 *
 * @example rankingSection(context).blocks[0]?.kind // "chart"
 */
export function rankingSection(context: ReportContext): Section {
  const { text, decision } = context;
  const { ranking: title } = text.sections;
  const unscored = whyUnscored(context);
  if (unscored !== null && decision.score.vendors.length === 0) {
    return { id: "ranking", title, blocks: [{ kind: "text", text: unscored }] };
  }
  const blocks: Block[] = [{ kind: "chart", chart: totalsChart(context) }];
  const method = methodName(context);
  const lead = method === null ? text.lead.ranking : context.panelText.byMethod.ranking(method);
  return { id: "ranking", title, lead, blocks };
}
