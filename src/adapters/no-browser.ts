/** No browser is on this machine that could print the report: expected, and told in one sentence. */
export class NoBrowserError extends Error {
  override name = "NoBrowserError";
}
