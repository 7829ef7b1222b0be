import type { VendorScore } from "../../score/score-result.ts";
import { formatPoints, formatShare } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { tellingGates } from "../telling-gates.ts";
import { vendorPageId } from "../vendor-page-id.ts";
import { vendorsInOrder } from "../vendors-in-order.ts";

function pointsCell(points: number | null, { language }: ReportContext): Cell {
  return { text: formatPoints(points, language), value: points };
}

function gatesCell(vendor: VendorScore, { text, names }: ReportContext): Cell {
  if (vendor.gates.length === 0) return { text: "—" };
  const shut = tellingGates(vendor);
  if (shut.length === 0) return { text: text.gateStatus.pass, tone: "good" };
  const hardest = shut.some((gate) => gate.kind === "hard" && gate.status === "fail");
  const named = shut.map((gate) =>
    text.pair(names.criterion(gate.criterion), text.gateStatus[gate.status]),
  );
  return { text: named.join(text.separator), tone: hardest ? "bad" : "warn" };
}

function vendorRow(vendor: VendorScore, context: ReportContext): Row {
  const { text, names, language } = context;
  const { proven, claimed, possible } = vendor.totals;
  const isWhole = proven !== null && claimed !== null && possible !== null;
  const share = firstRankShare(vendor.vendor, context);
  return {
    id: vendor.vendor,
    cells: [
      { text: names.vendor(vendor.vendor), link: { page: vendorPageId(vendor.vendor) } },
      {
        text: vendor.rank === null ? "—" : String(vendor.rank),
        value: vendor.rank,
        ...(vendor.standing === "eligible" ? {} : { mark: text.standing[vendor.standing] }),
      },
      {
        ...pointsCell(proven, context),
        ...(isWhole ? { bar: { proven, claimed, possible } } : {}),
      },
      pointsCell(claimed, context),
      pointsCell(possible, context),
      { text: formatShare(vendor.coverage, language), value: vendor.coverage },
      { text: formatShare(share, language), value: share },
      gatesCell(vendor, context),
    ],
  };
}

/**
 * In what share of draws is this vendor first? Null when nothing was drawn or it was excluded, and under
 * a method of the rules, by which draws of weights give no places.
 *
 * @example firstRankShare("hearth", context) // 0.83
 */
export function firstRankShare(vendor: string, { decision }: ReportContext): number | null {
  if (decision.panel.method !== null) return null;
  const drawn = decision.score.robustness?.acceptability?.vendors ?? [];
  return drawn.find((one) => one.vendor === vendor)?.firstRankShare ?? null;
}

/**
 * Who stands where, with the three totals, how much evidence covers, and which gates are shut?
 *
 * One row per vendor in the order of the ranking; totals 0–100, shares 0–1 as `value`.
 *
 * @example rankingTable(context).rows[0]?.id // "hearth"
 */
export function rankingTable(context: ReportContext): Table {
  const { columns } = context.text;
  return {
    id: "ranking",
    caption: context.text.sections.ranking,
    columns: [
      { id: "vendor", label: columns.vendor },
      { id: "rank", label: columns.rank, align: "right" },
      { id: "proven", label: columns.proven, align: "right" },
      { id: "claimed", label: columns.claimed, align: "right" },
      { id: "possible", label: columns.possible, align: "right" },
      { id: "coverage", label: columns.coverage, align: "right" },
      { id: "first-rank-share", label: columns.firstRankShare, align: "right" },
      { id: "gates", label: columns.gates },
    ],
    rows: vendorsInOrder(context.decision.score).map((vendor) => vendorRow(vendor, context)),
  };
}
