import { type KeyboardEvent, useRef, useState } from "react";
import { useOnLeave } from "../use-on-leave.ts";

/** How long after the last keystroke what was typed is taken over, in milliseconds. */
const pause = 400;

/**
 * What a person types, taken over when they pause, leave the field or press Enter: a figure beside it
 * then follows as one types, and the change log still holds no half words. Escape brings the old text
 * back.
 */
export function useTyped(now: string, take: (typed: string) => void, takesEnter = true) {
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ typed, now, take });
  latest.current = { typed, now, take };
  useOnLeave(settle);

  function settle(): void {
    clearTimeout(timer.current);
    hand(latest.current);
    // Handed over once: the field may go before it is drawn again, with its document.
    latest.current.typed = null;
  }

  return {
    value: typed ?? now,
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped(target.value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => hand(latest.current), pause);
    },
    onBlur: () => {
      settle();
      setTyped(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      // The key chooses a word of an input method.
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Enter" && takesEnter) settle();
      if (event.key !== "Escape") return;
      clearTimeout(timer.current);
      setTyped(null);
    },
  };
}

type Pending = { typed: string | null; now: string; take: (typed: string) => void };

function hand({ typed, now, take }: Pending): void {
  if (typed !== null && typed !== now) take(typed);
}
