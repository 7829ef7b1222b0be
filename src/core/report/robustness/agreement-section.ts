import type { PanelAgreement } from "../../score/panel-agreement.ts";
import { formatCount, formatFigure, formatShare } from "../../text/formats.ts";
import { memberName } from "../panel/member-names.ts";
import type { Block, ListItem, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

/** Bounds of words for a coefficient: 0.7 and 0.5 as for Kendall's W, at and below 0 none. */
function strength(value: number): "strong" | "moderate" | "weak" | "none" {
  if (value >= 0.7) return "strong";
  if (value >= 0.5) return "moderate";
  return value > 0 ? "weak" : "none";
}

/** Krippendorff's own bounds: 0.8 for conclusions, 0.667 for tentative ones. */
function alphaUse(alpha: number): "firm" | "tentative" | "unreliable" {
  if (alpha >= 0.8) return "firm";
  return alpha >= 0.667 ? "tentative" : "unreliable";
}

function orderWords(
  { order, comparedCriteria }: PanelAgreement,
  { robustnessText, text, language }: ReportContext,
): string {
  if (comparedCriteria.length === 0) return robustnessText.orderMissing;
  if (order.reason === "no-judge-distinguishes") return robustnessText.orderNone;
  if (order.w === null) return robustnessText.notComparable;
  const words = robustnessText.order({
    strength: robustnessText.strengths[strength(order.w)],
    objects: formatCount(order.objects, language),
    criteria: formatCount(comparedCriteria.length, language),
  });
  const caution = order.objects === 2 ? `${text.sentenceGap}${robustnessText.orderTwo}` : "";
  return robustnessText.figure(formatFigure(order.w, language), `${words}${caution}`);
}

function alphaWords(
  { ratings }: PanelAgreement,
  { robustnessText, language }: ReportContext,
): string {
  const { alpha, equalPairs, reason } = ratings;
  if (alpha === null) {
    return reason === "no-variation" ? robustnessText.noVariation : robustnessText.notComparable;
  }
  return robustnessText.alphaFigure({
    value: formatFigure(alpha, language),
    use: robustnessText.alphaUse[alphaUse(alpha)],
    equal: formatShare(equalPairs, language),
  });
}

function reliabilityWords(
  single: number | null | undefined,
  { robustnessText, language }: ReportContext,
): string {
  if (single == null) return robustnessText.notComparable;
  const words = robustnessText.strengths[strength(single)];
  return robustnessText.figure(formatFigure(single, language), words);
}

/** Below this part of the scale a difference of means is no harshness. */
const slight = 0.05;

function harshnessWords(
  { reliability, evaluators }: PanelAgreement,
  context: ReportContext,
): string | null {
  const { robustnessText, language } = context;
  if (reliability.reason !== null) return null;
  const means = evaluators
    .map((evaluator, index) => ({ evaluator, mean: reliability.judgeMeans[index] ?? 0 }))
    .sort((a, b) => b.mean - a.mean);
  const most = means[0];
  const least = means.at(-1);
  if (!most || !least || most.mean - least.mean < slight) return robustnessText.noHarshness;
  const gap = formatShare(most.mean - least.mean, language);
  return robustnessText.harshness(
    memberName(most.evaluator, context),
    memberName(least.evaluator, context),
    gap,
  );
}

function measures(agreement: PanelAgreement, context: ReportContext): Block[] {
  const { robustnessText, language } = context;
  const { reliability } = agreement;
  const lead = robustnessText.agreementLead({
    evaluators: formatCount(agreement.evaluators.length, language),
    rated: formatCount(agreement.rated, language),
    ratedByAll: formatCount(agreement.ratedByAll, language),
  });
  const entries = [
    { term: robustnessText.kendall, text: orderWords(agreement, context) },
    { term: robustnessText.alpha, text: alphaWords(agreement, context) },
    {
      term: robustnessText.absolute,
      text: reliabilityWords(reliability.absoluteAgreement?.single, context),
    },
    {
      term: robustnessText.consistent,
      text: reliabilityWords(reliability.consistency?.single, context),
    },
  ];
  const harshness = harshnessWords(agreement, context);
  return [
    { kind: "text", text: lead },
    { kind: "terms", entries },
    ...(harshness === null ? [] : [{ kind: "text" as const, text: harshness }]),
  ];
}

/** Who leads when one evaluator is left out: those that change it, or that nobody does. */
function withoutItems(context: ReportContext): ListItem[] {
  const { decision, robustnessText, names } = context;
  const { robustness, leader } = decision.score;
  const all = robustness?.withoutEvaluator ?? [];
  const changing = all.filter((one) => one.leader !== leader);
  if (all.length === 0) return [];
  if (changing.length === 0) return [{ text: robustnessText.withoutHolds, tone: "good" }];
  return changing.map(({ evaluator, leader: other }) => ({
    tone: "warn",
    text:
      other === null
        ? robustnessText.withoutNobody(memberName(evaluator, context))
        : robustnessText.without(memberName(evaluator, context), names.vendor(other)),
  }));
}

/**
 * Does leaving out one evaluator change who is first? Null where nobody can be left out.
 *
 * @example voicesSection(context)?.blocks[0]?.kind // "list"
 */
export function voicesSection(context: ReportContext): Section | null {
  const items = withoutItems(context);
  if (items.length === 0) return null;
  const title = context.robustnessText.voices;
  return { id: "agreement", title, blocks: [{ kind: "list", ordered: false, items }] };
}

/**
 * What remains of the evaluators' separate voices: does leaving one out change who is first, do they
 * agree on the order and on the ratings, and is anybody harsh?
 *
 * @example agreementSection(context).blocks[0]?.kind // "list"
 */
export function agreementSection(context: ReportContext): Section {
  const { decision, robustnessText } = context;
  const { agreement } = decision.score;
  const items = withoutItems(context);
  const blocks: Block[] = [
    ...(items.length === 0 ? [] : [{ kind: "list" as const, ordered: false, items }]),
    ...(agreement === null
      ? [{ kind: "text" as const, text: robustnessText.noPanel }]
      : measures(agreement, context)),
  ];
  return { id: "agreement", title: robustnessText.sections.agreement, blocks };
}
