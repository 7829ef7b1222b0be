import type { ListItem, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { traceOf } from "../trace-of.ts";

const shown = 3;

/** Said in full on the page on robustness. */
const byWeight = ["flip-by-weights", "flip-by-one-weight", "nothing-flips"];

/**
 * What would change the answer? First what the engine found to turn it over, then the open answers
 * that could; "nothing" is said when it is true.
 *
 * @example flipsSection(context).id // "flips"
 */
export function flipsSection(context: ReportContext): Section {
  const { decision, text, say, names } = context;
  const asks = decision.askNext
    .filter((ask) => ask.effect === "changes-first" || ask.gate === "hard")
    .slice(0, shown)
    .map(
      (ask): ListItem => ({
        text: text.pair(names.vendor(ask.vendor), names.criterion(ask.criterion)),
        detail: text.effect[ask.effect],
        mark: text.cause[ask.cause],
        link: { page: "ask-next" },
        ...traceOf(ask.place),
      }),
    );
  const flips = decision.flips.map(
    (flip): ListItem => ({
      text: say(flip),
      ...(byWeight.includes(flip.id) ? { link: { page: "robustness" } } : {}),
      ...traceOf(flip.place),
    }),
  );
  const items = [...flips, ...asks];
  if (decision.score.isSettled) items.push({ text: text.settled });
  if (items.length === 0) items.push({ text: text.noFlips });
  return {
    id: "flips",
    title: text.sections.flips,
    blocks: [{ kind: "list", ordered: false, items }],
  };
}
