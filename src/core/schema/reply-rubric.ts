/** One thing that is looked for in a reply: 0 absent or wrong, 1 partly, 2 good. */
export type RubricItem = {
  id: string;
  /** A 0 here makes the reply unacceptable, whatever else is good. */
  isEssential: boolean;
  /** Judged only where there was a loss, or a fault of the buyer's. */
  isAfterFault: boolean;
  /** Where it comes from: LEARN, LAST, the five Rs, or another root. */
  roots: readonly string[];
};

function item(id: string, roots: string, marks: "" | "essential" | "after-fault" = ""): RubricItem {
  return {
    id,
    isEssential: marks === "essential",
    isAfterFault: marks === "after-fault",
    roots: roots.split(", "),
  };
}

/**
 * The rubric of a reply, the same for people and AI. LEARN is listen, empathize, apologize, resolve,
 * notify; LAST listen, apologize, solve, thank; the five Rs receive, respond, resolve, recover, review;
 * compensation and prevention are parts of the seven-part reply.
 */
export const replyRubric: readonly RubricItem[] = [
  item("understood", "LEARN Listen, LAST Listen"),
  item("empathy", "LEARN Empathize, 3F"),
  item("ownership", "LEARN Apologize, LAST Apologize"),
  item("correct", "LEARN Resolve, LAST Solve, 5R Resolve", "essential"),
  item("concrete", "LEARN Resolve, LAST Solve, 5R Respond, 5R Resolve"),
  item("compensation", "5R Recover, 7 compensation", "after-fault"),
  item("prevention", "5R Review, 7 prevention", "after-fault"),
  item("within-authority", "over-promising", "essential"),
  item("plain-words", "jargon"),
  item("tone", "balance of tone"),
  item("follow-through", "LEARN Notify, LAST Thank, 5R Recover"),
  item("channel-privacy", "5R Receive", "essential"),
];
