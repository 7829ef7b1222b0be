import { kpiValue } from "../core/report/kpi-value.ts";
import type { PlanOutput } from "../core/schema/plan-output.ts";
import { pilotText as pilotEn } from "../core/text/en/pilot.ts";
import { planText as planEn } from "../core/text/en/plan.ts";
import { formatCount, formatPoints } from "../core/text/formats.ts";
import { daysOf } from "../core/text/judged-kpi.ts";
import type { Language } from "../core/text/language.ts";
import { pilotText as pilotZhHant } from "../core/text/zh-hant/pilot.ts";
import { planText as planZhHant } from "../core/text/zh-hant/plan.ts";
import { textTable } from "./text-table.ts";

type PlannedKpi = PlanOutput["kpis"][number];

function words(language: Language) {
  return language === "en"
    ? { plan: planEn, pilot: pilotEn }
    : { plan: planZhHant, pilot: pilotZhHant };
}

/** A value of the KPI; the pile of open tickets is told by how it changes a week. */
function valueText(kpi: PlannedKpi, value: number | null, language: Language): string {
  const text = kpiValue(value, kpi.unit, language);
  return kpi.unit === "tickets" && value !== null ? words(language).plan.perWeek(text) : text;
}

/** The size of a change and where it goes: 22 % less, 4.2 percentage points up. */
function changeText(kpi: PlannedKpi, change: number | null, language: Language): string {
  if (change === null) return "—";
  const { plan } = words(language);
  if (kpi.scale === "ratio") {
    const percent = `${formatPoints(Math.abs(change - 1) * 100, language)} %`;
    return change < 1 ? plan.less(percent) : plan.more(percent);
  }
  if (kpi.unit === "share") {
    const points = formatPoints(Math.abs(change) * 100, language);
    return change < 0 ? plan.fewerPoints(points) : plan.morePoints(points);
  }
  const size = formatPoints(Math.abs(change), language);
  return kpi.unit === "tickets" ? plan.fewerPerWeek(size) : plan.scorePoints(size);
}

/** Lengths of which is spoken; the table has all. */
const spokenWeeks = [4, 6, 8];

/** What the KPI must become for pilots of some lengths to show it, as one would say it aloud. */
function spokenText(kpi: PlannedKpi, language: Language): string {
  const { plan, pilot } = words(language);
  const { baseline, scale } = kpi;
  const changes = kpi.detectable.filter(({ pilotWeeks }) => spokenWeeks.includes(pilotWeeks));
  const seen = changes.flatMap(({ pilotWeeks, change }, place) => {
    if (change === null || baseline === null) return [];
    const becomes = scale === "ratio" ? baseline * change : baseline + change;
    const value = valueText(kpi, becomes, language);
    return [plan.seen(pilotWeeks, value, changeText(kpi, change, language), place === 0)];
  });
  return plan.sentence(pilot.kpiNames[kpi.id], valueText(kpi, baseline, language), seen);
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines.map((line) => `  • ${line}`)].join("\n")];
}

/** What a pilot of four to eight weeks could show, for a person who decides how long it runs. */
export function planInTerminal(output: PlanOutput, language: Language): string {
  const { plan, pilot } = words(language);
  const known = output.kpis.filter(({ reason }) => reason === null);
  const lengths = known[0]?.detectable.map(({ pilotWeeks }) => plan.weeks(pilotWeeks)) ?? [];
  const rows = known.map((kpi) => [
    pilot.kpiNames[kpi.id],
    valueText(kpi, kpi.baseline, language),
    ...kpi.detectable.map(({ change }) => changeText(kpi, change, language)),
  ]);
  const inSixWeeks = (kpi: PlannedKpi) => kpi.detectable.find(({ pilotWeeks }) => pilotWeeks === 6);
  const primary = known.filter(({ role }) => role === "primary");
  const spoken = (primary.length > 0 ? primary : known.slice(0, 2)).map((kpi) =>
    spokenText(kpi, language),
  );
  const unprovable = known
    .filter((kpi) => inSixWeeks(kpi)?.notWorseShowable === false)
    .map(({ id }) => plan.notWorse(pilot.kpiNames[id]));
  const unknown = output.kpis.flatMap(({ id, reason }) =>
    reason === null ? [] : [plan.cannot(pilot.kpiNames[id], plan.reasons[reason])],
  );
  const basis = plan.basis(
    formatCount(output.baselineWeeks.length, language),
    formatCount(output.ticketsPerWeek, language),
    daysOf(output.followUpSeconds, language),
  );
  return `${[
    `${plan.title}\n  ${basis}`,
    ...(rows.length === 0 ? [] : [textTable(rows, [plan.kpi, plan.now, ...lengths])]),
    ...listed(plan.primary, spoken),
    ...listed(plan.unprovable, unprovable),
    ...listed(plan.unknown, unknown),
    plan.how,
  ].join("\n\n")}\n`;
}
