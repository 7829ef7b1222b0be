declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): { createScriptURL(address: string): string };
    };
  }
}

/** Only scripts of this very site may run as a worker; the name stands in the pages' content policy. */
const policy = window.trustedTypes?.createPolicy("touchstone-worker", {
  createScriptURL(address) {
    const { origin } = new URL(address, location.href);
    if (origin !== location.origin) throw new TypeError(`no worker comes from ${origin}`);
    return address;
  },
});

/** The address of a script of this site, as the content policy wants it to be given. */
export function trustedScript(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}

/** Starts a module of this site as a worker. */
export function startWorker(address: string): Worker {
  return new Worker(trustedScript(address), { type: "module" });
}
