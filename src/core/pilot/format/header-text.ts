/**
 * A header without the differences nobody means: capitals, full-width letters and brackets, blanks
 * around and doubled inside.
 *
 * @example headerText(" Requester  ID ") // "requester id"
 */
export function headerText(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
