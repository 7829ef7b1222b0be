import {
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { WeeklyChart } from "../../core/report/chart-spec.ts";
import type { Language } from "../../core/text/language.ts";
import type { Zoom } from "./use-zoom.ts";
import { usePilotWords } from "./words.ts";

Chart.register(
  CategoryScale,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
);

/** Lines differ by dash and by the form of their points, not by colour alone. */
const forms = [
  { dash: [6, 4], point: "circle", colour: "--ink-quiet" },
  { dash: [], point: "rectRot", colour: "--gold-deep" },
] as const;

const dark = window.matchMedia("(prefers-color-scheme: dark)");

function onScheme(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}

/** A colour of the page as the canvas needs it: a word such as light-dark() is worked out first. */
function colourOf(canvas: HTMLCanvasElement, name: string): string {
  canvas.style.color = `var(${name})`;
  const { color } = getComputedStyle(canvas);
  canvas.style.color = "";
  return color;
}

function dataOf(chart: WeeklyChart, weeks: readonly string[], canvas: HTMLCanvasElement) {
  return {
    labels: [...weeks],
    datasets: chart.series.map(({ label, points }, at) => {
      const { dash, point, colour } = forms[at % forms.length] ?? forms[0];
      const byWeek = new Map(points.map(({ week, value }) => [week, value]));
      const line = colourOf(canvas, colour);
      return {
        label,
        data: weeks.map((week) => byWeek.get(week) ?? null),
        borderColor: line,
        backgroundColor: line,
        borderDash: [...dash],
        pointStyle: point,
        pointRadius: 4,
        pointHoverRadius: 6,
        spanGaps: false,
      };
    }),
  };
}

type LineChart = Chart<"line", (number | null)[]>;
type Range = { from: number; to: number };

/** Axes and legend, as yet without a line. */
function emptyChart(
  place: HTMLCanvasElement,
  { axisLabel }: WeeklyChart,
  language: Language,
): LineChart {
  const [ink, line] = [colourOf(place, "--ink"), colourOf(place, "--line")];
  const family = getComputedStyle(place).fontFamily;
  const text = { color: ink, font: { family } };
  const title = { display: true, text: axisLabel, ...text };
  return new Chart(place, {
    type: "line",
    data: { labels: [], datasets: [] },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: language === "en" ? "en-GB" : "zh-TW",
      interaction: { mode: "nearest", axis: "x", intersect: false },
      plugins: { legend: { labels: { ...text, usePointStyle: true } } },
      scales: {
        x: { ticks: text, grid: { color: line } },
        y: { ticks: text, grid: { color: line }, title },
      },
    },
  });
}

function show(chart: LineChart | null, data: LineChart["data"], { from, to }: Range): void {
  const x = chart?.options.scales?.x;
  if (!chart || !x) return;
  chart.data = data;
  x.min = from;
  x.max = to;
  chart.update();
}

/** A line chart on a canvas that follows the zoom, and the colours of the page. */
export function useLineChart(chart: WeeklyChart, weeks: readonly string[], zoom: Zoom) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const made = useRef<LineChart | null>(null);
  const range = useRef<Range>({ from: 0, to: weeks.length - 1 });
  const { language } = usePilotWords();
  const isDark = useSyncExternalStore(onScheme, () => dark.matches);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew in the dark
  useEffect(() => {
    const place = canvas.current;
    if (place === null) return;
    // First what stands around it, then the axes, then the lines: all at once is felt.
    let next = setTimeout(() => {
      made.current = emptyChart(place, chart, language);
      next = setTimeout(() => show(made.current, dataOf(chart, weeks, place), range.current));
    });
    return () => {
      clearTimeout(next);
      made.current?.destroy();
      made.current = null;
    };
  }, [chart, weeks, language, isDark]);

  useEffect(() => {
    range.current = { from: zoom.from, to: zoom.to };
    const { current: chart } = made;
    if (chart !== null) show(chart, chart.data, range.current);
  }, [zoom.from, zoom.to]);

  useWheelAndDrag(canvas, zoom);
  return canvas;
}

/** The wheel with Ctrl zooms, dragging moves. */
function useWheelAndDrag(canvas: { current: HTMLCanvasElement | null }, zoom: Zoom): void {
  const { in: closer, out: wider, move } = zoom;
  useEffect(() => {
    const place = canvas.current;
    if (place === null) return;
    let [startX, isDown] = [0, false];
    const onWheel = (event: WheelEvent) => {
      // Without a key the wheel scrolls the page, as everywhere.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (event.deltaY < 0) closer();
      else wider();
    };
    const onDown = (event: PointerEvent) => {
      [startX, isDown] = [event.clientX, true];
    };
    const onMove = (event: PointerEvent) => {
      const step = 40;
      const moved = Math.trunc((startX - event.clientX) / step);
      if (!isDown || moved === 0) return;
      startX = event.clientX;
      move(moved);
    };
    const onUp = () => {
      isDown = false;
    };
    place.addEventListener("wheel", onWheel, { passive: false });
    place.addEventListener("pointerdown", onDown);
    place.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    return () => {
      place.removeEventListener("wheel", onWheel);
      place.removeEventListener("pointerdown", onDown);
      place.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
    };
  }, [canvas, closer, wider, move]);
}
