import type { KpiRow } from "../core/pilot/kpi/kpi-table.ts";
import { kpiValue } from "../core/report/kpi-value.ts";
import type { KpiOutput } from "../core/schema/kpi-output.ts";
import { pilotText as pilotEn } from "../core/text/en/pilot.ts";
import { reportText as reportEn } from "../core/text/en/report.ts";
import { formatCount, formatShare } from "../core/text/formats.ts";
import type { Language } from "../core/text/language.ts";
import { pilotText as pilotZhHant } from "../core/text/zh-hant/pilot.ts";
import { reportText as reportZhHant } from "../core/text/zh-hant/report.ts";
import { cliText } from "./text.ts";
import { textTable } from "./text-table.ts";

/** Figures that help to read a KPI, one line per KPI that has any. */
function companionLines(kpis: readonly KpiRow[], language: Language): string[] {
  const text = cliText(language);
  const words = language === "en" ? pilotEn : pilotZhHant;
  const { separator } = language === "en" ? reportEn : reportZhHant;
  const written = ({ unit, estimate }: KpiRow["companions"][number]) =>
    unit === "tickets" && Number.isInteger(estimate)
      ? formatCount(estimate, language)
      : kpiValue(estimate, unit, language);
  const lines = kpis.flatMap(({ id, companions }) => {
    if (companions.length === 0) return [];
    const figures = companions.map((one) =>
      text.definition(words.companions[one.id], written(one)),
    );
    return [`  • ${text.definition(words.kpiNames[id], figures.join(separator))}`];
  });
  return lines.length === 0 ? [] : [[text.related, ...lines].join("\n")];
}

/** One requester with very many tickets is pointed out before anybody compares. */
function bulkLines({ bulkRequesters: [most] }: KpiOutput, language: Language): string[] {
  if (most === undefined) return [];
  const words = language === "en" ? pilotEn : pilotZhHant;
  const code = "bulk-requester" as const;
  const { title, mend } = words.fitness({
    code,
    severity: "warns",
    period: null,
    params: { ...most },
  });
  return [`※ ${title} — ${mend}`];
}

/** The KPI table of one period for a person: population first, then the numbers, then definitions. */
export function kpisInTerminal(
  output: KpiOutput,
  kpis: readonly KpiRow[],
  language: Language,
): string {
  const text = cliText(language);
  const words = language === "en" ? pilotEn : pilotZhHant;
  const count = (value: number | null) => formatCount(value, language);
  const rows = kpis.map((kpi) => {
    const { id, statistic, unit, n, estimate, interval, p90, coverage, definition } = kpi;
    const written = (value: number | null) => kpiValue(value, unit, language, definition.clock);
    return [
      words.kpiNames[id],
      words.statistics[statistic],
      statistic === "open-at-end" ? count(estimate) : written(estimate),
      interval === null ? "—" : interval.map(written).join(" … "),
      written(p90),
      count(n),
      formatShare(coverage, language),
    ];
  });
  const { statistic, estimate, interval, p90, count: n, coverage } = text;
  const headings = [text.kpi, statistic, estimate, interval, p90, n, coverage];
  const population = [
    text.readRows(count(output.rows), count(output.included)),
    ...output.excluded.map((one) => text.leftOut(words.exclusion(one.reason), count(one.count))),
  ];
  const definitions = kpis.map(
    ({ id, definition }) =>
      `  • ${text.definition(words.kpiNames[id], words.definition(definition))}`,
  );
  const window = output.window === null ? "" : `${output.window.from} – ${output.window.to}`;
  const lines = population.map((line) => `  ${line}`).join("\n");
  return `${[
    `${text.population} ${window}\n${lines}`,
    textTable(rows, headings),
    ...companionLines(kpis, language),
    [text.definitions, ...definitions].join("\n"),
    [...bulkLines(output, language), ...output.notes.map((note) => `※ ${words.notes[note]}`)].join(
      "\n",
    ),
  ].join("\n\n")}\n`;
}
