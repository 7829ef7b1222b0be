import { amountInWords } from "../../decide/amount-in-words.ts";
import type { Decision } from "../../decide/decision-result.ts";
import { type LocalisedText, wordsIn } from "../../schema/localised-text.ts";
import type { ResolvedLevel, VendorScore } from "../../score/score-result.ts";
import { formatPoints } from "../../text/formats.ts";
import type { Block, Figure, Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row } from "../table.ts";
import { openMethodFigure } from "./method-figures.ts";

/** Reasons behind a level: of what was agreed, or of the members, without their names. */
function reasonsFor(vendor: string, criterion: string, context: ReportContext): LocalisedText[] {
  const { workspace, decision } = context;
  const { round } = decision.panel;
  if (round.state === "sealed") return [];
  const agreed = workspace.consensus?.value.levels[vendor]?.[criterion];
  if (agreed && agreed.on <= decision.asOf) return [agreed.reason];
  return round.counted.flatMap(({ value }) => {
    const judged = value.levels[vendor]?.[criterion];
    return judged && "level" in judged ? [judged.reason] : [];
  });
}

function levelRow(level: ResolvedLevel, vendor: string, context: ReportContext): Row {
  const { names, text, panelText, language } = context;
  const { criterion, amount, value, state, origin, proof } = level;
  const reasons = reasonsFor(vendor, criterion, context).map((one) => wordsIn(one, language));
  const told = [...new Set(reasons)].sort().join(text.separator);
  const { noReason, unproven } = panelText.feedback;
  // A claimed 4 beside a low total would read as a mistake: say why it does not count in full.
  const isClaimed = origin === "claim" && amount !== null && proof.credit < 1;
  return {
    id: criterion,
    cells: [
      { text: names.criterion(criterion) },
      amount === null
        ? { text: text.state[state], value: null }
        : {
            text: amountInWords(context.workspace, criterion, amount, language),
            value: value === null ? null : 100 * value,
          },
      { text: told !== "" ? told : isClaimed ? unproven : noReason },
    ],
  };
}

/**
 * Which vendor was chosen? Null until one is recommended: who leads behind a shut gate has not won.
 *
 * @example chosenVendor(decision) // null
 */
export function chosenVendor({ outcome, vendor }: Pick<Decision, "outcome" | "vendor">) {
  const isChosen = outcome === "recommended" || outcome === "recommended-with-conditions";
  return isChosen ? vendor : null;
}

/** What the vendor is counted by, under which label: the declared method's figure, else proven points. */
function countedFigure(score: VendorScore | undefined, context: ReportContext): Figure {
  const { text, language } = context;
  const proven = score?.totals.proven ?? null;
  return (
    openMethodFigure(score?.vendor ?? "", context) ?? {
      label: text.figures.proven,
      text: formatPoints(proven, language),
      value: proven,
    }
  );
}

function resultSection(own: VendorScore, context: ReportContext): Section {
  const { decision, panelText } = context;
  const { feedback } = panelText;
  const isByMethod = decision.panel.method !== null;
  const chosen = chosenVendor(decision);
  const winner = decision.score.vendors.find(({ vendor }) => vendor === chosen);
  const [mine, best] = [countedFigure(own, context), countedFigure(winner, context)];
  const figures = [
    { ...mine, label: isByMethod ? feedback.ownBy(mine.label) : feedback.own },
    {
      label: isByMethod ? feedback.winnerBy(best.label) : feedback.winner,
      text: winner ? best.text : feedback.none,
      value: winner ? (best.value ?? null) : null,
    },
  ];
  return { id: "result", title: panelText.minutes.result, blocks: [{ kind: "figures", figures }] };
}

function gateSection(own: VendorScore, context: ReportContext): Section[] {
  const { names, say, panelText, decision } = context;
  const missed = own.gates.filter(({ status }) => status === "fail");
  const standing = decision.panel.method?.standings.find(({ vendor }) => vendor === own.vendor);
  const items = [
    ...missed.map(({ criterion, reason }) => ({
      text: names.criterion(criterion),
      detail: say(reason),
    })),
    ...(standing?.passes === false ? [{ text: panelText.feedback.belowMark }] : []),
  ];
  if (items.length === 0) return [];
  const blocks: Block[] = [{ kind: "list", ordered: false, items }];
  return [{ id: "gates", title: panelText.feedback.gates, blocks }];
}

function levelSection(own: VendorScore, context: ReportContext): Section {
  const { panelText } = context;
  const { columns, feedback } = panelText;
  const told = own.levels.filter(({ state }) => state !== "not-applicable");
  const table = {
    id: "levels",
    caption: feedback.levels,
    columns: [
      { id: "criterion", label: columns.criterion },
      { id: "level", label: columns.level, align: "right" as const },
      { id: "reason", label: columns.reason },
    ],
    rows: told.map((level) => levelRow(level, own.vendor, context)),
  };
  return { id: "levels", title: feedback.levels, blocks: [{ kind: "table", table }] };
}

/**
 * What does a vendor that was not chosen get to read: its own total and levels with their reasons, the
 * gates it missed, and the winner's total? Nothing else of anybody, and no member's name. Null for a
 * vendor that is not there.
 *
 * @example feedbackPage("norvane", context)?.sections[0]?.id // "result"
 */
export function feedbackPage(vendor: string, context: ReportContext): Page | null {
  const { decision, panelText, names } = context;
  const own = decision.score.vendors.find((one) => one.vendor === vendor);
  if (own === undefined) return null;
  const title = panelText.feedback.title(names.vendor(vendor));
  return {
    id: `feedback-${vendor}`,
    title,
    navigationLabel: title,
    group: "vendors",
    summary: panelText.feedback.summary,
    sections: [
      resultSection(own, context),
      ...gateSection(own, context),
      levelSection(own, context),
    ],
  };
}
