import { useNames } from "./use-names.ts";
import { percent, useWords } from "./words.ts";

type Props = {
  name: string;
  /** Share among the siblings now, 0 to 1. */
  share: number;
  /** The range in which the first place holds; null where it is not known. */
  range: WeightRange | null;
  /** Was it asked for? Then what was asked holds, and there is nothing to move. */
  isAsked: boolean;
  /** Told the new share, 0 to 1. */
  onChange: (share: number) => void;
};

/** Ends of the range of a weight, 0 to 1, and the vendors that take over beyond them. */
export type WeightRange = {
  low: number | null;
  high: number | null;
  lowRival: string | null;
  highRival: string | null;
};

/** One weight to move, and under it the range in which the first place does not change. */
export function WeightSlider({ name, share, range, isAsked, onChange }: Props) {
  const { language, text } = useWords();
  return (
    <div className="weight">
      <label>
        <span>{name}</span>
        <input
          type="range"
          min="0"
          max="100"
          disabled={isAsked}
          value={Math.round(share * 100)}
          aria-valuetext={percent(share, language)}
          aria-label={text.weightOf(name)}
          onChange={({ target }) => onChange(target.valueAsNumber / 100)}
        />
        <span aria-hidden="true">{percent(share, language)}</span>
      </label>
      {range !== null && <Stability range={range} share={share} />}
    </div>
  );
}

function Stability({ range, share }: { range: WeightRange; share: number }) {
  const { language, text } = useWords();
  const { vendorName } = useNames();
  const { low, high, lowRival, highRival } = range;
  if (low === null || high === null) return null;
  const rivals = [lowRival, highRival].filter((rival) => rival !== null).map(vendorName);
  const isAlways = low <= 0 && high >= 1;
  const words = isAlways
    ? text.stableAlways
    : text.stable(percent(low, language), percent(high, language));
  return (
    <div className="stability">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-ground" width="100" height="4" />
        <rect className="bar-proven" x={low * 100} width={(high - low) * 100} height="4" />
        <rect className="bar-now" x={share * 100 - 0.4} width="0.8" height="4" />
      </svg>
      <small>
        {words}
        {!isAlways &&
          rivals.length > 0 &&
          text.clause + text.takesOver([...new Set(rivals)].join(text.separator))}
      </small>
    </div>
  );
}
