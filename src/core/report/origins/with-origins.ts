import type { Block, ListItem, Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import type { Trace } from "../trace.ts";
import { vendorPageId } from "../vendor-page-id.ts";
import { ruleOf } from "./rule-of.ts";
import type { RuleId } from "./rule-sources.ts";
import { ruleTrace } from "./rule-trace.ts";
import { hasNumber, isTracedRow } from "./traced.ts";

/** Where a block stands: page and section without the vendor, and of which vendor they speak. */
type Place = { page: string; section: string; vendor: string | null };

function without(id: string, vendor: string): string {
  return id === vendor ? "" : id.replace(`-${vendor}`, "");
}

/** The vendor named by an id: the longest that fits, so that `nor` is not taken for `norvane`. */
function vendorIn(ids: readonly string[], { workspace }: ReportContext): string | null {
  const named = [...workspace.vendors.keys()].filter((vendor) =>
    ids.some((id) => `-${id}-`.includes(`-${vendor}-`)),
  );
  return named.sort((a, b) => b.length - a.length)[0] ?? null;
}

function placeOf(page: Page, section: Section, context: ReportContext): Place {
  const owner = [...context.workspace.vendors.keys()].find((id) => vendorPageId(id) === page.id);
  const vendor = owner ?? vendorIn([section.id], context);
  return {
    page: owner === undefined ? page.id : "vendor",
    section: vendor === null ? section.id : without(section.id, vendor),
    vendor,
  };
}

function traceAt(place: Place, context: ReportContext, table?: Table): { trace?: Trace } {
  const vendor = place.vendor ?? (table ? vendorIn([table.id], context) : null);
  const id = table && (vendor === null ? table.id : without(table.id, vendor));
  const rule = ruleOf({ ...place, ...(id === undefined ? {} : { table: id }) });
  return rule === null ? {} : ruleTrace(inForce(rule, table, context), context, vendor);
}

/** Under a method of the rules, what is said of who is first comes of leaving members out of it. */
function inForce(rule: RuleId, table: Table | undefined, { decision }: ReportContext): RuleId {
  const isOfLead = table === undefined && (rule === "flips" || rule === "draws");
  return decision.panel.method !== null && isOfLead ? "standings" : rule;
}

function tracedTable(table: Table, place: Place, context: ReportContext): Table {
  const isTraced =
    table.trace !== undefined || table.rows.every((row: Row) => isTracedRow(row, table));
  return isTraced ? table : { ...table, ...traceAt(place, context, table) };
}

function tracedItem(item: ListItem, trace: { trace?: Trace }): ListItem {
  const isBare = item.trace === undefined && item.link === undefined;
  return isBare && hasNumber(`${item.text}${item.detail ?? ""}`) ? { ...item, ...trace } : item;
}

type Entry = { term: string; text: string; cell?: Cell; trace?: Trace };

function tracedEntry(entry: Entry, trace: { trace?: Trace }): Entry {
  const isTraced = entry.trace !== undefined || entry.cell?.trace !== undefined;
  const words = `${entry.text}${entry.cell?.text ?? ""}`;
  return !isTraced && hasNumber(words) ? { ...entry, ...trace } : entry;
}

function tracedBlock(block: Block, place: Place, context: ReportContext): Block {
  const own = () => traceAt(place, context);
  switch (block.kind) {
    case "text":
    case "callout":
      return block.trace === undefined && hasNumber(block.text) ? { ...block, ...own() } : block;
    case "figures":
      return { ...block, figures: block.figures.map((one) => ({ ...own(), ...one })) };
    case "list":
      return { ...block, items: block.items.map((one) => tracedItem(one, own())) };
    case "terms":
      return { ...block, entries: block.entries.map((one) => tracedEntry(one, own())) };
    case "table":
      return { ...block, table: tracedTable(block.table, place, context) };
    case "chart": {
      const table = tracedTable(block.chart.table, place, context);
      return { ...block, chart: { ...block.chart, table } };
    }
    default:
      return block;
  }
}

/**
 * Where did the numbers of this page come from that no cell of its own traces? The page again, with the
 * rule and the file of its inputs beside every table, figure, item and sentence that holds a number.
 * Pages of nothing but definitions stay as they are.
 *
 * @example withOrigins(decisionPage(context), context).id // "decision"
 */
export function withOrigins(page: Page, context: ReportContext): Page {
  const sections = page.sections.map((section) => {
    const place = placeOf(page, section, context);
    return {
      ...section,
      blocks: section.blocks.map((block) => tracedBlock(block, place, context)),
    };
  });
  return { ...page, sections };
}
