import type { askNextText as zhHant } from "../zh-hant/ask-next.ts";

/** Words of the list of what to ask next. */
export const askNextText: typeof zhHant = {
  settles: {
    "changes-first": "Enough by itself to be first",
    "protects-first": "Enough by itself to secure the lead",
    gate: "Enough to decide the gate",
  },
  fullCredit: (grade) => `Full credit needs “${grade}”`,
  drawn: (now, ifProven) => `First in draws: ${now} → ${ifProven} once proven`,
  possibleLoss: (points) => `A poor answer may cost the possible total ${points}`,
  gateOut: "If missed, the leader is out",
  tellingTitle: (count) =>
    count === 1
      ? "One answer alone can change who is first: ask for it first"
      : `${count} answers can each change who is first: ask for these first`,
  jointTitle: "No answer alone can change who is first; together some could",
  jointText:
    "Each one asked settles the order a little more; those that could add most come first.",
  noRest: "Nothing else is on the list.",
  rest: (count) =>
    count === 1
      ? "The other one bears on points or a gate, and cannot change who is first by itself."
      : `The other ${count} bear on points or gates, and cannot change who is first by themselves.`,
  method:
    "“Could add” is what the proven total gains once this answer is full and proven. Whether that can change who is first follows exactly from the intervals, and is confirmed by draws in which weights and all other open answers vary too. “Evidence needed” names the cheapest grade that would settle it.",
};
