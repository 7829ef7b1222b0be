import { useId } from "react";
import type { IntervalsChart } from "../../core/report/chart-spec.ts";
import { axisOf } from "./interval-axis.ts";
import { ReportTable } from "./ReportTable.tsx";
import { useWidth } from "./use-width.ts";
import { usePilotWords } from "./words.ts";

/** Height of a row, and the room above the line for its words, in units of the drawing. */
const row = { height: 46, line: 32 };
const edge = 12;

/** Estimate and interval of every KPI against the line of no change; the table says the same. */
export function IntervalPlot({ chart }: { chart: IntervalsChart }) {
  const { language, words } = usePilotWords();
  const id = useId();
  const [place, width] = useWidth(640);
  const axis = axisOf(chart, width);
  const height = chart.rows.length * row.height + 30;
  const x = (value: number) => edge + axis.share(value) * (width - 2 * edge);
  const format = new Intl.NumberFormat(language === "en" ? "en-GB" : "zh-TW");
  return (
    <figure className="pilot-chart">
      <figcaption>
        <p className="chart-title">{chart.title}</p>
        <p className="quiet-words">{chart.description}</p>
      </figcaption>
      <Legend chart={chart} />
      <div ref={place} className="drawing">
        <svg width={width} height={height} role="img" aria-labelledby={`${id}-title`}>
          <title id={`${id}-title`}>{`${chart.title} ${chart.description}`}</title>
          {axis.ticks.map((tick) => (
            <g key={tick}>
              <line className="grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - 24} />
              <text x={x(tick)} y={height - 8} textAnchor="middle">
                {format.format(tick)}
              </text>
            </g>
          ))}
          <line
            className="no-change"
            x1={x(axis.noChange)}
            x2={x(axis.noChange)}
            y1={0}
            y2={height - 24}
          />
          {chart.rows.map((one, at) => (
            <IntervalRow key={one.label} row={one} top={at * row.height} x={x} width={width} />
          ))}
        </svg>
      </div>
      <p className="quiet-words axis-label">{chart.axisLabel}</p>
      <details>
        <summary>{words.asTable}</summary>
        <ReportTable table={chart.table} />
      </details>
    </figure>
  );
}

type RowProps = {
  row: IntervalsChart["rows"][number];
  top: number;
  x: (value: number) => number;
  width: number;
};

/** What the marks mean, where they occur. */
function Legend({ chart }: { chart: IntervalsChart }) {
  const { words } = usePilotWords();
  const has = (mark: "margin" | "target") => chart.rows.some((one) => one[mark] !== undefined);
  return (
    <ul className="pilot-legend">
      <li>┊ {words.noChange}</li>
      {has("margin") && <li>▎{words.margin}</li>}
      {has("target") && <li>▲ {words.target}</li>}
    </ul>
  );
}

function IntervalRow({ row: one, top, x, width }: RowProps) {
  const y = top + row.line;
  const { low, high, estimate, margin, target } = one;
  return (
    <g>
      <text x={edge} y={top + 16} className="row-name">
        {one.label}
      </text>
      <text x={width - edge} y={top + 16} textAnchor="end" className="verdict">
        {one.verdict}
      </text>
      {margin !== undefined && (
        <line className="margin" x1={x(margin)} x2={x(margin)} y1={y - 10} y2={y + 10} />
      )}
      <line className="interval" x1={x(low)} x2={x(high)} y1={y} y2={y} />
      <line className="interval" x1={x(low)} x2={x(low)} y1={y - 5} y2={y + 5} />
      <line className="interval" x1={x(high)} x2={x(high)} y1={y - 5} y2={y + 5} />
      <circle className="estimate" cx={x(estimate)} cy={y} r={5} />
      {target !== undefined && <path className="target" d={`M${x(target)} ${y + 5} l5 9 h-10 z`} />}
    </g>
  );
}
