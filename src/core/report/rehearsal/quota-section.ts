import { type PaidPushes, paidPushes } from "../../cost/paid-pushes.ts";
import { formatCount, formatFigure, formatRange } from "../../text/formats.ts";
import { costLineFed } from "../fed-line.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { type PilotedVendor, pilotedVendors } from "../service/piloted-vendors.ts";
import { simpleTable } from "../simple-table.ts";
import type { Cell } from "../table.ts";
import { traceOf } from "../trace-of.ts";

function per100Cell({ per100, place, origin }: PaidPushes, context: ReportContext): Cell {
  const { language, terms } = context;
  const { low, likely, high } = per100;
  const written = (value: number) => formatFigure(value, language);
  const range = low === high ? {} : { detail: formatRange(written(low), written(high)) };
  const rule = terms.origin[origin];
  // Chats are a folder of files: it has no line.
  const isFolder = origin.startsWith("chats");
  const trace = isFolder ? { trace: { file: place.file, rule } } : traceOf(place, rule);
  return { text: written(likely), value: likely, ...range, ...trace };
}

/** How much was counted, where chats were read one by one. */
function restsOn(one: PaidPushes, { vendor }: PilotedVendor, context: ReportContext): Cell {
  const { workspace, language, rehearsalText } = context;
  const period = one.origin === "chats-before" ? "baseline" : vendor;
  const chats = workspace.pilots.get(period)?.chats ?? null;
  if (chats === null || !one.origin.startsWith("chats")) return { text: one.place.file };
  const [files, contacts, typed] = [chats.chats, chats.contacts, chats.typed].map((count) =>
    formatCount(count, language),
  );
  return { text: rehearsalText.page.quotaChats(files ?? "", contacts ?? "", typed ?? "") };
}

function rowsOf(piloted: PilotedVendor, context: ReportContext): (readonly [string, Cell[]])[] {
  const { workspace, comparisons, rehearsalText, terms } = context;
  const { page } = rehearsalText;
  const { vendor, name } = piloted;
  const fed = costLineFed(vendor, "message-fees", context);
  const found = paidPushes(vendor, workspace, comparisons);
  if (found.length === 0) {
    const nothing: Cell = { text: page.quotaUnknown, tone: "muted", value: null };
    return [[vendor, [{ text: name }, nothing, { text: "—" }, { text: "—" }, fed]]];
  }
  return found.map((one, index) => {
    const isUsed = index === 0;
    const cells: Cell[] = [
      { text: name },
      { text: terms.origin[one.origin], ...(isUsed ? { mark: page.quotaCounts } : {}) },
      per100Cell(one, context),
      restsOn(one, piloted, context),
      isUsed ? fed : { text: "—" },
    ];
    return [`${vendor}-${one.origin}`, cells] as const;
  });
}

/**
 * How many paid messages does each pilot's way of answering cost: as billed, as counted in its chats, and
 * as the delays of its replies tell?
 *
 * @example quotaSection(context).blocks[0]?.kind // "table"
 */
export function quotaSection(context: ReportContext): Section {
  const { page } = context.rehearsalText;
  const window = context.workspace.decision.value.drivers?.messagePlans?.replyWindowSeconds;
  const { vendor, origin, per100, detail, feeds } = page.quotaColumns;
  const table = simpleTable(
    "paid-pushes",
    page.quota,
    [
      ["vendor", vendor],
      ["origin", origin],
      ["per100", per100, "right"],
      ["rests-on", detail],
      ["feeds", feeds],
    ],
    pilotedVendors(context).flatMap((one) => rowsOf(one, context)),
  );
  const blocks: Block[] = [{ kind: "table", table }];
  const lead = window === undefined ? {} : { lead: page.quotaLead(String(window)) };
  return { id: "quota", title: page.quota, ...lead, blocks };
}
