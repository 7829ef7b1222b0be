import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { readTicketFile } from "../../src/adapters/ticket-file.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { at, logText, readLog } from "../core/pilot/ticket-log.ts";

const folder = mkdtempSync(join(tmpdir(), "tickets-"));
afterAll(() => rmSync(folder, { recursive: true }));

const plan = ticketPlan(null, { zone: "UTC" });
const settings = kpiSettings(null);

it("reads a file larger than one chunk as the reader reads it at once", async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => ({
    ticket_id: index,
    created_at: at(index * 60),
    requester_key: `r${index % 999}`,
    channel: index % 3 ? "line" : "email",
  }));
  const text = logText(rows);
  const path = join(folder, "tickets.csv");
  writeFileSync(path, text);
  const seen: number[] = [];
  const onProgress = ({ bytes }: { bytes: number }) => seen.push(bytes);
  const summary = await readTicketFile(path, plan, settings, { onProgress });
  expect(summary).toEqual(readLog(text));
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.at(-1)).toBe(text.length);
});

it("reads a packed file like the plain one, and refuses one that is cut short", async () => {
  const text = logText(
    Array.from({ length: 5_000 }, (_, index) => ({ ticket_id: index, created_at: at(index) })),
  );
  const packed = gzipSync(text);
  writeFileSync(join(folder, "tickets.csv.gz"), packed);
  expect(await readTicketFile(join(folder, "tickets.csv.gz"), plan, settings)).toEqual(
    readLog(text),
  );
  writeFileSync(join(folder, "cut.csv.gz"), packed.subarray(0, packed.length / 2));
  const cut = readTicketFile(join(folder, "cut.csv.gz"), plan, settings);
  await expect(cut).rejects.toMatchObject({ code: "BROKEN_GZIP" });
});

it("passes on the system's error for a file that is not there", async () => {
  const missing = readTicketFile(join(folder, "nothing.csv"), plan, settings);
  await expect(missing).rejects.toMatchObject({ code: "ENOENT" });
});
