import { z } from "zod";

/** Whole numbers, which ClickHouse may also write as text so that none loses digits. */
function wholeNumbers(value: unknown): number[] | null {
  if (!Array.isArray(value)) return null;
  const numbers: number[] = new Array(value.length);
  for (let at = 0; at < value.length; at += 1) {
    const entry: unknown = value[at];
    const number = typeof entry === "string" && /^-?\d+$/.test(entry) ? Number(entry) : entry;
    if (typeof number !== "number" || !Number.isSafeInteger(number)) return null;
    numbers[at] = number;
  }
  return numbers;
}

const numbers = z.unknown().transform((value, context) => {
  const found = wholeNumbers(value);
  if (found !== null) return found;
  context.addIssue({ code: "custom", message: "whole numbers are wanted" });
  return z.NEVER;
});

/** One line of the answer to the statement: all that ever comes back from a database. */
export const answerRow = z.strictObject({
  part: z.string(),
  day: z.number().int(),
  channel: z.string(),
  topic: z.string(),
  name: z.string(),
  keys: numbers,
  counts: numbers,
});

export type AnswerRow = z.infer<typeof answerRow>;

const columns = ["part", "day", "channel", "topic", "name", "keys", "counts"] as const;

/**
 * The lines of an answer in ClickHouse's formats JSONEachRow and JSONCompactEachRow; null for a text
 * that is not such an answer, with the number of the first line that is wrong.
 *
 * @example answerRows('["file",0,"","","rows",[],[3]]').rows?.[0]?.counts // [3]
 */
export function answerRows(text: string): { rows: AnswerRow[] } | { wrongLine: number } {
  const rows: AnswerRow[] = [];
  let [at, line] = [0, 0];
  while (at < text.length) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    line += 1;
    if (end > at) {
      const row = rowOf(text.slice(at, end));
      if (row === null) return { wrongLine: line };
      rows.push(row);
    }
    at = end + 1;
  }
  return { rows };
}

function rowOf(line: string): AnswerRow | null {
  if (line.trim() === "") return null;
  try {
    const value: unknown = JSON.parse(line);
    const named = Array.isArray(value)
      ? Object.fromEntries(value.map((cell, place) => [columns[place] ?? "more", cell]))
      : value;
    return answerRow.safeParse(named).data ?? null;
  } catch {
    return null;
  }
}
