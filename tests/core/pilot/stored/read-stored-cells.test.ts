import { expect, it } from "vitest";
import {
  areStoredCells,
  readStoredCells,
} from "../../../../src/core/pilot/stored/read-stored-cells.ts";
import { writeStoredCells } from "../../../../src/core/pilot/stored/write-stored-cells.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";
import { firstPeriod, logText, readLog } from "../ticket-log.ts";

const rows = Array.from({ length: 60 }, (_, at) => ({
  ticket_id: `t${at}`,
  requester_key: `r${at % 7}`,
  channel: ["line", "phone", 'a"b,\n'][at % 3] ?? "",
  topic: at % 2 === 0 ? "__proto__" : "退貨",
  created_at: `2026-05-${String(4 + (at % 14)).padStart(2, "0")}T09:00:00Z`,
  first_public_agent_reply_at:
    at % 5 === 0 ? "" : `2026-05-${String(4 + (at % 14)).padStart(2, "0")}T1${at % 9}:00:07Z`,
  last_solved_at: at % 4 === 0 ? "" : "2026-05-20T09:00:00Z",
  exclusion_reason: at % 11 === 0 ? "spam" : "",
}));

const plan = { ...ticketPlan(null, { zone: "Asia/Taipei" }), controlChannels: new Set(["phone"]) };
const period = firstPeriod(readLog(logText(rows), { plan }));
const text = writeStoredCells(period, "mark");

it("gives back the very period that was written, controls and all", () => {
  expect(period.controlCells.length).toBeGreaterThan(0);
  expect(readStoredCells(text, plan, "mark")).toEqual({ period });
});

it("holds no id of a ticket or a requester", () => {
  expect(text).not.toMatch(/"[tr]\d+"/);
});

it("is known by its beginning", () => {
  expect(areStoredCells(new TextEncoder().encode(text))).toBe(true);
  expect(areStoredCells(new TextEncoder().encode("ticket_id,created_at"))).toBe(false);
});

it("refuses cells of another plan, and a file of which a line is damaged", () => {
  const code = (from: string, mark = "mark") => {
    const read = readStoredCells(from, plan, mark);
    return "finding" in read ? [read.finding.code, read.finding.place.line] : null;
  };
  expect(code(text, "other")).toEqual(["stored-cells-of-another-plan", 1]);
  expect(code(text.replace('"of":"cells"', '"of":"sells"'))).toEqual(["stored-cells-damaged", 2]);
  expect(code(text.replace('"used":', '"__proto__":'))).toEqual(["stored-cells-damaged", 1]);
  const other = text.replace('"tallies":{"used":', '"tallies":{"usedd":');
  expect(code(other)).toEqual(["stored-cells-damaged", 2]);
  const lines = text.trimEnd().split("\n");
  expect(code(`${lines.slice(0, -1).join("\n")}\n`)).toEqual([
    "stored-cells-damaged",
    lines.length,
  ]);
  expect(code("{}")).toEqual(["stored-cells-damaged", 1]);
});

it("takes the weeks of settling in from the plan at hand", () => {
  const later = { ...plan, washInWeeks: 2 };
  const pilot = writeStoredCells({ ...period, period: "pilot" }, "mark");
  const read = readStoredCells(pilot, later, "mark");
  expect("period" in read && read.period.washInWeeks).toBe(2);
});
