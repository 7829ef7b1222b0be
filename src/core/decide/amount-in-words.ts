import type { Workspace } from "../parse/workspace.ts";
import { wordsIn } from "../schema/localised-text.ts";
import type { Scale } from "../schema/scale.ts";
import { termsText as en } from "../text/en/terms.ts";
import { formatFigure, formatShare } from "../text/formats.ts";
import type { Language } from "../text/language.ts";
import { termsText as zhHant } from "../text/zh-hant/terms.ts";

const terms = { "zh-Hant": zhHant, en };

/** At most four decimals, without trailing zeros. */
function plain(amount: number): string {
  return String(Number(amount.toFixed(4)));
}

function scaleOf(workspace: Workspace, criterion: string): Scale | null {
  const questions = workspace.questions?.value.questions ?? [];
  const criteria = questions.flatMap((question) => question.criteria);
  return criteria.find((one) => one.id === criterion)?.scale ?? null;
}

/**
 * How is an amount on a criterion's scale written: "level 3", "4 items", "83.0 %", "36 h", "yes"? A
 * bare number where the criterion is not known.
 *
 * @example amountInWords(workspace, "bulk-pull-time", 212, "en") // "212 minutes"
 */
export function amountInWords(
  workspace: Workspace,
  criterion: string,
  amount: number,
  language: Language,
): string {
  const scale = scaleOf(workspace, criterion);
  const words = terms[language];
  switch (scale?.kind) {
    case "levels":
      return words.level(formatFigure(amount, language));
    case "items":
      return words.items(plain(amount));
    case "boolean":
      return amount >= 1 ? words.yes : words.no;
    case "share":
      return formatShare(amount, language);
    case "number":
      return `${plain(amount)} ${wordsIn(scale.unit, language)}`;
    default:
      return plain(amount);
  }
}
