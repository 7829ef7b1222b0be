import type { Workspace } from "../parse/workspace.ts";
import {
  formatCount,
  formatFigure,
  formatMoney,
  formatMoneyRoughly,
  formatPoints,
  formatRatioAsChange,
  formatShare,
  formatShareDifference,
} from "../text/formats.ts";
import type { Language } from "../text/language.ts";

type Kind =
  | "points"
  | "share"
  | "share-change"
  | "money"
  | "rough-money"
  | "count"
  | "figure"
  | "ratio";

/** What the params of statements hold, by name; all others are plain numbers. */
const namesOfKinds: Readonly<Record<Kind, string>> = {
  points: "proven possible gap margin points",
  share: "share limitShare most billedShare",
  "share-change": "shareChange",
  money: "sum lowSum highSum baseSum wage fee monthlyFee",
  "rough-money": "costGap perPoint costNow costThen",
  count: "contacts",
  figure:
    "units unitPrice exchangeRate included per100 pushes broadcasts hours times records minutes weeks months",
  ratio: "ratio",
};

const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries(namesOfKinds).flatMap(([kind, names]) =>
    names.split(" ").map((name) => [name, kind] as const),
  ),
);

/**
 * How is a number inside a sentence written, by the name of its param? Points of 100, shares of 1,
 * money of the decision (to the unit where a calculation is shown, else to three digits), contacts whole, figures of a
 * calculation, a ratio as the change it means. Any other with at most four decimals.
 *
 * @example numberInWords("share", 0.421, workspace, "en") // "42.1 %"
 */
export function numberInWords(
  name: string,
  value: number,
  { decision }: Pick<Workspace, "decision">,
  language: Language,
): string {
  const { currency } = decision.value;
  switch (kinds.get(name)) {
    case "points":
      return formatPoints(value, language);
    case "share":
      return formatShare(value, language);
    case "share-change":
      return formatShareDifference(value, language);
    case "money":
      return formatMoney(value, currency);
    case "rough-money":
      return formatMoneyRoughly(value, currency, language);
    case "count":
      return formatCount(value, language);
    case "figure":
      return formatFigure(value, language);
    case "ratio":
      return formatRatioAsChange(value, language);
    default:
      return String(Number(value.toFixed(4)));
  }
}
