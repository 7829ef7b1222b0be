import { expect, it } from "vitest";
import { noChoices } from "../../../../../src/core/pilot/format/translate/import-choices.ts";
import { openExport } from "../../../../../src/core/pilot/format/translate/open-export.ts";
import { translateExport } from "../../../../../src/core/pilot/format/translate/translate-export.ts";
import { sourceOf } from "../import-sources.ts";

it("accounts for every row and points at the line of each", async () => {
  const source = sourceOf(`Ticket ID,Created time,Resolved time,Subject
1,2026-05-04 09:00,2026-05-05 09:00,"two
lines"
2,2026-05-04 09:00,yesterday,x
3,2026-05-04 09:00,-,x
`);
  const opened = await openExport(source, { ...noChoices, zone: "Asia/Taipei" });
  if (opened.kind === "unknown") throw new Error("not recognised");
  const seen: string[] = [];
  const keys = { requester: (id: string) => id, agent: (id: string) => id };
  const account = await translateExport(opened.surveyed, keys, (ticket, line, row) => {
    seen.push(`${line} ${row} ${ticket.get("created_at")} ${ticket.get("last_solved_at")}`);
  });
  expect(seen).toEqual([
    "2 1 2026-05-04T01:00:00Z 2026-05-05T01:00:00Z",
    "5 3 2026-05-04T01:00:00Z ",
  ]);
  expect(account).toMatchObject({ rows: 3, written: 2, rejected: 1 });
  expect([...account.leftOut]).toEqual([["unreadable-date", 1]]);
  expect(account.diagnostics.map(({ place }) => [place.line, place.column])).toEqual([[4, 20]]);
});
