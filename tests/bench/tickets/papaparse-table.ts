import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { durationKey } from "../../../src/core/pilot/duration-key.ts";
import { weekOf } from "../../../src/core/pilot/time/iso-week.ts";
import type { TableLine } from "./week-table.ts";

/** What people write first: rows as arrays of text, dates by `Date.parse`, all durations kept. */
export async function papaparseTable(file: string): Promise<TableLine[]> {
  const groups = new Map<string, { replied: number[]; solved: number[]; sums: number[] }>();
  let at: (name: string) => number = () => -1;
  const taipei = 8 * 3_600_000;
  const take = (row: string[]) => {
    const cell = (name: string) => row[at(name)] ?? "";
    const created = Date.parse(cell("created_at"));
    const day = Math.floor((created + taipei) / 86_400_000);
    const key = `${weekOf(day)},${cell("channel")}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { replied: [], solved: [], sums: [0, 0, 0, 0] };
      groups.set(key, group);
    }
    const after = (name: string) => (Date.parse(cell(name)) - created) / 1000;
    const isSolved = cell("status") !== "open" && cell("last_solved_at") !== "";
    if (cell("first_public_agent_reply_at") !== "")
      group.replied.push(after("first_public_agent_reply_at"));
    if (isSolved) group.solved.push(after("last_solved_at"));
    const mark = cell("csat_value");
    const more = [
      1,
      Number(mark !== ""),
      Number(Number(mark) >= 4),
      Number(cell("handle_seconds")),
    ];
    more.forEach((count, index) => {
      if (group !== undefined) group.sums[index] = (group.sums[index] ?? 0) + count;
    });
  };
  let places: Map<string, number> | null = null;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(file, { highWaterMark: 1024 * 1024 }), {
      chunk: ({ data }) => {
        for (const row of data) {
          if (places === null) {
            const names = new Map(row.map((name, index) => [name, index]));
            places = names;
            at = (name) => names.get(name) ?? -1;
          } else if (row.length > 1) take(row);
        }
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  return [...groups].map(([key, { replied, solved, sums }]) => {
    const [tickets = 0, rated = 0, satisfied = 0, handle = 0] = sums;
    const times = (all: number[]) => {
      const sorted = Float64Array.from(all).sort();
      const within = (share: number) =>
        durationKey(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
      return [sorted.length, within(0.5), within(0.9)];
    };
    return [key, tickets, ...times(replied), ...times(solved), rated, satisfied, handle];
  });
}
