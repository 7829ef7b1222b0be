import type { TableForm } from "./table-reading.ts";

/** One judgement of one rater on one item of one reply; null: does not apply to this reply. */
export type ReplyAuditRow = {
  reply: string;
  rater: string;
  item: string;
  score: 0 | 1 | 2 | null;
  note: string | null;
};

/** Which reply a code stands for; joined to the judgements only after they were made. */
export type ReplySampleRow = {
  reply: string;
  ticket: string;
  channel: string;
  topic: string;
  author: "ai" | "human";
};

const notApplicable = /^(n\/?a|-|—|不適用)$/i;

/** `reply-audit.csv`: the rubric as filled in by the raters. */
export const replyAuditForm: TableForm<ReplyAuditRow> = {
  required: ["reply_code", "rater", "item_id", "score"],
  optional: ["note"],
  rowOf: (cells) => {
    const reply = cells.needed("reply_code");
    const rater = cells.needed("rater");
    const item = cells.needed("item_id");
    const note = cells.text("note");
    if (!reply || !rater || !item) return null;
    const written = cells.text("score");
    // A cell left empty in a sheet is not judged yet: neither 0 nor "does not apply".
    if (written === null) return null;
    if (notApplicable.test(written)) return { reply, rater, item, score: null, note };
    const score = cells.number("score", 0, 2, true);
    return score === 0 || score === 1 || score === 2 ? { reply, rater, item, score, note } : null;
  },
};

/** `reply-sample.csv`: which replies were drawn, and whose they are. */
export const replySampleForm: TableForm<ReplySampleRow> = {
  required: ["reply_code", "ticket_id", "channel", "author_kind"],
  optional: ["topic"],
  rowOf: (cells) => {
    const reply = cells.needed("reply_code");
    const ticket = cells.needed("ticket_id");
    const channel = cells.needed("channel");
    const author = cells.word("author_kind", ["ai", "human"] as const);
    if (!reply || !ticket || !channel || !author) return null;
    return { reply, ticket, channel, topic: cells.text("topic") ?? "", author };
  },
};
