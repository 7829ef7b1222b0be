import type { Totals } from "../../core/score/score-result.ts";
import { points, useWords } from "./words.ts";

/** Proven in gold, only claimed hatched, unanswered bare: one bar of 100 points. */
export function ThreePartBar({ totals }: { totals: Totals }) {
  const { language, text } = useWords();
  const proven = totals.proven ?? 0;
  const claimed = (totals.claimed ?? 0) - proven;
  const open = (totals.possible ?? 0) - (totals.claimed ?? 0);
  const label = [
    `${text.proven} ${points(totals.proven, language)}`,
    `${text.claimed} ${points(claimed, language)}`,
    `${text.unanswered} ${points(open, language)}`,
  ].join("，");
  return (
    <svg
      className="bar"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="bar-ground" width="100" height="8" />
      <rect className="bar-proven" width={proven} height="8" />
      <rect className="bar-claimed" x={proven} width={Math.max(0, claimed)} height="8" />
    </svg>
  );
}
