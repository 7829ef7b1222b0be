import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { askNextTable } from "../tables/ask-next-table.ts";

/**
 * What is still to be asked of this vendor? Null when nothing is.
 *
 * @example vendorAsksSection("hearth", context)?.id // "ask-next"
 */
export function vendorAsksSection(vendor: string, context: ReportContext): Section | null {
  const asks = context.decision.askNext.filter((ask) => ask.vendor === vendor);
  if (asks.length === 0) return null;
  const table = askNextTable(`ask-next-${vendor}`, asks, context);
  const title = context.text.sections.askNext;
  return { id: "ask-next", title, blocks: [{ kind: "table", table }] };
}
