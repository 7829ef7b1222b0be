import { type KeyboardEvent, useCallback, useMemo, useState } from "react";

/** Which weeks are in sight, and how to see fewer, more or others. */
export interface Zoom {
  from: number;
  to: number;
  isWhole: boolean;
  /** Can fewer weeks be shown larger? */
  canGrow: boolean;
  in: () => void;
  out: () => void;
  move: (weeks: number) => void;
  whole: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** Fewer weeks than this are no line. */
const fewest = 3;

function clamped(from: number, length: number, all: number): [number, number] {
  const shown = Math.min(all, Math.max(Math.min(fewest, all), length));
  const start = Math.min(all - shown, Math.max(0, from));
  return [start, start + shown - 1];
}

/** Zooms over so many weeks, by buttons, keys and wheel. */
export function useZoom(all: number): Zoom {
  const [[from, to], set] = useState<[number, number]>([0, all - 1]);
  const resize = useCallback(
    (by: number) =>
      set(([start, end]) => {
        const length = end - start + 1 + by;
        return clamped(start - Math.trunc(by / 2), length, all);
      }),
    [all],
  );
  const move = useCallback(
    (weeks: number) => set(([start, end]) => clamped(start + weeks, end - start + 1, all)),
    [all],
  );
  const whole = useCallback(() => set([0, all - 1]), [all]);
  return useMemo(() => {
    const keys: Record<string, () => void> = {
      "+": () => resize(-2),
      "=": () => resize(-2),
      "-": () => resize(2),
      ArrowLeft: () => move(-1),
      ArrowRight: () => move(1),
      "0": whole,
    };
    return {
      from,
      to,
      isWhole: from === 0 && to === all - 1,
      canGrow: to - from + 1 > Math.min(fewest, all),
      in: () => resize(-2),
      out: () => resize(2),
      move,
      whole,
      onKey: (event) => {
        const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
        if (act === undefined || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        act();
      },
    };
  }, [from, to, all, resize, move, whole]);
}
