import { trustedScript } from "./browser-worker.ts";

/** Whether the pages are kept in this browser, and whether a newer version waits to take over. */
export interface OfflineState {
  isKept: boolean;
  isNewer: boolean;
}

/** The top folder of the workbench; its pages lie at the top or in the folder of a language. */
function topFolder(): URL {
  const sample = document.documentElement.dataset.sample ?? "sample.zip";
  return new URL(".", new URL(sample, location.href));
}

/**
 * Keeps the workbench in this browser, so that it opens without a network, and tells of every change.
 * A newer version is fetched beside the old one and waits. Does nothing where that cannot be.
 */
export async function keepOffline(tell: (state: OfflineState) => void): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || !location.protocol.startsWith("http")) return;
  const script = trustedScript(new URL("service-worker.js", topFolder()).href);
  const registration = await serviceWorker.register(script, { updateViaCache: "none" });
  const told = () =>
    tell({
      isKept: registration.active !== null,
      isNewer: registration.waiting !== null && serviceWorker.controller !== null,
    });
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener("statechange", told);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  told();
}

/**
 * Calls back when another version has taken over this page, which must then be loaded again: its
 * own parts are no longer kept.
 */
export function whenReplaced(reload: () => void): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  // The first version to take over a page is the one it came from; every later one is another.
  let isControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (isControlled) reload();
    isControlled = true;
  });
}

/** Lets the version that waits take over, in all tabs. */
export async function takeNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(topFolder());
  registration?.waiting?.postMessage("take-over");
}
