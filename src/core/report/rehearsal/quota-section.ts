import { measuredFacts } from "../../cost/measured-facts.ts";
import { formatFigure, formatShare } from "../../text/formats.ts";
import type { ListItem, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { type PilotedVendor, pilotedVendors } from "../service/piloted-vendors.ts";

function lines({ vendor }: PilotedVendor, context: ReportContext): string[] {
  const { workspace, comparisons, rehearsalText, language } = context;
  const { page } = rehearsalText;
  const facts = measuredFacts(vendor, workspace, comparisons);
  const window = workspace.decision.value.drivers?.messagePlans?.replyWindowSeconds;
  const { pushesPer100Contacts: billed, lateReplyShare: late } = facts;
  const found = [
    ...(billed === null ? [] : [page.quotaBilled(formatFigure(billed, language))]),
    // What was billed counts; the delays only stand in where nobody kept the bills.
    ...(billed !== null || late === null || window === undefined
      ? []
      : [page.quotaEstimated(formatShare(late, language), String(window))]),
  ];
  return found.length === 0 ? [page.quotaUnknown] : found;
}

/**
 * How many paid messages does each pilot's way of answering cost: as billed, and as the delays of its
 * replies tell?
 *
 * @example quotaSection(context).blocks[0]?.kind // "list"
 */
export function quotaSection(context: ReportContext): Section {
  const colon = context.language === "en" ? ": " : "：";
  const items = pilotedVendors(context).flatMap((one): ListItem[] => {
    const link = { page: "cost" };
    return lines(one, context).map((text) => ({ text: `${one.name}${colon}${text}`, link }));
  });
  const title = context.rehearsalText.page.quota;
  return { id: "quota", title, blocks: [{ kind: "list", ordered: false, items }] };
}
