import type { TouchpointScore } from "../../experience/touchpoint-score.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { formatPoints } from "../../text/formats.ts";
import type { EmotionChart } from "../chart-spec.ts";
import type { ReportContext } from "../report-context.ts";
import type { JourneyLine } from "../service/journey-line.ts";
import { simpleTable } from "../simple-table.ts";
import type { Cell } from "../table.ts";

const neutral = 5.5;
const marks = { positive: "+", break: "−", neutral: "" } as const;

function labelsOf({ workspace, language }: ReportContext): Map<string, string> {
  const points = (workspace.journey?.value.stages ?? []).flatMap((stage) => stage.touchpoints);
  return new Map(points.map(({ id, label }) => [id, wordsIn(label, language)]));
}

function best(lines: readonly JourneyLine[], at: number): number | null {
  const values = lines.flatMap(({ score }) => score.touchpoints[at]?.rating.mean ?? []);
  return values.length === 0 ? null : Math.max(...values);
}

function titleOf(
  lines: readonly JourneyLine[],
  labels: Map<string, string>,
  context: ReportContext,
) {
  const { page } = context.experienceText;
  const { language } = context;
  const [today, ...pilots] = lines;
  const rated = (today?.score.touchpoints ?? []).filter(({ rating }) => rating.mean !== null);
  const [lowest] = [...rated].sort((a, b) => (a.rating.mean ?? 0) - (b.rating.mean ?? 0));
  if (!today || !lowest) return page.emotionNone;
  const name = labels.get(lowest.touchpoint) ?? lowest.touchpoint;
  const at = today.score.touchpoints.indexOf(lowest);
  const after = best(pilots, at);
  const from = formatPoints(lowest.rating.mean, language);
  return after === null
    ? page.emotionTitleOne(name, from)
    : page.emotionTitle(name, from, formatPoints(after, language));
}

function pointOf({
  rating,
  isWeak,
}: TouchpointScore): EmotionChart["series"][number]["points"][number] {
  const { mean, interval } = rating;
  return {
    value: mean,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    isHollow: isWeak,
  };
}

/**
 * The emotion curve: mean ratings along the journey, today and in each pilot, against the neutral line.
 *
 * @example emotionChart(lines, context).neutral // 5.5
 */
export function emotionChart(lines: readonly JourneyLine[], context: ReportContext): EmotionChart {
  const { experienceText, language } = context;
  const { page, stages, moments } = experienceText;
  const labels = labelsOf(context);
  const touchpoints = lines[0]?.score.touchpoints ?? [];
  const cells = (at: number): Cell[] =>
    lines.map(({ score }) => {
      const value = score.touchpoints[at]?.rating.mean ?? null;
      return { text: formatPoints(value, language), value };
    });
  const table = simpleTable(
    "emotion-curve-table",
    page.journey,
    [
      ["touchpoint", page.touchpoint],
      ["moment", page.moment],
      ...lines.map(({ id, label }) => [id, label, "right"] as const),
    ],
    touchpoints.map(({ touchpoint, moment }, at) => [
      touchpoint,
      [
        { text: `${at + 1}. ${labels.get(touchpoint) ?? touchpoint}` },
        { text: moments[moment] },
        ...cells(at),
      ],
    ]),
  );
  const series = lines.map(({ label, score }) => ({
    label,
    points: score.touchpoints.map(pointOf),
  }));
  const names = series.map(({ label }) => label).join(language === "en" ? ", " : "、");
  return {
    kind: "emotion",
    id: "emotion-curve",
    title: titleOf(lines, labels, context),
    description: page.emotionDescription(String(touchpoints.length), names),
    table,
    axisLabel: page.emotionAxis,
    neutral,
    points: touchpoints.map(({ touchpoint, stage, moment }) => ({
      label: labels.get(touchpoint) ?? touchpoint,
      stage: stages[stage] ?? stage,
      mark: marks[moment],
    })),
    series,
  };
}
