import { useEffect, useRef } from "react";

/**
 * Does something when the component or the whole page goes, as it last was: the browser's own way back
 * takes a view away without anybody leaving a field first, and loading again tidies nothing up.
 */
export function useOnLeave(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const leaveNow = () => latest.current();
    addEventListener("pagehide", leaveNow);
    return () => {
      removeEventListener("pagehide", leaveNow);
      leaveNow();
    };
  }, []);
}
