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

/** The lowest point of one line, by its place in the journey. */
function lowestOf({ score }: JourneyLine): { at: number; touchpoint: string; mean: number } | null {
  const rated = score.touchpoints.flatMap(({ touchpoint, rating }, at) =>
    rating.mean === null ? [] : [{ at, touchpoint, mean: rating.mean }],
  );
  return rated.sort((a, b) => a.mean - b.mean)[0] ?? null;
}

function titleOf(
  lines: readonly JourneyLine[],
  labels: Map<string, string>,
  { experienceText, language }: ReportContext,
): string {
  const { emotionNone, emotionTitle, emotionTitleOne, emotionTitlePilot } = experienceText.page;
  const today = lines.find(({ id }) => id === "baseline");
  const line = today ?? lines[0];
  const lowest = line ? lowestOf(line) : null;
  if (!line || lowest === null) return emotionNone;
  const name = labels.get(lowest.touchpoint) ?? lowest.touchpoint;
  const from = formatPoints(lowest.mean, language);
  if (!today) return emotionTitlePilot(name, from, line.label);
  const others = lines.filter((one) => one !== today);
  const after = best(others, lowest.at);
  return after === null
    ? emotionTitleOne(name, from)
    : emotionTitle(name, from, formatPoints(after, language));
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
