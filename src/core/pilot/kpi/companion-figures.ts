import type { CompanionId, KpiUnit } from "../../schema/kpi-output.ts";
import type { Cell, TallyId } from "../cell.ts";
import { ticketsWithin } from "../histogram.ts";
import type { PeriodCells } from "../period-cells.ts";
import { daySeconds } from "../time/calendar-day.ts";
import { durationFigures } from "./duration-figures.ts";
import type { DurationMeasure } from "./duration-measure.ts";
import { ratioOf } from "./kpi-measure.ts";
import type { KpiSetting } from "./kpi-settings.ts";
import type { MeasureBasis } from "./measure-basis.ts";

/** A figure that stands beside a KPI and must not be taken for it. */
export interface CompanionFigure {
  id: CompanionId;
  unit: KpiUnit;
  n: number | null;
  estimate: number | null;
}

/** What the figures beside a KPI are made from. */
export interface CompanionBasis {
  period: PeriodCells;
  basis: MeasureBasis;
  cells: readonly Cell[];
}

function sumOf(cells: readonly Cell[], ...ids: readonly TallyId[]): number {
  return cells.reduce(
    (sum, { tallies }) => sum + ids.reduce((part, id) => part + tallies[id], 0),
    0,
  );
}

function shareFigure(id: CompanionId, sum: number, count: number): CompanionFigure {
  return { id, unit: "share", n: count, estimate: ratioOf({ sum, count }) };
}

function timeFigure(
  id: CompanionId,
  cells: readonly Cell[],
  done: DurationMeasure["done"],
  open: DurationMeasure["open"],
  tauSeconds: number,
  pick: "median" | "restrictedMean" = "median",
): CompanionFigure {
  const measure = { done, open, coarseSeconds: 1, openScale: 1, tauSeconds };
  const figures = durationFigures(cells, measure);
  const isSeen = figures.tickets > 0;
  return { id, unit: "seconds", n: figures.tickets, estimate: isSeen ? figures[pick] : null };
}

/** Answered in time for its channel, at whatever deadline held; and the wait after a hand-over. */
function replyFigures({ cells, basis, period }: CompanionBasis): CompanionFigure[] {
  const done = ["replied", "vendor-replied"] as const;
  const mean = timeFigure(
    "restricted-mean",
    cells,
    done,
    "reply-open",
    basis.followUpSeconds,
    "restrictedMean",
  );
  const handed = timeFigure(
    "hand-over-to-reply",
    cells,
    ["handed-replied"],
    "handed-open",
    basis.followUpSeconds,
  );
  const due = sumOf(cells, "sla-met", "sla-breached");
  return [
    ...(period.replySource === "vendor-business" ? [] : [mean]),
    shareFigure("answered-in-time", sumOf(cells, "sla-met"), due),
    handed,
  ];
}

function solveFigures({ cells, basis: { followUpSeconds } }: CompanionBasis): CompanionFigure[] {
  return [
    timeFigure(
      "restricted-mean",
      cells,
      ["solved"],
      "solve-open",
      followUpSeconds,
      "restrictedMean",
    ),
    timeFigure("first-solve-time", cells, ["first-solved"], "first-solve-open", followUpSeconds),
  ];
}

/** Solved in the period, whenever created, over created in it: busy-ness, not success. */
function throughput({ period }: CompanionBasis): CompanionFigure {
  const solved = period.backlog.reduce((sum, day) => sum + day.solved, 0);
  const opened = period.backlog.reduce((sum, day) => sum + day.opened, 0);
  return shareFigure("throughput", solved, opened);
}

function backlogFigures({ period }: CompanionBasis): CompanionFigure[] {
  const days = period.backlog;
  const last = days.at(-1);
  const first = days[0];
  const age =
    last === undefined || last.open === 0 ? null : (last.openAgeDays / last.open) * daySeconds;
  const weeks = days.length / 7;
  const change =
    first === undefined || last === undefined || weeks < 1
      ? null
      : (last.open - (first.open - first.opened + first.solved)) / weeks;
  return [
    { id: "mean-open-age", unit: "seconds", n: last?.open ?? null, estimate: age },
    { id: "weekly-change", unit: "tickets", n: null, estimate: change },
  ];
}

function aiFigures({ cells }: CompanionBasis): CompanionFigure[] {
  const [known, involved] = [sumOf(cells, "ai-known"), sumOf(cells, "ai-involved")];
  return [
    shareFigure("ai-involvement", involved, known),
    shareFigure("ai-containment", sumOf(cells, "ai-contained"), involved),
    shareFigure("ai-confirmed", sumOf(cells, "ai-confirmed"), involved),
  ];
}

function satisfactionFigures({ cells }: CompanionBasis): CompanionFigure[] {
  const [offered, rated] = [sumOf(cells, "csat-offered"), sumOf(cells, "csat-rated")];
  const satisfied = sumOf(cells, "csat-satisfied");
  return [
    shareFigure("answer-rate", rated, offered),
    shareFigure("if-silent-dissatisfied", satisfied, offered),
    shareFigure("if-silent-satisfied", satisfied + offered - rated, offered),
  ];
}

function deadlineFigures({ cells }: CompanionBasis): CompanionFigure[] {
  const atRisk = sumOf(cells, "sla-at-risk");
  const judged = sumOf(cells, "sla-met", "sla-breached");
  const notDue = sumOf(cells, "sla-not-due");
  return [
    { id: "not-yet-due", unit: "tickets", n: atRisk, estimate: notDue },
    { id: "without-deadline", unit: "tickets", n: atRisk, estimate: atRisk - judged - notDue },
  ];
}

function contactFigures({ cells, basis }: CompanionBasis): CompanionFigure[] {
  const within = (id: "one-touch" | "replies-known") =>
    cells.reduce(
      (sum, { histograms }) => sum + ticketsWithin(histograms[id], basis.followUpSeconds),
      0,
    );
  return [
    shareFigure("one-touch", within("one-touch"), within("replies-known")),
    shareFigure("reopened", sumOf(cells, "reopened"), sumOf(cells, "human-solved")),
  ];
}

/**
 * Which figures help to read a KPI without being it? How many asked tickets were answered, the first
 * solve beside the last, throughput beside the resolution rate, what the AI touched, kept and had
 * confirmed, what was not yet due, and how old the open tickets are. Figures without any ticket are
 * left out.
 *
 * @example companionFigures({ ...kpi, id: "ai-resolution" }, basis)[1]?.id // "ai-containment"
 */
export function companionFigures(kpi: KpiSetting, basis: CompanionBasis): CompanionFigure[] {
  const figures: Partial<Record<KpiSetting["id"], (basis: CompanionBasis) => CompanionFigure[]>> = {
    "first-response-time": replyFigures,
    "resolution-time": solveFigures,
    "resolution-rate": (all) => [throughput(all)],
    "first-contact-resolution": contactFigures,
    csat: satisfactionFigures,
    "ai-resolution": aiFigures,
    "sla-attainment": deadlineFigures,
    backlog: backlogFigures,
  };
  return (figures[kpi.id]?.(basis) ?? []).filter(({ estimate }) => estimate !== null);
}
