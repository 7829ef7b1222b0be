import type { Reconciliation } from "../core/pilot/period-cells.ts";
import { importText as en } from "../core/text/en/import.ts";
import { formatCount, formatShare } from "../core/text/formats.ts";
import type { Language } from "../core/text/language.ts";
import { importText as zhHant } from "../core/text/zh-hant/import.ts";

/** How often the vendor's own durations fit its timestamps; empty where it wrote none. */
export function reconciliationsInTerminal(
  reconciliations: readonly Reconciliation[],
  language: Language,
): string {
  if (reconciliations.length === 0) return "";
  const words = language === "en" ? en : zhHant;
  const lines = reconciliations.map(({ column, compared, agreed }) =>
    words.agreement(
      column,
      formatShare(agreed / compared, language),
      formatCount(compared, language),
    ),
  );
  return `\n${words.reconciliations}\n${lines.map((line) => `  • ${line}`).join("\n")}\n`;
}
