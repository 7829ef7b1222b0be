import { expect, it } from "vitest";
import { compared, rebuiltKpis } from "../../../../src/core/rehearsal/reconcile/rebuilt-kpis.ts";
import { sourceOf } from "../../pilot/format/import-sources.ts";

const header =
  "ticket_id,created_at,first_public_agent_reply_at,last_solved_at,status,channel,exported_at\n";
const row = (id: number, reply: string, exported = "2026-11-01T00:00:00Z") =>
  `T${id},2026-09-0${id}T01:00:00Z,${reply},2026-09-0${id}T09:00:00Z,solved,line,${exported}\n`;
const old = `${header}${row(1, "2026-09-01T01:10:00Z")}${row(2, "2026-09-02T01:20:00Z")}`;

const first = async (next: string) =>
  (await rebuiltKpis(sourceOf(old), sourceOf(next)))?.find(
    ({ kpi }) => kpi === "first-response-time",
  );

it("gives the same KPIs from another writing, and from a later export", async () => {
  const next = `${header}${row(2, "2026-09-02 09:20:00+08:00", "2026-12-24T00:00:00Z")}${row(1, "2026-09-01T01:10:00Z", "2026-12-24T00:00:00Z")}`;
  const found = await rebuiltKpis(sourceOf(old), sourceOf(next));
  expect(found?.length).toBeGreaterThan(2);
  expect(found?.every(({ agrees }) => agrees)).toBe(true);
});

it("tells a KPI that moved", async () => {
  const next = `${header}${row(1, "2026-09-01T01:10:00Z")}${row(2, "2026-09-02T03:20:00Z")}`;
  expect(await first(next)).toMatchObject({ agrees: false });
  const lost = `${header}${row(1, "")}${row(2, "")}`;
  expect((await first(lost))?.agrees).toBe(false);
});

it("rebuilds nothing from what are no tickets", async () => {
  expect(await rebuiltKpis(sourceOf("a,b\n1,2\n"), sourceOf(old))).toBeNull();
  expect(await rebuiltKpis(sourceOf(old), sourceOf("a,b\n1,2\n"))).toBeNull();
});

it("allows half a percent", () => {
  const figure = { kpi: "x", unit: "share" as const, estimate: 0.8 };
  expect(compared(figure, 0.804)).toMatchObject({ agrees: true });
  expect(compared(figure, 0.8041)).toMatchObject({ agrees: false });
  expect(compared({ ...figure, estimate: 0 }, 0.1)).toMatchObject({ change: null, agrees: false });
});
