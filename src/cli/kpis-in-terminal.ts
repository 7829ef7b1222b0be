import type { KpiRow } from "../core/pilot/kpi/kpi-table.ts";
import { kpiValue } from "../core/report/kpi-value.ts";
import type { KpiOutput } from "../core/schema/kpi-output.ts";
import { pilotText as pilotEn } from "../core/text/en/pilot.ts";
import { formatCount, formatShare } from "../core/text/formats.ts";
import type { Language } from "../core/text/language.ts";
import { pilotText as pilotZhHant } from "../core/text/zh-hant/pilot.ts";
import { cliText } from "./text.ts";
import { textTable } from "./text-table.ts";

/** The KPI table of one period for a person: population first, then the numbers, then definitions. */
export function kpisInTerminal(
  output: KpiOutput,
  kpis: readonly KpiRow[],
  language: Language,
): string {
  const text = cliText(language);
  const words = language === "en" ? pilotEn : pilotZhHant;
  const count = (value: number | null) => formatCount(value, language);
  const rows = output.kpis.map(({ id, statistic, unit, n, estimate, interval, p90, coverage }) => [
    words.kpiNames[id],
    words.statistics[statistic],
    statistic === "open-at-end" ? count(estimate) : kpiValue(estimate, unit, language),
    interval === null ? "—" : interval.map((end) => kpiValue(end, unit, language)).join(" … "),
    kpiValue(p90, unit, language),
    count(n),
    formatShare(coverage, language),
  ]);
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
    [text.definitions, ...definitions].join("\n"),
  ].join("\n\n")}\n`;
}
