import { useEffect, useRef } from "react";

/**
 * Does something when the component goes, as it last was: the browser's own way back takes a page away
 * without anybody leaving a field first.
 */
export function useOnLeave(leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => () => latest.current(), []);
}
