import { complaintShares } from "../../experience/complaint-shares.ts";
import {
  type GapChange,
  gapChanges,
  type ServiceGap,
  serviceGaps,
} from "../../experience/service-gaps.ts";
import { surveyOf } from "../../experience/survey-of.ts";
import { placeOf } from "../../parse/read-document.ts";
import { type SurveyRow, serviceDimensions } from "../../parse/tables/survey-table.ts";
import { formatRange, formatShare } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { type Heading, simpleTable } from "../simple-table.ts";
import type { Cell, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { signedGap } from "./journey-section.ts";
import { pilotedVendors } from "./piloted-vendors.ts";

const tones: Record<GapChange["word"], Tone> = {
  better: "good",
  worse: "bad",
  "cannot-tell": "muted",
};

function gapCell(
  { gap }: ServiceGap,
  file: string | undefined,
  { experienceText, language }: ReportContext,
): Cell {
  if (gap.mean === null) return { text: experienceText.page.notAsked, tone: "muted", value: null };
  const { low, high } = gap.interval ?? { low: gap.mean, high: gap.mean };
  const detail = experienceText.page.ratingDetail(
    String(gap.n),
    signedGap(low, language),
    signedGap(high, language),
  );
  const trace = file === undefined ? {} : { trace: { file } };
  return { text: signedGap(gap.mean, language), value: gap.mean, detail, ...trace };
}

function changeCell({ change, interval, word }: GapChange, context: ReportContext): Cell {
  const { language, experienceText } = context;
  const { changeWords } = experienceText.page;
  const range =
    interval === null
      ? {}
      : {
          detail: formatRange(
            signedGap(interval.low, language),
            signedGap(interval.high, language),
          ),
        };
  const text = `${signedGap(change, language)} ${changeWords[word]}`;
  return { text, value: change, tone: tones[word], ...range };
}

type Period = {
  id: string;
  label: string;
  file: string | undefined;
  rows: readonly SurveyRow[];
  period: SurveyRow["period"];
};

function periodsOf(context: ReportContext): Period[] {
  const { workspace, experienceText } = context;
  const before = workspace.pilots.get("baseline")?.records.survey;
  const asked = pilotedVendors(context).filter(({ folder }) => folder.records.survey !== null);
  return [
    ...(before
      ? [
          {
            id: "baseline",
            label: experienceText.page.today,
            file: before.file,
            rows: before.rows,
            period: "baseline" as const,
          },
        ]
      : []),
    ...asked.map(({ vendor, name, folder }) => ({
      id: vendor,
      label: name,
      file: folder.records.survey?.file,
      rows: surveyOf(vendor, workspace) ?? [],
      period: "pilot" as const,
    })),
  ];
}

function gapsTable(periods: readonly Period[], context: ReportContext) {
  const { workspace, experienceText, language } = context;
  const { page, dimensions } = experienceText;
  const complaints = workspace.journey?.value.complaints;
  const shares = complaints ? complaintShares(complaints.counts) : null;
  const sharePlace = workspace.journey && placeOf(workspace.journey, ["complaints"], "key");
  const found = periods.map((one) => serviceGaps(one.rows, one.period, shares));
  const today = found[periods.findIndex(({ period }) => period === "baseline")];
  const pilots = periods.filter(({ period }) => period === "pilot");
  const changes = pilots.map(({ rows }) => gapChanges(rows));
  const headings: Heading[] = [
    ["dimension", page.dimension],
    ["share", page.share, "right"],
    ...periods.map(({ id, label }): Heading => [id, page.gapOf(label), "right"]),
    ...pilots.map(({ id, label }): Heading => [`${id}-change`, page.change(label), "right"]),
    ["priority", page.priority, "right"],
  ];
  const rows = serviceDimensions.map((dimension, at) => {
    const share = shares?.[dimension] ?? null;
    const priority = today?.priorities?.[dimension] ?? null;
    const cells: Cell[] = [
      { text: dimensions[dimension] ?? dimension },
      { text: formatShare(share, language), value: share, ...traceOf(sharePlace) },
      ...found.flatMap(({ gaps }, index) =>
        gaps[at] ? [gapCell(gaps[at], periods[index]?.file, context)] : [],
      ),
      ...changes.flatMap((one) => (one[at] ? [changeCell(one[at], context)] : [])),
      { text: formatShare(priority, language), value: priority },
    ];
    return [dimension, cells] as const;
  });
  const sums = [
    { text: page.weighted },
    { text: "" },
    ...found.map(({ weighted }) => ({ text: signedGap(weighted, language), value: weighted })),
    ...changes.map(() => ({ text: "" })),
    { text: "" },
  ];
  const note = shares === null ? page.noComplaints : undefined;
  return simpleTable("service-gaps", page.gaps, headings, [...rows, ["weighted", sums]], note);
}

/**
 * How far does the service fall short of what was expected, today and in each pilot?
 *
 * @example gapsSection(context).id // "gaps"
 */
export function gapsSection(context: ReportContext): Section {
  const { page } = context.experienceText;
  const periods = periodsOf(context);
  const blocks: Block[] =
    periods.length === 0
      ? [{ kind: "text", text: page.noSurvey }]
      : [{ kind: "table", table: gapsTable(periods, context) }];
  return { id: "gaps", title: page.gaps, lead: page.gapsLead, blocks };
}
