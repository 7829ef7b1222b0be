import type { ExportSource } from "../../pilot/format/translate/export-source.ts";
import { kpiSettings } from "../../pilot/kpi/kpi-settings.ts";
import { kpiTable } from "../../pilot/kpi/kpi-table.ts";
import type { PeriodCells } from "../../pilot/period-cells.ts";
import { readTicketSource } from "../../pilot/read-ticket-source.ts";
import { ticketPlan } from "../../pilot/ticket-plan.ts";
import { instantText } from "../../pilot/time/calendar-day.ts";
import type { KpiUnit } from "../../schema/kpi-output.ts";
import type { RebuiltKpi } from "../../schema/reconcile-output.ts";

/** Figures further apart than this are not the same. */
export const rebuildTolerance = 0.005;
const rounding = 1e-9;

/** Times without a zone are taken alike on both sides; which zone it is plays no part. */
const zone = "UTC";

async function cellsOf(source: ExportSource, exportedAt: string | null) {
  const plan = ticketPlan(null, { file: source.name, period: "baseline", zone, salt: "rebuild" });
  const own = exportedAt === null ? plan : { ...plan, exportedAt };
  const { periods } = await readTicketSource(source, own, kpiSettings(null));
  const [cells] = periods;
  return cells !== undefined && cells.account.used > 0 ? cells : null;
}

type Figure = { kpi: string; unit: KpiUnit; estimate: number | null };

function figures(cells: PeriodCells): Figure[] {
  const rows = kpiTable(cells, kpiSettings(null), []);
  return rows.map(({ id, unit, estimate }) => ({ kpi: id, unit, estimate }));
}

/**
 * How far are two figures of one KPI apart, and are they the same within 0.5 %?
 *
 * @example compared({ kpi: "csat", unit: "share", estimate: 0.8 }, 0.803).agrees // true
 */
export function compared({ kpi, unit, estimate: old }: Figure, next: number | null): RebuiltKpi {
  const gap = old === null || next === null ? null : next - old;
  const base = Math.abs(old ?? 0);
  const change = gap === 0 ? 0 : gap === null || base === 0 ? null : gap / base;
  const agrees =
    old === next || (change !== null && Math.abs(change) <= rebuildTolerance + rounding);
  return { kpi, unit, old, new: next, change, agrees };
}

/**
 * Do the tickets of both sides give the same KPIs? Each is worked out anew from the timestamps, under the
 * default definitions and with the cut of the old export on both sides, so that a later export does not
 * look like a change. KPIs that the old tickets do not tell are left out. Null when either side holds no
 * readable ticket.
 *
 * @example (await rebuiltKpis(old, restored))?.every(({ agrees }) => agrees) // true
 */
export async function rebuiltKpis(
  old: ExportSource,
  next: ExportSource,
): Promise<RebuiltKpi[] | null> {
  const before = await cellsOf(old, null);
  if (before === null || before.cut === null) return null;
  const after = await cellsOf(next, instantText(before.cut.at));
  if (after === null) return null;
  const restored = new Map(figures(after).map(({ kpi, estimate }) => [kpi, estimate]));
  return figures(before).flatMap((figure) =>
    figure.estimate === null ? [] : [compared(figure, restored.get(figure.kpi) ?? null)],
  );
}
