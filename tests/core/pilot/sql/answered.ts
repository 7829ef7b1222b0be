import { type AnswerRow, answerRows } from "../../../../src/core/pilot/sql/answer-row.ts";
import type { FileColumns } from "../../../../src/core/pilot/sql/statement-options.ts";

/** An answer about four rows: two used tickets, one spam, one that cannot be read. */
export function smallAnswer(...more: readonly unknown[][]): AnswerRow[] {
  const lines: unknown[][] = [
    ["file", 0, "", "", "rows", [], [4]],
    ["file", 0, "", "", "bad-rows", [], [1]],
    ["file", 0, "", "", "cut-at", [], [20_610 * 86_400]],
    ["file", 0, "", "", "last-export", [], [-1]],
    ["file", 0, "", "instants", "reply-source", [], [1]],
    ["fault", 0, "", "", "impossible-date created_at", [], [1]],
    ["inside used", 20_605, "line", "", "tickets", [], [2]],
    ["inside used", 20_605, "line", "", "used", [], [2]],
    ["inside used", 20_605, "line", "", "replied", [60, 100_032], [1, 1]],
    ["inside used", 20_605, "line", "", "solved-days", [0, 20_606], [1, 1]],
    ["inside used", 20_605, "line", "", "latest-created", [], [20_605 * 86_400 + 900]],
    ["inside spam", 20_605, "line", "", "tickets", [], [1]],
    ...more,
  ];
  const read = answerRows(lines.map((line) => JSON.stringify(line)).join("\n"));
  if ("wrongLine" in read) throw new Error(`line ${read.wrongLine} is wrong`);
  return read.rows;
}

export const allColumns: FileColumns = {
  reply: true,
  solves: true,
  topics: false,
  sessions: true,
  ai: true,
  offers: true,
  nps: true,
};
