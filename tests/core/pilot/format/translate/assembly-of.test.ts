import { expect, it } from "vitest";
import { columnMap } from "../../../../../src/core/schema/column-map.ts";
import { imported, sourceOf, ticketsOf } from "../import-sources.ts";

const header = "Sender type,Sender name,Date,Time,Message";
const chat = (...lines: string[]) =>
  sourceOf(`Time zone,+08:00\n${header}\n${lines.join("\n")}\n`, "12345_Lin.csv");

it("parts a chat where it was silent for longer than the gap", async () => {
  const lines = [
    "User,Lin,2026/06/01,10:00:00,a",
    "Account,Wu,2026/06/01,14:00:00,b",
    "User,Lin,2026/06/01,18:00:01,c",
  ];
  const [day, hours] = await Promise.all([
    imported([chat(...lines)]),
    imported([chat(...lines)], { sessionGapSeconds: 4 * 3600 }),
  ]);
  expect([day.output.tickets, hours.output.tickets]).toEqual([1, 2]);
  expect([day.output.joined, hours.output.joined]).toEqual([2, 1]);
});

it("does not take a program's message for the reply of a person", async () => {
  const { text } = await imported([
    chat("User,Lin,2026/06/01,10:00:00,a", "Account,Unknown,2026/06/01,10:00:05,b"),
  ]);
  expect(ticketsOf(text)[0]).toMatchObject({
    first_public_agent_reply_at: "",
    agent_public_reply_count: "1",
  });
});

it("writes nobody's name", async () => {
  const { text } = await imported([chat("User,Lin,2026/06/01,10:00:00,secret")]);
  expect(text).not.toMatch(/Lin|secret|12345/);
});

it("makes the same cases of events in any order", async () => {
  const map = columnMap.parse({
    schemaVersion: 1,
    confirmed: true,
    rows: "events",
    columns: { ticket_id: "id", created_at: "at" },
    eventColumn: "what",
    solvedEvents: ["Solved"],
  });
  const rows = [
    "7,opened,2026-06-01 10:00",
    "7,solved,2026-06-01 11:00",
    "7,opened,2026-06-01 12:00",
    "8,opened,2026-06-01 10:30",
  ];
  const cases = async (order: string[]) => {
    const { text } = await imported([sourceOf(`id,what,at\n${order.join("\n")}\n`)], { map });
    return ticketsOf(text)
      .map(({ ticket_id, created_at, first_solved_at, last_solved_at, status, reopen_count }) =>
        [ticket_id, created_at, first_solved_at, last_solved_at, status, reopen_count].join(" "),
      )
      .sort();
  };
  expect(await cases(rows)).toEqual([
    "7 2026-06-01T02:00:00Z 2026-06-01T03:00:00Z  open 1",
    "8 2026-06-01T02:30:00Z   open 0",
  ]);
  expect(await cases([...rows].reverse())).toEqual(await cases(rows));
});
