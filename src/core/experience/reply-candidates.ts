import type { RecordRow } from "../rehearsal/records/record-row.ts";

/** A reply that could be audited: which ticket, on which channel, and who wrote it. */
export type ReplyCandidate = {
  ticket: string;
  channel: string;
  topic: string;
  author: "ai" | "human";
};

const needed = ["ticket_id", "channel"] as const;

/** Reads candidates from the rows of a canonical ticket file; text of replies is not in it. */
export class ReplyCandidates {
  readonly found: ReplyCandidate[] = [];
  private readonly decoder = new TextDecoder();
  private places = new Map<string, number>();

  /** Columns that the file must have and has not. */
  readonly columns = (names: readonly string[]): void => {
    this.places = new Map(names.map((name, at) => [name, at]));
  };

  get missing(): string[] {
    return needed.filter((name) => !this.places.has(name));
  }

  readonly row = (row: RecordRow): void => {
    const cell = (name: string) => {
      const place = this.places.get(name);
      return place === undefined ? "" : this.decoder.decode(row.field(place)).trim();
    };
    const ticket = cell("ticket_id");
    // Spam, tests and merged tickets are no service.
    if (ticket === "" || cell("exclusion_reason") !== "") return;
    const base = { ticket, channel: cell("channel"), topic: cell("topic") };
    const byAi = cell("first_bot_reply_at") !== "" || /^(true|1|yes)$/i.test(cell("ai_involved"));
    if (byAi) this.found.push({ ...base, author: "ai" });
    if (cell("first_public_agent_reply_at") !== "") this.found.push({ ...base, author: "human" });
  };
}
