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

/** The size of a change: 22 %, 4.2 percentage points. */
function sizeText(kpi: PlannedKpi, change: number | null, language: Language): string {
  if (change === null) return "—";
  if (kpi.scale === "ratio") return `${formatPoints(Math.abs(change - 1) * 100, language)} %`;
  const { plan } = words(language);
  if (kpi.unit === "share") return plan.points(formatPoints(Math.abs(change) * 100, language));
  return formatPoints(Math.abs(change), language);
}

/** The same with its direction: 22 % less. */
function changeText(kpi: PlannedKpi, change: number | null, language: Language): string {
  const size = sizeText(kpi, change, language);
  const { plan } = words(language);
  if (change === null || kpi.scale !== "ratio") return size;
  return change < 1 ? plan.less(size) : plan.more(size);
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
    kpiValue(kpi.baseline, kpi.unit, language),
    ...kpi.detectable.map(({ change }) => changeText(kpi, change, language)),
  ]);
  const inSixWeeks = (kpi: PlannedKpi) => kpi.detectable.find(({ pilotWeeks }) => pilotWeeks === 6);
  const primary = known.filter(({ role }) => role === "primary");
  const spoken = (primary.length > 0 ? primary : known.slice(0, 2)).map((kpi) =>
    plan.sentence(
      pilot.kpiNames[kpi.id],
      6,
      sizeText(kpi, inSixWeeks(kpi)?.change ?? null, language),
    ),
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
