import { statement } from "../../score/statement.ts";
import type { StageResult } from "../../stages/stage-result.ts";
import type { Block, Section, StageMark } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

function stageMark(stage: StageResult, at: number, { names, text }: ReportContext): StageMark {
  const details = {
    done: text.stageDone,
    open: text.stageOpen(stage.open.length),
    waiting: text.stageWaiting,
  };
  return {
    id: stage.stage,
    number: at + 1,
    label: names.stage(stage.stage),
    status: stage.status,
    statusLabel: text.stageStatus[stage.status],
    detail: details[stage.status],
    link: { page: "stages", anchor: stage.stage },
  };
}

/**
 * How far is the purchase: which of the five stages are done, which one is open, and what is missing?
 * Without a checklist that is said instead.
 *
 * @example firewallSection(context).blocks[0]?.kind // "stages"
 */
export function firewallSection(context: ReportContext): Section {
  const { decision, text, say } = context;
  const stages = decision.stages.map((stage, at) => stageMark(stage, at, context));
  const missing = say(statement("no-checklist"));
  const block: Block =
    stages.length > 0 ? { kind: "stages", stages } : { kind: "text", text: missing };
  return { id: "firewall", title: text.sections.firewall, blocks: [block] };
}
