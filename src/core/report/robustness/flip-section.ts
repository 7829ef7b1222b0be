import type { SmallestFlip } from "../../score/robustness-result.ts";
import { formatPoints, formatShare, formatSigned } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Table } from "../table.ts";

/** How many rivals get a table of their own. */
const most = 3;

function movesTable({ rival, moves }: SmallestFlip, context: ReportContext): Table {
  const { robustnessText, text, names, language } = context;
  const share = (value: number) => ({ text: formatShare(value, language), value });
  return {
    id: `flip-${rival}`,
    caption: robustnessText.flipCaption(names.vendor(rival)),
    columns: [
      { id: "criterion", label: text.columns.criterion },
      { id: "from", label: robustnessText.from, align: "right" },
      { id: "to", label: robustnessText.to, align: "right" },
      { id: "change", label: robustnessText.change, align: "right" },
    ],
    rows: moves.map(({ criterion, from, to }) => ({
      id: criterion,
      cells: [
        { text: names.criterion(criterion) },
        share(from),
        share(to),
        { text: formatSigned(100 * (to - from), language, 1), value: 100 * (to - from) },
      ],
    })),
  };
}

function flipBlocks(flip: SmallestFlip, context: ReportContext): Block[] {
  const { robustnessText, text, names, language } = context;
  const points = formatPoints(50 * flip.distance, language);
  const words = robustnessText.flipOf({ rival: names.vendor(flip.rival), points });
  const caution = flip.isExact ? [] : [robustnessText.flipApproximate];
  return [
    { kind: "text", text: [words, ...caution].join(text.separator) },
    ...(flip.moves.length === 0
      ? []
      : [{ kind: "table" as const, table: movesTable(flip, context) }]),
  ];
}

/**
 * What is the least total change of weights at which each rival draws level, and which weights move?
 * The nearest rivals with their moves, then those that no weights can help. Null while nobody leads.
 *
 * @example flipSection(context)?.blocks.length // 3
 */
export function flipSection(context: ReportContext): Section | null {
  const { decision, robustnessText, names, text } = context;
  const { robustness, leader } = decision.score;
  if (robustness === null || leader === null || robustness.vendors.length < 2) return null;
  const blocks = robustness.flips.slice(0, most).flatMap((flip) => flipBlocks(flip, context));
  const able = [leader, ...robustness.flips.map(({ rival }) => rival)];
  const unable = robustness.vendors.filter((vendor) => !able.includes(vendor));
  if (unable.length > 0) {
    const named = unable.map(names.vendor).join(text.separator);
    blocks.push({ kind: "text", text: robustnessText.noFlipOf(named) });
  }
  const { flip: title } = robustnessText.sections;
  return { id: "smallest-flip", title, lead: robustnessText.flipLead, blocks };
}
