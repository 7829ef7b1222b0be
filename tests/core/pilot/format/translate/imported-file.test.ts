import { expect, it } from "vitest";
import { importOutput } from "../../../../../src/core/schema/import-output.ts";
import { imported, sourceOf } from "../import-sources.ts";

it("tells what became of every column, in its place", async () => {
  const header = "Ticket ID,Created time,Resolved time,Subject,Email,Contact ID,Mood,Status,Status";
  const { output } = await imported([
    sourceOf(`${header}\n1,2026-05-04 09:00,-,x,lin@example.com,7,good,Open,Open\n`),
  ]);
  const [file] = importOutput.parse(output).files;
  expect(file?.because).toEqual(["Ticket ID", "Created time", "Resolved time"]);
  expect(
    file?.columns.map(({ position, fate, as, reason, filled, fillers }) =>
      [position, fate, as.join("+"), reason, filled, fillers].join(" "),
    ),
  ).toEqual([
    "1 used ticket_id  1 0",
    "2 used created_at  1 0",
    "3 used last_solved_at  0 1",
    "4 ignored  text  ",
    "5 second-choice    ",
    "6 used requester_key  1 0",
    "7 unknown    ",
    "8 used status  1 0",
    "9 repeated    ",
  ]);
});
