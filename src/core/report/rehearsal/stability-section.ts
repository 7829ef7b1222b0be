import { type SystemStability, systemStability } from "../../rehearsal/system-stability.ts";
import { formatCount, formatFigure } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { type PilotedVendor, pilotedVendors } from "../service/piloted-vendors.ts";
import { simpleTable } from "../simple-table.ts";
import type { Cell, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";

const promiseCriterion = "availability-promise";
const percent = 100;

/** Three decimals: 99.957 % and 99.9 % are far apart. */
function shareText(share: number): string {
  return `${(Math.floor(share * percent * 1000 + 1e-6) / 1000).toFixed(3)} %`;
}

function promised(vendor: string, { decision }: ReportContext): number | null {
  const levels = decision.score.vendors.find((one) => one.vendor === vendor)?.levels ?? [];
  return levels.find((one) => one.criterion === promiseCriterion)?.amount ?? null;
}

function channelName(channel: string, { workspace, language }: ReportContext): string {
  const label = workspace.decision.value.channels.find(({ id }) => id === channel)?.label;
  if (label === undefined) return channel;
  return typeof label === "string" ? label : (label[language] ?? channel);
}

function stabilityTable(one: PilotedVendor, found: SystemStability, context: ReportContext): Table {
  const { rehearsalText, language } = context;
  const { page } = rehearsalText;
  const promise = promised(one.vendor, context);
  const { channel, incidents, minutes, lost, share } = page.stabilityColumns;
  const rows = found.channels.map((own) => {
    const isBelow = promise !== null && own.share * percent < promise - 1e-9;
    const cells: Cell[] = [
      { text: channelName(own.channel, context) },
      { text: formatCount(own.incidents, language), value: own.incidents },
      { text: formatFigure(own.outageMinutes, language), value: own.outageMinutes },
      { text: formatCount(own.messagesLost, language), value: own.messagesLost },
      {
        text: shareText(own.share),
        value: own.share,
        tone: isBelow ? "bad" : "neutral",
        ...traceOf(found.place),
      },
    ];
    return [own.channel, cells] as const;
  });
  const caption = `${one.name}${found.isDeclaredClean ? ` · ${page.declaredClean}` : ""}`;
  const note = promise === null ? page.stabilityNoPromise : page.stabilityNote(String(promise));
  const left = page.stabilityOutside(formatCount(found.outside, language));
  const outside = found.outside === 0 ? "" : `${language === "en" ? " " : ""}${left}`;
  return simpleTable(
    `stability-${one.vendor}`,
    caption,
    [
      ["channel", channel],
      ["incidents", incidents, "right"],
      ["minutes", minutes, "right"],
      ["lost", lost, "right"],
      ["share", share, "right"],
    ],
    rows,
    `${note}${outside}`,
  );
}

function blockOf(one: PilotedVendor, context: ReportContext): Block {
  const { workspace, rehearsalText, language } = context;
  const found = systemStability(workspace, one.folder);
  if ("gap" in found) {
    const words = rehearsalText.page.stabilityGaps[found.gap];
    return { kind: "text", text: `${one.name}${language === "en" ? ": " : "："}${words}` };
  }
  return { kind: "table", table: stabilityTable(one, found, context) };
}

/**
 * How steadily did the systems run while the pilots lasted, against what was promised?
 *
 * @example stabilitySection(context).id // "stability"
 */
export function stabilitySection(context: ReportContext): Section {
  const blocks = pilotedVendors(context).map((one) => blockOf(one, context));
  return { id: "stability", title: context.rehearsalText.page.stability, blocks };
}
