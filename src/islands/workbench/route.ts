import { useSyncExternalStore } from "react";

/** Where a person is, as the address of the page says it: `#/<draft>/<view>`. */
export interface Route {
  draft: string | null;
  view: string | null;
}

function routeIn(hash: string): Route {
  const [, draft = "", view = ""] = /^#\/([\w-]+)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  return { draft: draft || null, view: view || null };
}

/** Where the person is now. */
export const currentRoute = (): Route => routeIn(location.hash);

function addressOf({ draft, view }: Route): string {
  const parts = [draft, view].filter((part) => part !== null);
  return parts.length === 0 ? location.pathname + location.search : `#/${parts.join("/")}`;
}

/** Goes somewhere in a way that the browser's back button undoes; `replace` leaves no trace. */
export function goTo(route: Route, how: "push" | "replace" = "push"): void {
  const address = addressOf(route);
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}

function subscribe(listener: () => void): () => void {
  addEventListener("popstate", listener);
  return () => removeEventListener("popstate", listener);
}

/** The view that the address names, kept up to date. */
export function useRoutedView(): string | null {
  return useSyncExternalStore(subscribe, () => currentRoute().view);
}
