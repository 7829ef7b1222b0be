import { expect, it } from "vitest";
import { drawChart } from "../../../../src/charts/draw-chart.ts";
import { emotionChart } from "../../../../src/core/report/charts/emotion-chart.ts";
import { journeyLines } from "../../../../src/core/report/service/journey-section.ts";
import { bothLanguages } from "../../../cli/terminal.ts";
import { provenContext, withoutBaseline } from "../../../workspaces/proven-sample.ts";

it.each(bothLanguages)(
  "names the lowest point and says the same in its table (%s)",
  async (language) => {
    const context = await provenContext(language);
    const chart = emotionChart(journeyLines(context), context);
    expect(chart.title).toMatch(/4\.6/);
    expect(chart.points.map(({ mark }) => mark).join("")).toBe("+−++−");
    expect(chart.table.rows).toHaveLength(chart.points.length);
    expect(chart.series.every(({ points }) => points.every(({ isHollow }) => !isHollow))).toBe(
      true,
    );
    for (const width of [720, 320]) {
      const svg = drawChart(chart, { width, language, idPrefix: "x" });
      expect(svg).not.toMatch(/<style|style=|NaN|Infinity|undefined/);
      expect(svg.match(/<svg/g)).toHaveLength(1);
    }
  },
);

it("draws points of few answers hollow, and leaves unknown ones out", async () => {
  const context = await provenContext("en");
  const [today] = journeyLines(context);
  if (!today) throw new Error("no line");
  const touchpoints = today.score.touchpoints.map((one, at) =>
    at === 0 ? { ...one, isWeak: true } : { ...one, rating: { n: 0, mean: null, interval: null } },
  );
  const chart = emotionChart([{ ...today, score: { ...today.score, touchpoints } }], context);
  expect(chart.series[0]?.points[0]?.isHollow).toBe(true);
  expect(chart.series[0]?.points[1]?.value).toBeNull();
});

it("calls a pilot a pilot where nobody was asked about today", async () => {
  const context = await provenContext("en", withoutBaseline);
  const { title } = emotionChart(journeyLines(context), context);
  expect(title).toContain("Tidalleaf");
  expect(title).not.toMatch(/[0-9] today/);
});
