import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Call } from "../../src/cli/command.ts";
import { ticketReading } from "../../src/cli/ticket-reading.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { kpiOutput } from "../../src/core/schema/kpi-output.ts";
import { ticketText } from "../bench/tickets/ticket-rows.ts";
import { touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-reading-"));
beforeAll(() => {
  const text = [...ticketText({ rows: 1_000, seed: 9, kind: "plain" })].join("");
  writeFileSync(join(folder, "tickets.csv"), text);
  writeFileSync(join(folder, "tickets.csv.gz"), gzipSync(text));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function kpi(file: string, ...words: string[]) {
  const { out, err } = await touchstone(["kpi", file, "--zone", "UTC", ...words], { folder });
  const { kpis } = kpiOutput.parse(JSON.parse(out));
  return { err, kpis, estimate: (id: string) => kpis.find((one) => one.id === id)?.estimate };
}

it.each(["tickets.csv", "tickets.csv.gz"])(
  "reads %s without comparing requesters",
  async (file) => {
    const [full, bounded] = [await kpi(file), await kpi(file, "--ignore-requesters")];
    expect(full.estimate("repeat-contact-rate")).not.toBeNull();
    expect(bounded.estimate("repeat-contact-rate")).toBeNull();
    expect(bounded.err).toContain("requesters-not-kept");
    for (const id of ["first-response-time", "resolution-time", "csat", "handling-time"]) {
      expect(bounded.estimate(id), id).toBe(full.estimate(id));
    }
  },
);

function callOf(told: string[]): Call {
  const terminal = {
    folder,
    out: () => {},
    err: (text: string) => told.push(text),
    isInteractive: true,
    errIsTerminal: true,
  };
  const options = { "ignore-requesters": true };
  return { terminal, language: "en", wantsJson: false, positionals: [], options };
}

it("tells at a terminal how far a large file has been read, and takes the line away", () => {
  const told: string[] = [];
  const { reading, done } = ticketReading(ticketPlan(null, { file: "a.csv" }), callOf(told));
  reading.onProgress?.({ bytes: 50e6, size: 200e6, rows: 370_000 });
  done();
  expect(told.join("")).toContain("Reading a.csv: 25 %, 50 MB, 370,000 rows");
  expect(told.at(-1)).toBe("\r\u001B[K");
});

it("tells of ClickHouse what is known, with the time", () => {
  const told: string[] = [];
  const { reading, done } = ticketReading(ticketPlan(null, { file: "a.csv" }), callOf(told));
  const known = { bytes: 50e6, size: 200e6, rows: 371_234, areRowsAbout: true, share: 0.25 };
  reading.onEngineProgress?.({ ...known, seconds: 0.5 });
  expect(told).toEqual([]);
  reading.onEngineProgress?.({ ...known, seconds: 3.4 });
  expect(told.at(-1)).toContain(
    "ClickHouse is reading a.csv: 25 %, 50 MB, about 370,000 rows, 3 s",
  );
  reading.onEngineProgress?.({ ...known, bytes: null, rows: null, share: null, seconds: 4 });
  expect(told.at(-1)).toContain("ClickHouse is reading a.csv: 200 MB in all, 4 s");
  done();
  expect(told.at(-1)).toBe("\r\u001B[K");
});

it("draws no line where stderr is no terminal", () => {
  const call = callOf([]);
  const terminal = { ...call.terminal, errIsTerminal: false };
  const { reading } = ticketReading(ticketPlan(null, { file: "a.csv" }), { ...call, terminal });
  expect(reading.onProgress).toBeUndefined();
  expect(reading.onEngineProgress).toBeUndefined();
});

it("refuses to ignore requesters where the plan leaves some of them out by number", () => {
  const plan = { ...ticketPlan(null), bulkRequesterThreshold: 50 };
  expect(() => ticketReading(plan, callOf([]))).toThrow("bulkRequesterThreshold");
});
