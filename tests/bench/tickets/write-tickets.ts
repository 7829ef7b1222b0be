import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type GeneratedTickets, ticketText } from "./ticket-rows.ts";

/** Writes generated tickets to a file; five million plain ones are about 700 MB. */
export async function writeTickets(path: string, tickets: GeneratedTickets): Promise<void> {
  await pipeline(Readable.from(ticketText(tickets), { objectMode: true }), createWriteStream(path));
}

// node tests/bench/tickets/write-tickets.ts FILE [ROWS] [plain|rich] [SEED]
if (import.meta.main) {
  const [path = "", rows = "5000000", kind = "plain", seed = "1"] = process.argv.slice(2);
  if (path === "") throw new Error("where to? write-tickets.ts FILE [ROWS] [plain|rich] [SEED]");
  await writeTickets(path, {
    rows: Number(rows),
    seed: Number(seed),
    kind: kind === "rich" ? "rich" : "plain",
  });
}
