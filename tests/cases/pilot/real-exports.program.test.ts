import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { exportSources } from "../../../src/adapters/export-source.ts";
import type { TallyId } from "../../../src/core/pilot/cell.ts";
import { kpiOutputOf } from "../../../src/core/pilot/kpi/kpi-report.ts";
import { kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { kpiTable } from "../../../src/core/pilot/kpi/kpi-table.ts";
import { readTicketSource } from "../../../src/core/pilot/read-ticket-source.ts";
import { ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import { columnMap } from "../../../src/core/schema/column-map.ts";
import { imported, sourceOf } from "../../core/pilot/format/import-sources.ts";
import { firstPeriod } from "../../core/pilot/ticket-log.ts";

/** Files that may be read but not shipped: see the rule of their folder. */
const data = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));
const isThere = existsSync(data);
if (!isThere) console.info("skipped: real exports, because ../shared/data is not there");

type Row = Record<string, string>;

/** The file once more, read by another parser. */
function plainly(name: string): Row[] {
  const text = readFileSync(`${data}${name}`, "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const canonical = (text: string) => Papa.parse<Row>(text.trimEnd(), { header: true }).data;
const filled = (rows: Row[], column: string) => rows.filter((row) => row[column] !== "").length;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe.skipIf(!isThere)("a real account export of Zendesk", () => {
  const name = "zendesk-export-plum-2023.csv";
  const zone = "Asia/Kolkata";

  it("becomes one ticket per row, with the instants, ratings and durations of the file", async () => {
    const sources = await exportSources(`${data}${name}`, name);
    const { output, text } = await imported(sources, { zone });
    const [rows, tickets] = [plainly(name), canonical(text)];
    expect([output.rows, output.tickets, output.leftOut]).toEqual([rows.length, rows.length, 0]);
    const solved = rows.filter((row) => !row["Solved at"]?.startsWith("1900"));
    const rated = rows.filter((row) => /^[1-5]$/.test(row["Satisfaction Score"] ?? ""));
    const reply = "First reply time in minutes within business hours";
    const timed = rows.filter((row) => row[reply] !== "");
    expect([
      filled(tickets, "last_solved_at"),
      filled(tickets, "csat_value"),
      filled(tickets, "vendor_frt_value"),
    ]).toEqual([solved.length, rated.length, timed.length]);
    expect(new Set(tickets.map((row) => row.requester_key)).size).toBe(
      new Set(rows.map((row) => row["Requester id"])).size,
    );
    const local = (row: Row) => Date.parse(`${row["Created at"]?.replace(" ", "T")}+05:30`);
    expect(sum(tickets.map((row) => Date.parse(row.created_at ?? "")))).toBe(sum(rows.map(local)));
    const seconds = sum(timed.map((row) => Number(row[reply]) * 60));
    expect(sum(tickets.map((row) => Number(row.vendor_frt_value)))).toBe(seconds);
  });

  it("agrees with its own durations within a minute, and says how often", async () => {
    const sources = await exportSources(`${data}${name}`, name);
    const { output } = await imported(sources, { zone });
    const full = output.files[0]?.reconciliations.find(({ of }) => of === "last-solve");
    const rows = plainly(name).filter((row) => !row["Solved at"]?.startsWith("1900"));
    const minutes = "Full resolution time in minutes";
    const utc = (local = "") => Date.parse(`${local.replace(" ", "T")}Z`) / 1000;
    const compared = rows.filter((row) => row[minutes] !== "");
    const agreed = compared.filter((row) => {
      const own = utc(row["Solved at"]) - utc(row["Created at"]);
      return Math.abs(Number(row[minutes]) * 60 - own) <= 60;
    });
    expect(full).toMatchObject({ compared: compared.length, agreed: agreed.length });
    expect(full?.rate).toBeGreaterThan(0.99);
  });

  it("gives the same figures imported as read directly", async () => {
    const [source] = await exportSources(`${data}${name}`, name);
    if (source === undefined) throw new Error("the export is empty");
    const { text } = await imported([source], { zone });
    const settings = kpiSettings(null);
    const plan = ticketPlan(null, { zone });
    const direct = firstPeriod(await readTicketSource(source, plan, settings));
    const again = firstPeriod(await readTicketSource(sourceOf(text), plan, settings));
    expect(again.account).toEqual(direct.account);
    const tally = (cells: typeof direct.cells, id: TallyId) =>
      sum(cells.map(({ tallies }) => tallies[id]));
    for (const id of ["used", "csat-rated", "csat-satisfied", "anchor-due", "reopened"] as const) {
      expect([id, tally(again.cells, id)]).toEqual([id, tally(direct.cells, id)]);
    }
    const figures = (period: typeof direct) =>
      kpiOutputOf(period, kpiTable(period, settings)).kpis.map(({ id, n, estimate, p90 }) => [
        id,
        n,
        estimate,
        p90,
      ]);
    expect(figures(again)).toEqual(figures(direct));
  });
});

describe.skipIf(!isThere)("a real log of events", () => {
  const name = "helpdesk-italian-eventlog.csv";
  const map = columnMap.parse({
    schemaVersion: 1,
    confirmed: true,
    source: "event log",
    rows: "events",
    zone: "Europe/Rome",
    columns: { ticket_id: "CaseID", created_at: "CompleteTimestamp" },
    eventColumn: "ActivityID",
    solvedEvents: ["6"],
  });

  it("becomes one ticket per case, from the first event to the last solve", async () => {
    const sources = await exportSources(`${data}${name}`, name);
    const { output, text } = await imported(sources, { zone: null, map });
    const cases = new Map<string, { at: string; kind: string }[]>();
    for (const { CaseID = "", CompleteTimestamp = "", ActivityID = "" } of plainly(name)) {
      const events = cases.get(CaseID) ?? [];
      cases.set(CaseID, [...events, { at: CompleteTimestamp, kind: ActivityID }]);
    }
    const rows = sum([...cases.values()].map((events) => events.length));
    const { tickets, joined, leftOut } = output;
    expect([output.rows, tickets, joined, leftOut]).toEqual([
      rows,
      cases.size,
      rows - cases.size,
      0,
    ]);
    const ordered = [...cases].map(([id, events]) => {
      const sorted = events.sort((left, right) =>
        left.at === right.at
          ? Number(left.kind === "6") - Number(right.kind === "6")
          : left.at < right.at
            ? -1
            : 1,
      );
      const [first, last] = [sorted[0], sorted.at(-1)];
      return [id, first?.at, last?.kind === "6" ? last.at : ""].join(" ");
    });
    const rome = (text = "") =>
      text === ""
        ? ""
        : new Intl.DateTimeFormat("sv-SE", {
            timeZone: "Europe/Rome",
            dateStyle: "short",
            timeStyle: "medium",
          }).format(new Date(text));
    const found = canonical(text).map((row) =>
      [row.ticket_id, rome(row.created_at), rome(row.last_solved_at)].join(" "),
    );
    expect(found.sort()).toEqual(ordered.sort());
  });
});

describe.skipIf(!isThere)("a training exercise of a call centre, full of damage", () => {
  const name = "synthetic-pwc-call-center.csv";
  const columns = {
    ticket_id: "Call Id",
    created_at: { header: ["Date", "Time"] },
    topic: "Topic",
    csat_value: "Satisfaction rating",
    vendor_frt_value: { header: "Speed of answer in seconds", unit: "seconds", clock: "calendar" },
    handle_seconds: { header: "AvgTalkDuration", unit: "clock" },
  };
  const answers = { schemaVersion: 1, confirmed: true, zone: "Europe/Zurich", columns };

  it("is not read before somebody answers how its times are written", async () => {
    const sources = await exportSources(`${data}${name}`, name);
    const map = columnMap.parse(answers);
    const { output, diagnostics } = await imported(sources, { zone: null, map });
    const codes = diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code }) => code);
    expect([output.tickets, output.leftOut, codes]).toEqual([0, 5000, ["times-as-fractions"]]);
  });

  it("then gives every call, its talk time and its speed of answer", async () => {
    const sources = await exportSources(`${data}${name}`, name);
    const handle_seconds = { header: "AvgTalkDuration", unit: "clock-time" };
    const map = columnMap.parse({
      ...answers,
      serialsFrom: 1900,
      columns: { ...columns, handle_seconds },
      constants: { channel: "phone" },
    });
    const { output, text } = await imported(sources, { zone: null, map });
    const [rows, tickets] = [plainly(name), canonical(text)];
    expect([output.rows, output.tickets, output.leftOut]).toEqual([5000, 5000, 0]);
    expect(output.files[0]).toMatchObject({ delimiter: "semicolon", dateOrder: "day-month-year" });
    const talked = rows.flatMap(({ AvgTalkDuration = "" }) => {
      const [hours = 0, minutes = 0, seconds = 0] = AvgTalkDuration.split(/[: ]/).map(Number);
      return AvgTalkDuration === "" ? [] : [(hours % 12) * 3600 + minutes * 60 + seconds];
    });
    const handled = tickets.flatMap(({ handle_seconds: own = "" }) =>
      own === "" ? [] : [Number(own)],
    );
    expect([handled.length, sum(handled)]).toEqual([talked.length, sum(talked)]);
    const waits = rows.map((row) => Number(row["Speed of answer in seconds"]));
    expect(sum(tickets.map((row) => Number(row.vendor_frt_value)))).toBe(sum(waits));
    const first = rows[0];
    const time = Math.round(Number(first?.Time) * 86_400);
    const [day, month, year] = (first?.Date ?? "").split(".").map(Number);
    const local = Date.UTC(year ?? 0, (month ?? 0) - 1, day) / 1000 + time;
    expect(Date.parse(tickets[0]?.created_at ?? "") / 1000).toBe(local - 3600);
  });
});

describe.skipIf(!isThere)("the tables of a warehouse of Zendesk's data", () => {
  const name = "dbt_zendesk_seeds/ticket_data.csv";

  it("are read by a column map, deleted tickets and all", async () => {
    const sources = await exportSources(`${data}${name}`, name);
    const map = columnMap.parse({
      schemaVersion: 1,
      confirmed: true,
      zone: "UTC",
      columns: {
        ticket_id: "id",
        created_at: "created_at",
        last_updated_at: "updated_at",
        status: "status",
        priority: "priority",
        channel: "via_channel",
        requester_key: "requester_id",
      },
    });
    const { output, text } = await imported(sources, { zone: null, map });
    const [rows, tickets] = [plainly(name), canonical(text)];
    expect([output.tickets, output.leftOut]).toEqual([rows.length, 0]);
    const statuses = (all: Row[]) => all.map(({ status }) => status).sort();
    expect(statuses(tickets)).toEqual(statuses(rows));
    expect(tickets.map(({ created_at = "" }) => created_at)).toEqual(
      rows.map(({ created_at = "" }) => `${created_at.slice(0, 19).replace(" ", "T")}Z`),
    );
  });
});
