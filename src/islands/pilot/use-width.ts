import { type RefCallback, useCallback, useState } from "react";

/** Widest drawing that is still taken in at a glance. */
const widest = 800;

/** How wide a place on the page is, so that a drawing keeps the size of its words on a phone. */
export function useWidth(first: number): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(first);
  const place = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const seen = Math.floor(entry?.contentRect.width ?? 0);
      if (seen > 0) setWidth(Math.min(widest, seen));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
