import { wordsIn } from "../../schema/localised-text.ts";
import type { AskNext } from "../../score/score-result.ts";
import { formatPoints, formatShare, formatSigned } from "../../text/formats.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { vendorPageId } from "../vendor-page-id.ts";

const tones: Record<AskNext["effect"], Tone> = {
  "changes-first": "warn",
  "can-contribute": "neutral",
  "protects-first": "neutral",
  "no-effect": "muted",
};

/** The cheapest grade that would settle it, what full credit takes, and how it is to be shown. */
function evidenceCell(
  ask: AskNext,
  proof: string,
  { text, askText, language }: ReportContext,
): Cell {
  const { settledBy, evidenceNeeded, effect } = ask;
  if (settledBy === null) return { text: text.grade[evidenceNeeded], detail: proof };
  const isGate = ask.gate === "hard" && settledBy === evidenceNeeded;
  const key = isGate ? "gate" : effect === "protects-first" ? effect : "changes-first";
  const isLess = settledBy !== evidenceNeeded;
  const parts = [
    askText.settles[key],
    ...(isLess ? [askText.fullCredit(text.grade[evidenceNeeded])] : []),
    ...(proof === "" ? [] : [proof]),
  ];
  return { text: text.grade[settledBy], detail: parts.join(language === "en" ? ". " : "；") };
}

function effectCell(ask: AskNext, context: ReportContext): Cell {
  const { decision, text, askText, language } = context;
  const plain: Cell = {
    text: text.effect[ask.effect],
    tone: tones[ask.effect],
    ...traceOf(ask.place),
  };
  const isOwnGate = ask.gate === "hard" && ask.vendor === decision.score.leader;
  const cell = isOwnGate ? { ...plain, detail: askText.gateOut } : plain;
  if (ask.firstShare === null) return cell;
  const [now, then] = [ask.firstShare.now, ask.firstShare.ifProven].map((share) =>
    formatShare(share, language),
  );
  return { ...cell, detail: askText.drawn(now ?? "", then ?? "") };
}

function gainCell(ask: AskNext, { askText, language }: ReportContext): Cell {
  const gain = ask.provenAtBest - ask.provenNow;
  const cell: Cell = { text: formatSigned(gain, language, 1), value: gain };
  if (ask.possibleLoss === 0) return cell;
  return { ...cell, detail: askText.possibleLoss(formatPoints(ask.possibleLoss, language)) };
}

function askRow(ask: AskNext, context: ReportContext): Row {
  const { names, text, language, workspace } = context;
  const criterion = workspace.questions?.value.questions
    .flatMap((question) => question.criteria)
    .find((one) => one.id === ask.criterion);
  const proof = criterion ? wordsIn(criterion.evidence.proof, language) : "";
  const gate = ask.gate === null ? {} : { mark: text.gateKind[ask.gate] };
  return {
    id: `${ask.vendor}--${ask.criterion}`,
    cells: [
      { text: names.criterion(ask.criterion), detail: text.cause[ask.cause], ...gate },
      { text: names.vendor(ask.vendor), link: { page: vendorPageId(ask.vendor) } },
      effectCell(ask, context),
      gainCell(ask, context),
      evidenceCell(ask, proof, context),
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
