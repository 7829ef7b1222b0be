import type { GateResult, ResolvedLevel } from "../score/score-result.ts";
import type { ReportContext } from "./report-context.ts";
import type { Cell, Tone } from "./table.ts";
import { traceOf } from "./trace-of.ts";

function evidenceText(level: ResolvedLevel, { text }: ReportContext): string {
  const { grade, credit } = level.proof;
  if (grade === null) return text.noEvidence;
  return credit < 1
    ? `${text.grade[grade]}${text.aside(`${Math.round(credit * 100)} %`)}`
    : text.grade[grade];
}

function gateMark(gate: GateResult | undefined, { text }: ReportContext): { mark?: string } {
  if (!gate || gate.status === "not-applicable") return {};
  return { mark: text.gateMark(text.gateKind[gate.kind], text.gateStatus[gate.status]) };
}

function tone(level: ResolvedLevel, gate: GateResult | undefined): Tone {
  if (gate?.status === "fail") return gate.kind === "hard" ? "bad" : "warn";
  if (gate?.status === "pending" || level.state === "unanswered") return "warn";
  if (level.state !== "answered") return "muted";
  return level.proof.credit >= 1 ? "neutral" : "warn";
}

/**
 * What is known about one criterion of one vendor, in a table cell: the value on the declared scale
 * as 0–100, where it comes from, the best evidence, what is odd about it, and the gate.
 *
 * Unanswered, not applicable and abstained are words, never 0.
 *
 * @example levelCell(level, gate, context) // { text: "75", detail: "試點量得 · 試點", … }
 */
export function levelCell(
  level: ResolvedLevel | undefined,
  gate: GateResult | undefined,
  context: ReportContext,
): Cell {
  const { text, say, contractText } = context;
  if (!level) return { text: "—", value: null };
  const shared = { ...gateMark(gate, context), tone: tone(level, gate) };
  if (level.value === null) {
    const remark = level.remark === null ? {} : { detail: say(level.remark) };
    return { text: text.state[level.state], value: null, ...remark, ...shared };
  }
  const origin = level.origin === null ? "" : text.origin[level.origin];
  const source = `${origin} · ${evidenceText(level, context)}`;
  return {
    text: (level.value * 100).toFixed(0),
    value: level.value * 100,
    detail:
      level.remark === null ? source : `${source}${contractText.partSeparator}${say(level.remark)}`,
    ...shared,
    ...traceOf(level.place, text.traceRule.answer),
  };
}
