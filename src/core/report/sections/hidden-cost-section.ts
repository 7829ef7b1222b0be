import type { CostLineResult, VendorCosts } from "../../cost/cost-result.ts";
import { formatMoney, formatMoneyRoughly, formatShare } from "../../text/formats.ts";
import type { Figure, ListItem, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

const mostLines = 3;

function likelyOf({ state, presentCost }: CostLineResult): number {
  return state === "valued" ? (presentCost?.likely ?? 0) : 0;
}

/** Seats are what everybody looks at first; some of the rest may be on the price list, too. */
function beyondSeats(costs: VendorCosts, context: ReportContext): ListItem[] {
  const { names, costText, text, decision, language } = context;
  const { currency } = decision.costs;
  const total = costs.presentCost?.likely ?? 0;
  const seats = costs.lines.find(({ line }) => line === "seats");
  if (total <= 0 || seats === undefined || likelyOf(seats) <= 0) return [];
  const others = costs.lines
    .filter((line) => line !== seats && likelyOf(line) > 0)
    .sort((a, b) => likelyOf(b) - likelyOf(a))
    .slice(0, mostLines)
    .map((line) =>
      text.pair(names.costLine(line.line), formatMoneyRoughly(likelyOf(line), currency, language)),
    );
  const share = formatShare(likelyOf(seats) / total, language);
  const rest = formatMoneyRoughly(total - likelyOf(seats), currency, language);
  return [
    {
      text: costText.seatsShare(names.vendor(costs.vendor), share, rest),
      detail: costText.largest(others.join(text.separator)),
    },
  ];
}

/** An AI that is dearer than the person it replaces should be seen at once. */
function aiAgainstPerson(costs: VendorCosts, context: ReportContext): ListItem[] {
  const { names, costText, decision } = context;
  const counted = costs.aiUnits.find(({ line }) =>
    costs.lines.some((one) => one.line === line && one.state === "valued"),
  );
  const solve = counted?.perSustainedSolve ?? null;
  const person = costs.perHandledContact;
  if (solve === null || person === null) return [];
  const money = (amount: number) => formatMoney(amount, decision.costs.currency);
  return [
    {
      text: costText.aiAgainstPerson(names.vendor(costs.vendor), money(solve), money(person)),
      tone: solve > person ? "warn" : "neutral",
    },
  ];
}

function perResolved(costs: VendorCosts, context: ReportContext): Figure[] {
  if (costs.presentCost === null) return [];
  const { names, costText, decision } = context;
  const amount = costs.perResolvedContact;
  const label = costText.perResolved(names.vendor(costs.vendor));
  const text = formatMoney(amount, decision.costs.currency);
  const unknown = amount === null ? { detail: costText.perResolvedUnknown } : {};
  return [{ label, text, value: amount, ...unknown }];
}

/**
 * What does the seat price not show: how little of the total seats are, what the largest other lines
 * are, what a contact costs that is resolved, or solved by AI for good? Null while no cost is known.
 *
 * @example hiddenCostSection(context)?.blocks[0]?.kind // "figures"
 */
export function hiddenCostSection(context: ReportContext): Section | null {
  const { vendors } = context.decision.costs;
  const figures = vendors.flatMap((costs) => perResolved(costs, context));
  const items = vendors.flatMap((costs) => [
    ...beyondSeats(costs, context),
    ...aiAgainstPerson(costs, context),
  ]);
  if (figures.length === 0) return null;
  return {
    id: "hidden",
    title: context.costText.sections.hidden,
    blocks: [
      { kind: "figures", figures },
      ...(items.length === 0 ? [] : [{ kind: "list" as const, ordered: false, items }]),
    ],
  };
}
