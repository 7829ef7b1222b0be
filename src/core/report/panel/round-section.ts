import { awaitedMembers } from "../../panel/awaited-members.ts";
import type { PanelMember } from "../../panel/panel-round.ts";
import { placeOf } from "../../parse/read-document.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { formatDay } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";

/**
 * How does the round stand, in one sentence?
 *
 * @example roundWords(context) // "Open: all 2 members who judge have handed in."
 */
export function roundWords(context: ReportContext): string {
  const { decision, panelText, workspace, language } = context;
  const { round } = decision.panel;
  const all = round.members.filter(({ standing }) => standing !== "recused").length;
  if (round.state === "none") return panelText.states.none;
  if (round.state === "sealed") return panelText.states.sealed(awaitedMembers(round).length, all);
  if (round.openedBy === "all-in") return panelText.states["all-in"](all);
  const opened = workspace.panel?.value.opened;
  if (!opened) return panelText.states.chairUnsaid;
  const reason = wordsIn(opened.reason, language);
  return panelText.states.chair({ by: opened.by, on: formatDay(opened.on, language), reason });
}

function conflictCell({ evaluator }: PanelMember, context: ReportContext): Cell {
  const { workspace, panelText, language } = context;
  const sheet = workspace.evaluations.get(evaluator);
  const conflict = sheet?.value.conflict;
  if (!sheet || !conflict) return { text: panelText.notDeclared, tone: "warn" };
  return {
    text: panelText.declared[conflict.declared],
    detail: formatDay(conflict.on, language),
    ...traceOf(placeOf(sheet, ["conflict"])),
  };
}

function groupWords({ questions }: PanelMember, { names, panelText, text }: ReportContext): string {
  return questions === null
    ? panelText.allQuestions
    : questions.map((id) => names.question(id)).join(text.separator);
}

function memberRow(member: PanelMember, context: ReportContext): Row {
  const { workspace, panelText, language } = context;
  const { evaluator, name, isExpert, standing, submittedOn } = member;
  const panel = workspace.panel?.value;
  const listed = panel?.members.find((one) => one.evaluator === evaluator);
  const marks = [
    ...(panel?.chair === evaluator ? [panelText.chair] : []),
    ...(isExpert ? [panelText.expert] : []),
  ];
  const counts = standing === "counted" || standing === "sealed";
  return {
    id: evaluator,
    cells: [
      { text: name, ...(marks.length === 0 ? {} : { mark: marks.join(" · ") }) },
      { text: listed?.occupation === undefined ? "—" : wordsIn(listed.occupation, language) },
      conflictCell(member, context),
      { text: submittedOn === null ? "—" : formatDay(submittedOn, language) },
      { text: groupWords(member, context) },
      { text: panelText.standings[standing], tone: counts ? "neutral" : "warn" },
    ],
  };
}

/**
 * Every member: what was declared, whether the sheet is in, and whether it counts. No level is in it.
 *
 * @example membersTable(context).rows[0]?.id // "it-lead"
 */
export function membersTable(context: ReportContext): Table {
  const { decision, panelText } = context;
  const ids = ["member", "occupation", "conflict", "submitted", "group", "standing"] as const;
  return {
    id: "members",
    caption: panelText.sections.round,
    columns: ids.map((id) => ({ id, label: panelText.columns[id] })),
    rows: decision.panel.round.members.map((member) => memberRow(member, context)),
  };
}

/**
 * How does the round stand: sealed or open, by whom opened, and who is in?
 *
 * @example roundSection(context).blocks[0]?.kind // "text"
 */
export function roundSection(context: ReportContext): Section {
  const { decision, panelText } = context;
  const words = roundWords(context);
  const isSealed = decision.panel.round.state === "sealed";
  const state: Block = isSealed
    ? { kind: "callout", tone: "warn", title: panelText.sealedTitle, text: words }
    : { kind: "text", text: words };
  const table = membersTable(context);
  const blocks: Block[] = table.rows.length === 0 ? [state] : [state, { kind: "table", table }];
  return { id: "round", title: panelText.sections.round, blocks };
}
