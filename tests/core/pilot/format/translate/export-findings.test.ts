import { expect, it } from "vitest";
import { imported, sourceOf } from "../import-sources.ts";

/** Six tickets replied to after an hour, of which the vendor says these hours on business time. */
async function codesFor(hours: string[]) {
  const rows = hours.map(
    (hour, index) => `${index},2026-05-04 09:00,2026-05-04 10:00,2026-05-05 09:00,${hour}`,
  );
  const header =
    "Ticket ID,Created time,Initial response time,Resolved time,First response time (in hrs)";
  const { diagnostics } = await imported([sourceOf(`${header}\n${rows.join("\n")}\n`)]);
  return diagnostics.map(({ code, params }) => [code, params.count ?? params.longer]);
}

it("lets business time be shorter than the calendar, never longer", async () => {
  expect(await codesFor(["1", "0.5", "0.5", "0.2", "0:10:00", "1"])).toEqual([]);
  expect(await codesFor(["2", "2", "1", "1", "1", "1"])).toEqual([["durations-disagree", 2]]);
});

it("counts what cannot be read, what is asked and what is below zero", async () => {
  expect(await codesFor(["soon", "12:02:23 AM", "-1", "1", "1", "1"])).toEqual([
    ["duration-as-clock-time", 1],
    ["unreadable-values", 1],
    ["negative-durations", 1],
  ]);
});
