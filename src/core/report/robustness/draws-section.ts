import { formatCount, formatShare } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { centralWeightsTable } from "./central-weights-table.ts";
import { pairwiseTable } from "./pairwise-table.ts";
import { rankSharesTable } from "./rank-shares-table.ts";
import { shownVendors } from "./shown-vendors.ts";

/**
 * What becomes of the ranking when weights and open answers vary together? How they were drawn and how
 * exactly, the share of draws at each rank, who beats whom, and which weights would put each vendor
 * first. Null when nothing was drawn.
 *
 * @example drawsSection(context)?.blocks.length // 6
 */
export function drawsSection(context: ReportContext): Section | null {
  const { decision, robustnessText, text, names, language } = context;
  const drawn = decision.score.robustness?.acceptability;
  if (!drawn || drawn.vendors.length < 2) return null;
  const share = (value: number) => formatShare(value, language);
  const doubt = `${formatCount(100 * drawn.doubt, language)} %`;
  const error = robustnessText.drawError({
    seed: String(drawn.seed),
    draws: formatCount(drawn.draws, language),
    error: share(drawn.halfWidth),
    confidenceError: share(drawn.confidenceHalfWidth),
  });
  const { vendors, isCut } = shownVendors(context);
  const { anyWeights } = drawn;
  const shares = vendors.flatMap((vendor) => {
    const found = anyWeights.vendors.find((one) => one.vendor === vendor);
    return found ? text.pair(names.vendor(vendor), share(found.firstRankShare)) : [];
  });
  const regardless = robustnessText.anyWeights(
    shares.join(text.separator),
    formatCount(anyWeights.draws, language),
    share(anyWeights.halfWidth),
  );
  const central = centralWeightsTable(drawn, context);
  const blocks: Block[] = [
    { kind: "text", text: robustnessText.drawChoice(doubt) },
    { kind: "text", text: error },
    { kind: "text", text: regardless },
    ...(isCut ? [{ kind: "text" as const, text: robustnessText.onlyFirst(vendors.length) }] : []),
    { kind: "table", table: rankSharesTable(drawn, context) },
    { kind: "table", table: pairwiseTable(drawn, context) },
    ...(central === null ? [] : [{ kind: "table" as const, table: central }]),
  ];
  return { id: "draws", title: robustnessText.sections.draws, blocks };
}
