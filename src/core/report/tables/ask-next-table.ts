import { wordsIn } from "../../schema/localised-text.ts";
import type { AskNext } from "../../score/score-result.ts";
import { formatSigned } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row, Table, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { vendorPageId } from "../vendor-page-id.ts";

const tones: Record<AskNext["effect"], Tone> = {
  "changes-first": "warn",
  "can-contribute": "neutral",
  "protects-first": "neutral",
  "no-effect": "muted",
};

function askRow(ask: AskNext, context: ReportContext): Row {
  const { names, text, language, workspace } = context;
  const criterion = workspace.questions?.value.questions
    .flatMap((question) => question.criteria)
    .find((one) => one.id === ask.criterion);
  const gain = ask.provenAtBest - ask.provenNow;
  const gate = ask.gate === null ? {} : { mark: text.gateKind[ask.gate] };
  return {
    id: `${ask.vendor}-${ask.criterion}`,
    cells: [
      { text: names.criterion(ask.criterion), detail: text.cause[ask.cause], ...gate },
      { text: names.vendor(ask.vendor), link: { page: vendorPageId(ask.vendor) } },
      { text: text.effect[ask.effect], tone: tones[ask.effect], ...traceOf(ask.place) },
      { text: formatSigned(gain, language, 1), value: gain },
      {
        text: text.grade[ask.evidenceNeeded],
        detail: criterion ? wordsIn(criterion.evidence.proof, language) : "",
      },
      { text: criterion?.owner ? wordsIn(criterion.owner, language) : "" },
    ],
  };
}

/**
 * What should be asked next, of whom, and what would settle it? In the order of worth.
 *
 * @example askNextTable("ask-next", decision.askNext, context).rows.length // 24
 */
export function askNextTable(id: string, asks: readonly AskNext[], context: ReportContext): Table {
  const { text } = context;
  const { columns } = text;
  return {
    id,
    caption: text.pages["ask-next"],
    columns: [
      { id: "criterion", label: columns.criterion },
      { id: "vendor", label: columns.vendor },
      { id: "effect", label: columns.effect },
      { id: "gain", label: columns.gain, align: "right" },
      { id: "evidence", label: columns.needs },
      { id: "owner", label: columns.owner },
    ],
    rows: asks.map((ask) => askRow(ask, context)),
  };
}
