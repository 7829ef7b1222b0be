import { expect, it } from "vitest";
import { answerRow, answerRows } from "../../../../src/core/pilot/sql/answer-row.ts";

const compact = '["file",0,"","","rows",[],["3"]]';
const named =
  '{"part":"file","day":0,"channel":"","topic":"","name":"rows","keys":[],"counts":[3]}';

it("reads both of ClickHouse's line formats, and numbers that are written as text", () => {
  const read = answerRows(`${compact}\n${named}\n`);
  expect("rows" in read && read.rows[0]).toEqual("rows" in read && read.rows[1]);
  expect("rows" in read && read.rows[0]?.counts).toEqual([3]);
});

it.each([
  "ticket_id,created_at",
  '["file",0,"","","rows",[],[1.5]]',
  '["file",0,"","","rows",[],[3],"more"]',
  '{"part":"file","day":0,"channel":"","topic":"","name":"rows","keys":[]}',
  '["file",0,"","","rows",[],["1e3"]]',
])("names the line that is no answer: %s", (line) => {
  expect(answerRows(`${compact}\n${line}\n`)).toEqual({ wrongLine: 2 });
});

it("is a strict shape", () => {
  expect(answerRow.safeParse(JSON.parse(named)).success).toBe(true);
});
