import type { askNextText as zhHant } from "../zh-hant/ask-next.ts";

/** Words of the list of what to ask next. */
export const askNextText: typeof zhHant = {
  settles: {
    "changes-first": "by itself enough to be first",
    "protects-first": "by itself enough to secure the lead",
    gate: "enough to decide the gate",
  },
  fullCredit: (grade) => `full credit needs “${grade}”`,
  drawn: (now, ifProven) => `First in draws: ${now} → ${ifProven} once proven`,
  possibleLoss: (points) => `A poor answer may cost the possible total ${points}`,
  method:
    "“Could add” is what the proven total gains once this answer is full and proven. Whether that can change who is first follows exactly from the intervals, and is confirmed by draws in which weights and all other open answers vary too. “Evidence needed” names the cheapest grade that would settle it.",
};
