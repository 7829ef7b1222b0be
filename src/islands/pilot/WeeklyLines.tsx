import { useMemo, useState } from "react";
import type { PilotResult } from "../../core/report/pilot-result.ts";
import { ReportTable } from "./ReportTable.tsx";
import { useLineChart } from "./use-line-chart.ts";
import { useZoom } from "./use-zoom.ts";
import { usePilotWords } from "./words.ts";

type Weekly = PilotResult["weekly"];

/** Week by week: one KPI at a time, to be hovered and zoomed, with the same numbers as a table. */
export default function WeeklyLines({ weekly }: { weekly: Weekly }) {
  const { words } = usePilotWords();
  const [chosen, choose] = useState("");
  const primary = weekly.find(({ isPrimary }) => isPrimary) ?? weekly[0];
  const one = weekly.find(({ kpi }) => kpi === chosen) ?? primary;
  if (one === undefined) return null;
  return (
    <>
      <h3>{words.weekly}</h3>
      <label className="field pilot-vendor">
        <span>{words.weeklyOf}</span>
        <select value={one.kpi} onChange={({ target }) => choose(target.value)}>
          {weekly.map(({ kpi, name }) => (
            <option key={kpi} value={kpi}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <WeeklyFigure key={one.kpi} chart={one.chart} />
    </>
  );
}

function WeeklyFigure({ chart }: { chart: Weekly[number]["chart"] }) {
  const { words } = usePilotWords();
  const weeks = useMemo(() => {
    const all = chart.series.flatMap(({ points }) => points.map(({ week }) => week));
    return [...new Set(all)];
  }, [chart]);
  const zoom = useZoom(weeks.length);
  const canvas = useLineChart(chart, weeks, zoom);
  const [from, to] = [weeks[zoom.from] ?? "", weeks[zoom.to] ?? ""];
  return (
    <figure className="pilot-chart">
      <figcaption>
        <p className="chart-title">{chart.title}</p>
        <p className="quiet-words">{chart.description}</p>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: the buttons below are a toolbar of the chart */}
      <div
        className="chart-box"
        role="group"
        aria-label={`${chart.title} ${words.zoomLead}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys zoom and move the chart
        tabIndex={0}
        onKeyDown={zoom.onKey}
      >
        <canvas ref={canvas} role="img" aria-label={`${chart.title} ${chart.description}`} />
      </div>
      <p className="zoom">
        <button type="button" onClick={zoom.in} disabled={!zoom.canGrow} aria-label={words.zoomIn}>
          ＋
        </button>
        <button type="button" onClick={zoom.out} disabled={zoom.isWhole} aria-label={words.zoomOut}>
          －
        </button>
        <button
          type="button"
          onClick={() => zoom.move(-1)}
          disabled={zoom.from === 0}
          aria-label={words.earlier}
        >
          ←
        </button>
        <button
          type="button"
          onClick={() => zoom.move(1)}
          disabled={zoom.to >= weeks.length - 1}
          aria-label={words.later}
        >
          →
        </button>
        <button type="button" onClick={zoom.whole} disabled={zoom.isWhole}>
          {words.whole}
        </button>
        <small role="status">{words.shownWeeks(from, to)}</small>
      </p>
      <p className="quiet-words">{words.zoomLead}</p>
      <details>
        <summary>{words.asTable}</summary>
        <ReportTable table={chart.table} />
      </details>
    </figure>
  );
}
