import { wordsIn } from "../../schema/localised-text.ts";
import type { ItemStatus, RefusalResult, StageResult } from "../../stages/stage-result.ts";
import type { Block, Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { firewallSection } from "../sections/firewall-section.ts";
import type { Row, Table, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";

const itemTones: Record<ItemStatus, Tone> = {
  done: "good",
  open: "warn",
  waived: "warn",
  unknown: "muted",
};

const refusalTones: Record<RefusalResult["status"], Tone> = {
  clear: "good",
  breached: "bad",
  recorded: "warn",
  unknown: "muted",
};

function itemRows(result: StageResult, context: ReportContext): Row[] {
  const { names, text, say } = context;
  return result.items.map(({ item, status, reason, place }) => ({
    id: item,
    cells: [
      { text: names.item(item) },
      { text: text.itemStatus[status], tone: itemTones[status] },
      { text: say(reason), ...traceOf(place) },
    ],
  }));
}

function refusalRows(result: StageResult, context: ReportContext): Row[] {
  const { names, text, say } = context;
  return result.refusals.map(({ refusal, status, reason, place }) => ({
    id: refusal,
    cells: [
      { text: names.refusal(refusal) },
      { text: text.refusalStatus[status], tone: refusalTones[status] },
      { text: say(reason), ...traceOf(place) },
    ],
  }));
}

function tableOf(
  id: string,
  label: string,
  caption: string,
  rows: Row[],
  { text }: ReportContext,
): Table {
  const columns = [
    { id: "what", label },
    { id: "status", label: text.columns.status },
    { id: "reason", label: text.columns.reason },
  ];
  return { id, caption, columns, rows };
}

function stageSection(result: StageResult, at: number, context: ReportContext): Section {
  const { workspace, names, text, language } = context;
  const stage = workspace.checklist?.value.stages.find((one) => one.id === result.stage);
  const items = itemRows(result, context);
  const refused = refusalRows(result, context);
  const caption = `${at + 1}. ${names.stage(result.stage)}`;
  const blocks: Block[] = [
    {
      kind: "table",
      table: tableOf(`items-${result.stage}`, text.columns.item, caption, items, context),
    },
  ];
  if (refused.length > 0) {
    const table = tableOf(
      `refusals-${result.stage}`,
      text.refusals,
      text.refusals,
      refused,
      context,
    );
    blocks.push({ kind: "table", table });
  }
  const title = `${caption}${text.aside(text.stageStatus[result.status])}`;
  return {
    id: result.stage,
    title,
    ...(stage ? { lead: wordsIn(stage.exit, language) } : {}),
    blocks,
  };
}

/**
 * Where does the purchase firewall stand, item by item, and which rule or person says so?
 *
 * @example stagesPage(context).sections.length // 6
 */
export function stagesPage(context: ReportContext): Page {
  const { decision, text } = context;
  return {
    id: "stages",
    title: text.pages.stages,
    navigationLabel: text.pages.stages,
    group: "proof",
    sections: [
      firewallSection(context),
      ...decision.stages.map((stage, at) => stageSection(stage, at, context)),
    ],
  };
}
