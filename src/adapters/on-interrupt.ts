/**
 * An interrupted run removes what it had begun and then ends as it would have ended. Gives back what
 * makes it forget again.
 */
export function onInterrupt(remove: () => void): () => void {
  const handlers = (["SIGINT", "SIGTERM"] as const).map((signal) => {
    const handler = () => {
      remove();
      forget();
      process.kill(process.pid, signal);
    };
    process.once(signal, handler);
    return () => process.off(signal, handler);
  });
  const forget = () => {
    for (const off of handlers) off();
  };
  return forget;
}
