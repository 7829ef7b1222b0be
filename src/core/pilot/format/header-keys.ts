import { isZone } from "../../schema/zone.ts";
import { headerText } from "./header-text.ts";

/** The texts under which a header may be known, and the zone that it names. */
export interface HeaderKeys {
  keys: readonly string[];
  /** Zone in brackets at the end of the header, as Intercom writes it. */
  zone: string | null;
}

const bracketed = /^(.*\S) ?\(([^()]*)\)$/;

/**
 * Under which texts may this header be known? Itself; without a zone in brackets; and what stands in
 * the brackets, because Jira wraps names as "Custom field (…)" in the language of the user.
 *
 * @example headerKeys("Updated at (Europe/Berlin)").zone // "Europe/Berlin"
 */
export function headerKeys(header: string): HeaderKeys {
  const text = headerText(header);
  const [, before = "", inside = ""] = bracketed.exec(text) ?? [];
  if (inside === "") return { keys: [text], zone: null };
  // Zones are told apart by capitals, which headerText folds away.
  const [, , asWritten = ""] = bracketed.exec(header.normalize("NFKC").trim()) ?? [];
  const isNamed = /^[A-Za-z_]+\/|^UTC$|^GMT$|^[+-]\d\d:\d\d$/.test(asWritten) && isZone(asWritten);
  return isNamed ? { keys: [text, before], zone: asWritten } : { keys: [text, inside], zone: null };
}
