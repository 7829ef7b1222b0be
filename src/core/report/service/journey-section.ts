import { surveyOf } from "../../experience/survey-of.ts";
import {
  type ExperienceScore,
  experienceScore,
  type TouchpointScore,
} from "../../experience/touchpoint-score.ts";
import { placeOf } from "../../parse/read-document.ts";
import type { Touchpoint } from "../../schema/journey.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { formatCount, formatPoints, formatSigned } from "../../text/formats.ts";
import { emotionChart } from "../charts/emotion-chart.ts";
import type { Block, Figure, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { type Heading, simpleTable } from "../simple-table.ts";
import type { Cell, Table } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import type { JourneyLine } from "./journey-line.ts";
import { pilotedVendors } from "./piloted-vendors.ts";

/**
 * The journey of today and of each pilot that asked its customers; empty without a journey or ratings.
 *
 * @example journeyLines(context).map(({ id }) => id) // ["baseline", "tidalleaf", "norvane"]
 */
export function journeyLines(context: ReportContext): JourneyLine[] {
  const { workspace, experienceText } = context;
  const journey = workspace.journey?.value;
  if (!journey) return [];
  const line = (id: string, label: string, score: ExperienceScore | null): JourneyLine[] =>
    score && score.coverage > 0 ? [{ id, label, score }] : [];
  const before = workspace.pilots.get("baseline")?.records.survey?.rows ?? [];
  return [
    ...line("baseline", experienceText.page.today, experienceScore(journey, before, "baseline")),
    ...pilotedVendors(context).flatMap(({ vendor, name }) => {
      const rows = surveyOf(vendor, workspace) ?? [];
      return line(vendor, name, experienceScore(journey, rows, "pilot"));
    }),
  ];
}

function ratingCell({ rating, origin }: TouchpointScore, context: ReportContext): Cell {
  const { experienceText, language } = context;
  const { page } = experienceText;
  if (rating.mean === null) return { text: page.notAsked, tone: "muted", value: null };
  const text = formatPoints(rating.mean, language);
  const base = { text, value: rating.mean };
  if (origin === "estimate") return { ...base, mark: page.estimateDetail };
  const { n, interval } = rating;
  const written = (end: number) => formatPoints(end, language);
  if (n < 30) return { ...base, detail: page.ratingFew(formatCount(n, language)) };
  if (interval === null) return base;
  const detail = page.ratingDetail(String(n), written(interval.low), written(interval.high));
  return { ...base, detail };
}

type Point = { stage: string; point: Touchpoint };

function causeCell({ point }: Point, { language, names }: ReportContext): Cell {
  const kpi = point.kpi === undefined ? "" : names.kpi(point.kpi);
  const cause = point.backstageCause ? wordsIn(point.backstageCause, language) : "";
  if (cause === "") return { text: kpi };
  return kpi === "" ? { text: cause } : { text: cause, detail: kpi };
}

const tones = { positive: "good", break: "bad", neutral: "neutral" } as const;

function touchpointTable(lines: readonly JourneyLine[], context: ReportContext): Table {
  const { workspace, experienceText, language } = context;
  const { page, stages, moments } = experienceText;
  const { journey } = workspace;
  const points = (journey?.value.stages ?? []).flatMap((stage, s) =>
    stage.touchpoints.map((point, t) => ({ stage: stage.id, point, path: [s, t] as const })),
  );
  const today = lines.find(({ id }) => id === "baseline");
  const headings: Heading[] = [
    ["touchpoint", page.touchpoint],
    ["moment", page.moment],
    ...lines.map(({ id, label }): Heading => [id, label, "right"]),
    ["shortfall", page.shortfall, "right"],
    ["cause", page.cause],
  ];
  const rows = points.map(({ stage, point, path }, at) => {
    const place = journey
      ? placeOf(journey, ["stages", path[0], "touchpoints", path[1], "id"])
      : null;
    const lost = today?.score.touchpoints[at]?.shortfall ?? null;
    const cells: Cell[] = [
      {
        text: `${at + 1}. ${wordsIn(point.label, language)}`,
        detail: stages[stage] ?? stage,
        ...traceOf(place),
      },
      { text: moments[point.moment], tone: tones[point.moment] },
      ...lines.map(({ id, score }): Cell => {
        const own = score.touchpoints[at];
        if (!own) return { text: "—" };
        const file = workspace.pilots.get(id)?.records.survey?.file;
        const isAsked = own.origin === "survey" && file !== undefined;
        return { ...ratingCell(own, context), ...(isAsked ? { trace: { file } } : {}) };
      }),
      lost === null ? { text: "—", value: null } : { text: lost.toFixed(2), value: lost },
      causeCell({ stage, point }, context),
    ];
    return [point.id, cells] as const;
  });
  return simpleTable("journey-touchpoints", page.journey, headings, rows);
}

function nameOf(touchpoint: string, { workspace, language }: ReportContext): string {
  const points = (workspace.journey?.value.stages ?? []).flatMap((stage) => stage.touchpoints);
  const found = points.find(({ id }) => id === touchpoint);
  return found ? wordsIn(found.label, language) : touchpoint;
}

function scoreFigure({ id, label, score }: JourneyLine, context: ReportContext): Figure {
  const { experienceText, language } = context;
  const { page } = experienceText;
  const written = (value: number) => value.toFixed(2);
  const { interval, possible, first } = score;
  const width =
    interval === null
      ? score.score === null
        ? page.scoreUnknown(written(possible.low), written(possible.high))
        : ""
      : page.scoreInterval(written(interval.low), written(interval.high));
  const mend = first === null ? "" : page.first(nameOf(first, context));
  const gap = language === "en" ? "; " : "；";
  const file = context.workspace.pilots.get(id)?.records.survey?.file;
  return {
    label: `${label} · ${page.score}`,
    text: score.score === null ? "—" : written(score.score),
    value: score.score,
    detail: [width, mend].filter((one) => one !== "").join(gap),
    ...(file === undefined ? {} : { trace: { file, rule: page.scoreRemark } }),
  };
}

/**
 * What do customers go through, step by step, today and in the pilots: the score, the emotion curve and
 * every touchpoint with its cause?
 *
 * @example journeySection(context).id // "journey"
 */
export function journeySection(context: ReportContext): Section {
  const { workspace, experienceText } = context;
  const { page } = experienceText;
  const title = page.journey;
  if (workspace.journey === null) {
    return { id: "journey", title, blocks: [{ kind: "text", text: page.noJourney }] };
  }
  const points = workspace.journey.value.stages.flatMap(({ touchpoints }) => touchpoints);
  if (points.every(({ weight }) => weight === 0)) {
    return { id: "journey", title, blocks: [{ kind: "text", text: page.noTouchpoints }] };
  }
  const lines = journeyLines(context);
  const table = touchpointTable(lines, context);
  const blocks: Block[] = [];
  if (lines.length === 0) blocks.push({ kind: "text", text: page.noSurvey });
  else {
    blocks.push({ kind: "figures", figures: lines.map((line) => scoreFigure(line, context)) });
    blocks.push({ kind: "text", text: page.scoreRemark });
    blocks.push({ kind: "chart", chart: emotionChart(lines, context) });
  }
  blocks.push({ kind: "table", table });
  return { id: "journey", title, blocks };
}

/**
 * A signed number with one decimal, as gaps are written.
 *
 * @example signedGap(-0.42, "en") // "−0.4"
 */
export function signedGap(value: number | null, language: ReportContext["language"]): string {
  return value === null ? "—" : formatSigned(value, language, 2);
}
