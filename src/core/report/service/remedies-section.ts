import type { Journey, Touchpoint } from "../../schema/journey.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { formatDay } from "../../text/formats.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { simpleTable } from "../simple-table.ts";
import type { Cell, Table } from "../table.ts";
import { wordsCell } from "../words-cell.ts";

const kinds = ["people", "process", "physicalEvidence"] as const;

function remedyLine(point: Touchpoint, kind: (typeof kinds)[number], context: ReportContext) {
  const remedy = point.remedy?.[kind];
  if (remedy === undefined) return null;
  const { language, names } = context;
  const kpi = point.kpi === undefined ? "" : names.kpi(point.kpi);
  const due = point.due === undefined ? "" : formatDay(point.due, language);
  const owner = point.owner ?? "";
  const who = [owner, due, kpi].filter((one) => one !== "").join(language === "en" ? ", " : "、");
  const label = wordsIn(point.label, language);
  const tail = who === "" ? "" : language === "en" ? ` (${who})` : `（${who}）`;
  const colon = language === "en" ? ": " : "：";
  return `${label}${colon}${wordsIn(remedy, language)}${tail}`;
}

/** Is there nothing to mend, or did nobody look, or is a break left as it is? Never left blank. */
function nothingToMend(points: readonly Touchpoint[], { experienceText }: ReportContext): Cell {
  const { noTouchpoint, noRemedy, noGap } = experienceText.page;
  if (points.length === 0) return { text: noTouchpoint, tone: "warn" };
  const isLeft = points.some(({ moment, remedy }) => moment === "break" && remedy === undefined);
  return isLeft ? { text: noRemedy, tone: "bad" } : { text: noGap, tone: "muted" };
}

function remedyCell(
  points: readonly Touchpoint[],
  kind: (typeof kinds)[number],
  context: ReportContext,
): Cell {
  const lines = points.flatMap((point) => remedyLine(point, kind, context) ?? []);
  if (lines.length === 0) return nothingToMend(points, context);
  return { text: lines.join(context.language === "en" ? "; " : "；") };
}

function remedyTable(journey: Journey, context: ReportContext): Table {
  const { page, stages } = context.experienceText;
  return simpleTable(
    "remedies",
    page.evidence,
    [
      ["stage", page.stage],
      ["people", page.people],
      ["process", page.process],
      ["physical-evidence", page.physicalEvidence],
    ],
    journey.stages.map(({ id, touchpoints }) => [
      id,
      [{ text: stages[id] ?? id }, ...kinds.map((kind) => remedyCell(touchpoints, kind, context))],
    ]),
  );
}

/**
 * What is to be done in each stage of the journey: people, process, physical evidence? Null without a
 * journey.
 *
 * @example remediesSection(context)?.id // "remedies"
 */
export function remediesSection(context: ReportContext): Section | null {
  const journey = context.workspace.journey?.value;
  if (!journey) return null;
  const { page } = context.experienceText;
  return {
    id: "remedies",
    title: page.evidence,
    lead: page.evidenceLead,
    blocks: [{ kind: "table", table: remedyTable(journey, context) }],
  };
}

/**
 * What is done when service has failed, by how bad it was, and who may decide it? Null where no tiers
 * are written.
 *
 * @example recoverySection(context)?.blocks.length // 1
 */
export function recoverySection(context: ReportContext): Section | null {
  const tiers = context.workspace.journey?.value.recovery ?? [];
  if (tiers.length === 0) return null;
  const { language, experienceText } = context;
  const { page } = experienceText;
  const { tier, when, firstWord, remedy, authority, followUp } = page.recoveryColumns;
  const table = simpleTable(
    "recovery",
    page.recovery,
    [
      ["tier", tier],
      ["when", when],
      ["first-word", firstWord],
      ["remedy", remedy],
      ["authority", authority],
      ["follow-up", followUp],
    ],
    tiers.map((one) => [
      one.id,
      [one.label, one.when, one.firstWord, one.remedy, one.authority, one.followUp].map((words) =>
        wordsCell(words, language),
      ),
    ]),
  );
  return { id: "recovery", title: page.recovery, blocks: [{ kind: "table", table }] };
}
