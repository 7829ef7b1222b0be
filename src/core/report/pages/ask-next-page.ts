import type { Block, Page } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { askNextTable } from "../tables/ask-next-table.ts";
import { whyUnscored } from "../why-unscored.ts";

/** What the list comes to, before the list: how many answers can change who is first. */
function verdictBlock({ decision, askText }: ReportContext): Block[] {
  const { askNext, score } = decision;
  if (score.isSettled || askNext.length === 0) return [];
  const telling = askNext.filter(({ effect }) => effect === "changes-first").length;
  const joint = askNext.some(({ effect }) => effect === "can-contribute");
  if (telling === 0 && !joint) return [];
  const rest = askNext.length - telling;
  const [title, text] =
    telling > 0
      ? [askText.tellingTitle(telling), rest > 0 ? askText.rest(rest) : askText.noRest]
      : [askText.jointTitle, askText.jointText];
  return [{ kind: "callout", tone: "warn", title, text }];
}

/**
 * Which questions are worth asking next? Procurement's working list, best first.
 *
 * @example askNextPage(context).id // "ask-next"
 */
export function askNextPage(context: ReportContext): Page {
  const { text, decision } = context;
  const blocks: Block[] = [];
  const title = text.pages["ask-next"];
  if (decision.score.isSettled) {
    blocks.push({ kind: "callout", tone: "good", title, text: text.settled });
  }
  blocks.push(...verdictBlock(context));
  const table = askNextTable("ask-next", decision.askNext, context);
  if (table.rows.length > 0) {
    blocks.push({ kind: "table", table }, { kind: "text", text: context.askText.method });
  }
  if (table.rows.length === 0)
    blocks.push({ kind: "text", text: whyUnscored(context) ?? text.noAsks });
  return {
    id: "ask-next",
    title,
    navigationLabel: title,
    group: "decision",
    summary: text.lead.askNext,
    sections: [{ id: "list", title: text.sections.all, blocks }],
  };
}
