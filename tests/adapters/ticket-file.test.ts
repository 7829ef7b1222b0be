import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { fileRanges } from "../../src/adapters/file-ranges.ts";
import { SeveralReaders } from "../../src/adapters/several-readers.ts";
import { readTicketFile } from "../../src/adapters/ticket-file.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { createTicketReader } from "../../src/core/pilot/ticket-reader.ts";
import { BusinessClock } from "../../src/core/pilot/time/business-clock.ts";
import type { BusinessCalendar } from "../../src/core/schema/business-calendar.ts";
import { ticketText } from "../bench/tickets/ticket-rows.ts";
import { at, logText, readLog } from "../core/pilot/ticket-log.ts";

const folder = mkdtempSync(join(tmpdir(), "tickets-"));
afterAll(() => rmSync(folder, { recursive: true }));

const plan = ticketPlan(null, { zone: "UTC" });
const settings = kpiSettings(null);
const calendar: BusinessCalendar = {
  zone: "Asia/Taipei",
  weeklyHours: [{ weekday: "monday", opens: "09:00", closes: "18:00" }],
  years: [],
};

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

it.each([true, false])(
  "gives the same from one thread and from three (bounded: %s)",
  async (isBounded) => {
    const text = [...ticketText({ rows: 5_000, seed: 7, kind: "rich" })]
      .join("")
      // A cell of several lines where the second range is expected to begin, and ids once only.
      .split("\n")
      .map((line, index) => (index % 50 === 0 ? line.replace("agent-", '"a\nb",') : line))
      .map((line, index) => line.replace(/^\d+,/, `${index},`))
      .join("\n");
    const path = join(folder, "ranges.csv");
    writeFileSync(path, text);
    const clock = { ...settings, businessClock: new BusinessClock(calendar) };
    const read = async (most: number) => {
      const seen: number[] = [];
      const summary = await readTicketFile(path, plan, clock, {
        ignoreRequesters: isBounded,
        limits: { most, leastBytes: 100_000 },
        onProgress: ({ bytes, rows }) => seen.push(bytes, rows),
      });
      return { summary, last: seen.slice(-2) };
    };
    const [one, three] = [await read(1), await read(3)];
    expect(three.summary).toEqual(one.summary);
    expect(three.last).toEqual([text.length, three.summary.rows]);
    expect(three.summary.badRows).toBeGreaterThan(0);
  },
  60_000,
);

it("takes over what another thread found, instead of reading it again", async () => {
  const path = join(folder, "ids.csv");
  const rows = Array.from({ length: 20_000 }, (_, id) => ({ ticket_id: id, created_at: at(id) }));
  writeFileSync(path, logText(rows));
  const ranges = await fileRanges(path, plan, { most: 2, leastBytes: 100_000 });
  const reader = createTicketReader(plan, settings);
  const { push, add } = reader;
  let [bytesHere, added] = [0, 0];
  reader.push = (chunk) => {
    bytesHere += chunk.length;
    push(chunk);
  };
  reader.add = (part) => {
    const isAdded = add(part);
    added += Number(isAdded);
    return isAdded;
  };
  const task = { plan, settings, isBounded: false, learned: null };
  await new SeveralReaders(reader, path, undefined).read(ranges, task);
  expect([added, bytesHere]).toEqual([1, ranges[1]?.from]);
});

it("reads a range itself that another thread could not read", async () => {
  const path = join(folder, "ranges.csv");
  const [first, second] = await fileRanges(path, plan, { most: 2, leastBytes: 100_000 });
  if (first === undefined || second === undefined) throw new Error("one range only");
  const reader = createTicketReader(plan, settings);
  const readers = new SeveralReaders(reader, path, undefined);
  // The thread fails at once: it cannot read from such a place.
  const broken = { ...plan, zone: "Nowhere/Atlantis", exportZone: "Nowhere/Atlantis" };
  const task = { plan: broken, settings, isBounded: false, learned: null };
  await readers.read([first, second], task);
  expect(reader.end()).toEqual(await readTicketFile(path, plan, settings));
}, 60_000);
