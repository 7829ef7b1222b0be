import { formatCount, formatShareDifference } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Table } from "../table.ts";
import { memberKey, memberName } from "./member-names.ts";

function table(context: ReportContext): Table {
  const { decision, panelText, names, language } = context;
  const { columns } = panelText;
  return {
    id: "evaluators",
    caption: panelText.sections.evaluators,
    columns: [
      { id: "member", label: columns.member },
      { id: "leniency", label: columns.leniency, align: "right" },
      { id: "own-first", label: columns.ownFirst },
    ],
    rows: decision.panel.members.map(({ evaluator, leniency, first }) => ({
      id: memberKey(evaluator, context),
      cells: [
        { text: memberName(evaluator, context) },
        { text: formatShareDifference(leniency, language), value: leniency },
        { text: first === null ? "—" : names.vendor(first) },
      ],
    })),
  };
}

/** Does anybody's own ranking put another vendor first than the one in the lead? */
function firstWords({ decision, panelText, names, language }: ReportContext): string | null {
  const { leader } = decision.score;
  const views = decision.panel.members.filter(({ first }) => first !== null);
  if (leader === null || views.length === 0) return null;
  const others = views.filter(({ first }) => first !== leader).length;
  return others === 0
    ? panelText.ownFirstSame(names.vendor(leader))
    : panelText.ownFirstLead(formatCount(others, language), names.vendor(leader));
}

/**
 * Who is harsh, who is lenient, and whom does each member put first? Null while nobody's levels count.
 *
 * @example evaluatorsSection(context)?.id // "evaluators"
 */
export function evaluatorsSection(context: ReportContext): Section | null {
  const { decision, panelText } = context;
  if (decision.panel.members.length === 0) return null;
  const words = firstWords(context);
  const blocks: Block[] = [
    ...(words === null ? [] : [{ kind: "text" as const, text: words }]),
    { kind: "table", table: table(context) },
  ];
  return { id: "evaluators", title: panelText.sections.evaluators, blocks };
}
